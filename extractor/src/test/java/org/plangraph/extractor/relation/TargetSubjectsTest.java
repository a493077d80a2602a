package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what a figure is, and when, where the clause that it stands in does not say. */
class TargetSubjectsTest {
    private static final String ACCOUNT = "[宜城市|Region]工业经济运行情况（2021年）";

    @Test
    void givesAProjectWhatItCostsBeItNamedBeforeOrAfter() {
        assertThat(said(ACCOUNT, "总投资86亿元的[玄德抽水蓄能电站|Project]开工，[宏远电缆项目|Project]（总投资5亿元）投产。"))
                .containsExactly("玄德抽水蓄能电站 总投资 86", "宏远电缆项目 总投资 5");
        assertThat(said(ACCOUNT, "[玄德电站|Project]总投资153亿元、[南湖生态园|Park]总投资80亿元。"))
                .containsExactly("玄德电站 总投资 153", "南湖生态园 总投资 80");
    }

    @Test
    void takesTheCapacityBehindAnOwnerOrAStageForNoTarget() {
        assertThat(said(ACCOUNT, "[宏远|Enterprise]20万吨双酚装置、宏达二期33GWh电池、宏盛重工5000吨钢构投产。"))
                .isEmpty();
        assertThat(said(ACCOUNT, "新增风电300万千瓦，煤炭产能5000万吨。")).hasSize(2);
    }

    @Test
    void givesAnIndustryWhatItHasComeToInAYear() {
        assertThat(said(ACCOUNT, "[动力电池产业|Industry]全年实现产值889亿元。")).containsExactly("动力电池产业 动力电池产业全年实现产值 889");
    }

    @Test
    void givesEachOfThePricedItemsOfAListItsOwn() {
        assertThat(said(ACCOUNT, "投资8亿元的[玄德聚酯一期|Project]、投资5亿元的[宏远电缆项目|Project]等一批项目投产。"))
                .containsExactly("玄德聚酯一期 投资 8", "宏远电缆项目 投资 5");
        assertThat(said(ACCOUNT, "总投资50亿元的[南湖生态园|Park]、30亿元的[北湖生态园|Park]等项目落地。"))
                .containsExactly("南湖生态园 总投资 50", "北湖生态园 总投资 30");
        assertThat(said(ACCOUNT, "总投资50亿元的[玄德聚酯一期|Project]、[宏远电缆项目|Project]等项目投产。"))
                .containsExactly("宜城市 总投资 50");
    }

    @Test
    void givesARecordAllThatItsFieldsSay() {
        assertThat(said(
                        "[宜城市|Region]2021年重点项目清单",
                        "项目名称：[宏远电缆项目|Project]，建设单位：[宏远集团|Enterprise]，建设内容：年产[电缆|Product]3万吨，总投资：5亿元。",
                        "1、[玄德聚酯工程|Project]，建设单位：[玄德公司|Enterprise]，总投资8亿元。",
                        "2.[隔膜项目|Project]：落户[河东区|Region]，占地60亩，总投资2亿元。"))
                .containsExactly("宏远电缆项目 年产电缆 3", "宏远电缆项目 总投资 5", "玄德聚酯工程 总投资 8", "隔膜项目 占地 60", "隔膜项目 总投资 2");
    }

    @Test
    void holdsWhatAClausePointsBackTo() {
        assertThat(said(ACCOUNT, "[宏远电缆项目|Project]开工。项目总投资5亿元，建成后可实现年产值8亿元、利税1亿元。"))
                .containsExactly("宏远电缆项目 项目总投资 5", "宏远电缆项目 年产值 8", "宏远电缆项目 利税 1");
        assertThat(said(ACCOUNT, "[宏远集团|Enterprise]扩产。该公司年产值达10亿元。")).containsExactly("宏远集团 该公司年产值 10");
        assertThat(said(ACCOUNT, "会议指出，投建[宏远电缆项目|Project]，总投资约5亿元。")).containsExactly("宏远电缆项目 总投资 5");
        assertThat(said(ACCOUNT, "[宏远电缆项目|Project]开工。全市项目建设完成投资300亿元。")).containsExactly("宜城市 项目建设完成投资 300");
    }

    @Test
    void holdsWhatAnIntroductionOfAZoneSaysForTheZone() {
        String title = "[宜城经济开发区|Park]简介（2012年）";

        assertThat(said(title, "[宜城市|Region]城东有园区，全区现有企业210家。")).containsExactly("宜城经济开发区 现有企业 210");
    }

    @Test
    void aimsAtWhatIsToComeWhenSomethingIsBuilt() {
        List<Target> targets = targets(ACCOUNT, "项目建成后，可实现年产值8亿元，纳税1亿元；累计完成投资3亿元，占年度计划的90%。");

        assertThat(targets).extracting(Target::actual).containsExactly(false, false, true, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993年成立，2006年被批准为省级开发区。现有企业210家。", "成立于1993年，现管辖面积72平方公里。"})
    void datesByNoYearInWhichSomethingWasFounded(String text) {
        assertThat(targets("[宜城经济开发区|Park]简介", text))
                .extracting(t -> t.year().isPresent())
                .containsExactly(false);
    }

    @Test
    void readsTheYearsOfAnnals() {
        assertThat(targets("[宜城市|Region]工业概况（1985年）", "民国18年，办起铁厂，职工30人。是年，产值5万元。次年，产值6万元。"))
                .extracting(t -> t.year().orElseThrow())
                .containsExactly(1929, 1929, 1930);
        assertThat(targets(ACCOUNT, "2020年，产值50亿元。其中，纺织产值5亿元。新上年产3万吨纱线生产线。"))
                .extracting(t -> t.year().orElseThrow())
                .containsExactly(2020, 2020, 2021);
    }

    @Test
    void leavesOutWhatOnlySaysHowAFigureWasWorkedOut() {
        assertThat(said(ACCOUNT, "全年生产总值500亿元，按可比价格计算，比上年增长3.8%。"))
                .containsExactly("宜城市 生产总值 500", "宜城市 生产总值比上年增长 3.8");
        assertThat(said(ACCOUNT, "完成总产值60亿元，增加值16亿元，同比分别增长53%和25%。"))
                .containsExactly("宜城市 完成总产值 60", "宜城市 增加值 16", "宜城市 完成总产值同比增长 53", "宜城市 增加值同比增长 25");
        assertThat(said(ACCOUNT, "增加值突破1万亿元、达1.2万亿元；万亿产业、先进集群从无到有，分别达2个、3个。"))
                .noneMatch(said -> said.matches(".*增加值.* [23]"));
        assertThat(said(ACCOUNT, "到位资金8亿元，引进20余家上下游企业。")).containsExactly("宜城市 到位资金 8", "宜城市 引进上下游企业 20");
    }

    @Test
    void givesNoneOfSeveralThingsWhatIsSaidOfAll() {
        assertThat(said(ACCOUNT, "总投资86亿元的[玄德电站|Project]、[宏远电缆项目|Project]等12个重大项目开工。"))
                .contains("宜城市 总投资 86");
        assertThat(said(ACCOUNT, "[南湖物流园|Park]等项目加快建设，7家企业完成产值17亿元。")).contains("宜城市 7家企业完成产值 17");
        assertThat(said(ACCOUNT, "[河东|Region]、[河西|Region]等4个县市入选全国百强县。")).containsExactly("宜城市 县市入选全国百强县 4");
        assertThat(said(ACCOUNT, "[河东|Region]北汽汽车、河西光伏等装备项目21个。")).containsExactly("宜城市 装备项目 21");
        assertThat(said(ACCOUNT, "投资5亿元的[宏远电缆项目|Project]、投资3亿元的[天合光伏项目|Project]开工。"))
                .containsExactly("宏远电缆项目 投资 5", "天合光伏项目 投资 3");
    }

    @Test
    void readsWhetherAReportLooksBackOnTheYearOfItsTitle() {
        assertThat(targets("[宜城市|Region]2007年政府工作报告", "一、过去四年工作回顾", "2007年，全市生产总值完成467亿元，保持较快增长。累计完成投资512亿元，发展后劲增强。"))
                .allMatch(Target::actual)
                .extracting(t -> t.year().orElseThrow())
                .containsExactly(2007, 2007);
        assertThat(targets("[宜城市|Region]2023年政府工作报告", "力争玄德股份上市，宏达科技完成报会，天合科技等3家企业完成股改，实现零的突破，取得成功。"))
                .extracting(Target::actual)
                .containsExactly(false);
        assertThat(targets("[宜城市|Region]2023年重点项目集中开工", "4月10日，累计开工项目23个，已完成投资8亿元。"))
                .extracting(t -> t.year().orElseThrow())
                .containsExactly(2023, 2023);
    }

    @Test
    void looksBackInWhatOpensWithTheYearsThatArePast() {
        String doing = "加快发展贸易，深化合作，推进改革，聚焦重点。经营主体总量276万户。";
        assertThat(actual("这五年，" + doing)).containsExactly(true);
        assertThat(actual("今后五年，" + doing)).containsExactly(false);
        assertThat(actual("平台作用进一步发挥，环境持续优化，加快发展贸易。经营主体总量276万户。")).containsExactly(true);
        assertThat(actual("持续优化环境，进一步发挥平台作用，加快发展贸易。经营主体总量276万户。")).containsExactly(false);
    }

    @Test
    void looksBackInAParagraphThatOpensWithWhatHasBecomeOfItsMatter() {
        String review = "六是民生保障持续加强。新增托位8897个，完善服务，优化布局，加强管理，举办活动2295场。";
        String programme = "加力扩大有效投资。完善机制，推进建设，开工项目80个。";
        String compared = "一是经济增长好于预期。地区生产总值增长5.2%，增速高于预期目标。";

        assertThat(targets("2026年[河东市|Region]政府工作报告", review, programme, compared))
                .extracting(t -> t.value() + " " + t.actual())
                .containsExactly("8897 true", "2295 true", "80 false", "5.2 true");
    }

    private static List<Boolean> actual(String text) {
        return targets("[宜城市|Region]政府工作报告（2021年）", text).stream()
                .map(Target::actual)
                .toList();
    }

    private static List<Target> targets(String... lines) {
        return MarkedPlan.of(lines).relations().targets();
    }

    private static List<String> said(String... lines) {
        return targets(lines).stream()
                .map(t -> t.subject().name() + " " + t.indicator() + " " + t.value())
                .toList();
    }
}
