package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What figures measure that share their words with others, or go on from words without one. */
class IndicatorsTest {
    private static final String REPORT = "[宜城市|Region]政府工作报告（2021年）";

    @Test
    void givesEachFigureOfASeriesTheNounThatStandsOnceAndTheUnitThatStandsLast() {
        assertThat(said("新签约、新开工、新投产亿元以上工业项目分别达到40个、30个、20个。"))
                .containsExactly("新签约亿元以上工业项目 40", "新开工亿元以上工业项目 30", "新投产亿元以上工业项目 20");
        assertThat(said("食品、装备产值分别是2016年的3.9、1.1倍。")).containsExactly("食品产值是2016年的 3.9", "装备产值是2016年的 1.1");
        assertThat(said("新开工项目139个、新投产项目58个。")).containsExactly("新开工项目 139", "新投产项目 58");
        assertThat(said("产业规模和工业增加值分别超过2万亿元和4800亿元。")).containsExactly("产业规模 2", "工业增加值 4800");
    }

    @Test
    void givesWhatAFigureHasComeToAndWasInAnotherYearTheIndicatorOfTheFirst() {
        assertThat(said("产业规模实现翻番，由1700亿元增至3500亿元。")).containsExactly("产业规模实现 1700", "产业规模实现 3500");
        assertThat(said("产业产值2000亿元（2019年为1150亿元）。")).containsExactly("产业产值 2000", "产业产值 1150");
    }

    @Test
    void leavesOutHowAFigureIsComeTo() {
        assertThat(said("地区生产总值完成1390亿元，增长11%。")).containsExactly("地区生产总值 1390", "地区生产总值增长 11");
        assertThat(said("使全市年内煤炭总产量达到1.5亿吨。")).containsExactly("煤炭总产量 1.5");
        assertThat(said("计划到2025年森林总量达到40万亩，5年平均递增22%。")).contains("森林总量 40").noneMatch(s -> s.contains("5年"));
        assertThat(said("外贸需要12亿元。")).containsExactly("外贸需要 12");
        assertThat(said("改造供热、供水等管网600公里。")).containsExactly("改造管网 600");
        assertThat(said("PM2.5浓度下降到33微克/立方米左右。")).containsExactly("PM2.5浓度 33");
    }

    @Test
    void givesEachOfAListWhatOnlyTheLastSays() {
        assertThat(said("城镇、农村居民收入分别增长4.8%、5.9%。")).containsExactly("城镇居民收入增长 4.8", "农村居民收入增长 5.9");
        assertThat(said("居民人均可支配收入年均增长5.3%、8.1%。")).containsExactly("居民人均可支配收入年均增长 5.3", "居民人均可支配收入年均增长 8.1");
    }

    @Test
    void leavesOutWhereFiguresComeFrom() {
        assertThat(said("常住人口由上年729万人增加到732万人。")).containsExactly("常住人口 729", "常住人口 732");
        assertThat(said("城镇调查失业率平均为5.2%。")).containsExactly("城镇调查失业率 5.2");
    }

    @Test
    void takesTheIndicatorsOfAPlanForNoGoals() {
        assertThat(said("提出21个主要指标，包括13个预期性指标、8个约束性指标。")).isEmpty();
        assertThat(said("建设5个超级工厂、2个近零碳园区。")).containsExactly("建设超级工厂 5", "建设近零碳园区 2");
    }

    @Test
    void leavesCapacitiesInTheNamesOfWorks() {
        assertThat(said("推进玄德50万吨乙醇、宏远30万吨碳酸二甲酯项目建设。")).isEmpty();
        assertThat(said("新增40万千瓦储能项目。")).hasSize(1);
    }

    @Test
    void takesTwinGrowthBackToItemsOfOneClause() {
        assertThat(said("完成工业投资90亿元、技改投资28亿元，分别增长21%、85%。"))
                .containsExactly("完成工业投资 90", "完成技改投资 28", "完成工业投资增长 21", "技改投资增长 85");
    }

    @Test
    void goesOnFromHowFarSomethingHasComeInWords() {
        assertThat(said("地区生产总值突破千亿元，增长9%。")).containsExactly("地区生产总值增长 9");
        assertThat(said("社会消费品零售总额迈上千亿大关、年均增长8%。")).containsExactly("社会消费品零售总额年均增长 8");
        assertThat(said("固定资产投资由负转正，增长8.4%。")).containsExactly("固定资产投资增长 8.4");
        assertThat(said("生产总值467亿元，与2003年相比，年均增长14%。")).containsExactly("生产总值 467", "生产总值年均增长 14");
        assertThat(said("畜牧业产值占农业产值比重达到41.7%，比上年提高10.9个百分点。"))
                .containsExactly("畜牧业产值占农业产值比重 41.7", "畜牧业产值占农业产值比重比上年提高 10.9");
    }

    @Test
    void endsWhatIsCountedBeforeItsOwnFigures() {
        assertThat(said("7家投产企业完成产值17亿元。")).contains("投产企业 7");
        assertThat(said("建成3个露天煤矿和15个井工煤矿。")).contains("建成露天煤矿 3");
        assertThat(said("培育6个年产值过50亿元的企业。")).containsExactly("培育年产值过50亿元的企业 6");
        assertThat(said("玄德汽车、宏远电机等装备制造类项目21个，总投资120亿元。")).containsExactly("装备制造类项目 21", "装备制造类项目总投资 120");
    }

    @Test
    void leavesOutSizesOfWorksSumsOfTradesAndTheTitle() {
        assertThat(said("力争在引进50亿元、100亿元项目上实现突破，做强纺织、食品等13个产业。")).isEmpty();
        assertThat(MarkedPlan.of("[宜城市|Region]2021年50个重点项目清单", "全市产值达500亿元。")
                        .relations()
                        .targets())
                .extracting(Target::value)
                .containsExactly("500");
    }

    @Test
    void goesOnFromTheFigureBeforeInWordsThatNameNothing() {
        assertThat(said("外贸进出口增长8.4%，总额首次突破8000亿元。")).containsExactly("外贸进出口增长 8.4", "外贸进出口总额 8000");
        assertThat(said("发电装机达到1.39亿千瓦，占比由31%提升至54%。")).containsExactly("发电装机 1.39", "发电装机占比 31", "发电装机占比 54");
        assertThat(said("经济总量连续跨过3个万亿元大关，占全国比重提升至7.4%。")).containsExactly("经济总量占全国比重 7.4");
        assertThat(said("居民收入年均增长5%，年均新增就业岗位61.4万个。")).containsExactly("居民收入年均增长 5", "年均新增就业岗位 61.4");
        assertThat(said("总部、研发中心分别从771家、481家增加到1076家、636家。"))
                .containsExactly("总部 771", "研发中心 481", "总部 1076", "研发中心 636");
    }

    @Test
    void splitsTownAndCountryAndTheThreeSectors() {
        assertThat(said("城乡居民人均可支配收入分别增长5.3%、7%。")).containsExactly("城镇居民人均可支配收入增长 5.3", "农村居民人均可支配收入增长 7");
        assertThat(said("一、二、三产业增加值分别增长4.2%、5%、5.4%。")).containsExactly("一产业增加值增长 4.2", "二产业增加值增长 5", "三产业增加值增长 5.4");
        assertThat(said("农村自来水、卫生户厕普及率分别提升至97.2%、99.8%。")).containsExactly("农村自来水普及率 97.2", "卫生户厕普及率 99.8");
    }

    @Test
    void endsIndicatorsBeforeAdverbs() {
        assertThat(said("民生支出占比持续保持在70%以上。")).containsExactly("民生支出占比 70");
        assertThat(said("内供和外送电量双双超过1000亿度。")).containsExactly("内供和外送电量 1000");
    }

    private static List<String> said(String text) {
        return MarkedPlan.of(REPORT, text).relations().targets().stream()
                .map(t -> t.indicator() + " " + t.value())
                .toList();
    }
}
