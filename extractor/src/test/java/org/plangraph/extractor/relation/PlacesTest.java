package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/** Where the relation rules place things. */
class PlacesTest {
    @Test
    void takesWhatALabelOnAParkIsFollowedByForWhatIsInIt() {
        assertThat(MarkedPlan.of("[宜城市|Region]政府工作报告", "[河东产业园|Park]：加快[宏远项目|Project]建设，投产[宏达项目|Project]。")
                        .stated())
                .contains("宏远项目 inPark 河东产业园", "宏达项目 inPark 河东产业园");
    }

    private static final String TITLE = "[山东省|Region]“十四五”战略性新兴产业发展规划";

    @Test
    void givesEachLabelledPlaceOfALayoutItsOwnSentences() {
        assertThat(stated("吉林省“十四五”制造业发展规划\n\n三、优化空间布局\n——长春市：轨道交通装备、生物医药。吉林市：精细化工；四平市：农机装备。\n——白城市：风电装备。"))
                .contains("长春市 develops 生物医药", "吉林市 develops 精细化工", "四平市 develops 农机装备", "白城市 develops 风电装备")
                .doesNotContain("长春市 develops 精细化工");
    }

    @Test
    void letsARegionDevelopWhatIsSetOutAfterTheClauseThatFurthersIt() {
        assertThat(MarkedPlan.of(
                                "2026年[山东省|Region]政府工作报告",
                                "会议指出，推进[鲁北|Region]一体化，深化改革，发展[绿色制造|Industry]。对接[鲁东|Region]，发展[食品|Industry]。",
                                "会议指出，放大[鲁西|Region]生态优势，建设[大健康|Industry]基地；发展[种业|Industry]。发挥[鲁南|Region]辐射作用，发展[物流|Industry]。")
                        .stated())
                .contains("鲁北 develops 绿色制造", "鲁西 develops 大健康", "山东省 develops 食品")
                .doesNotContain("鲁东 develops 食品", "鲁西 develops 种业", "鲁南 develops 物流");
    }

    @Test
    void letsARegionDevelopWhatTheStretchThatItOpensSetsOut() {
        assertThat(MarkedPlan.of(
                                "2026年[山东省|Region]政府工作报告",
                                "会议指出，要协调。[鲁北|Region]扩大开放，做强[绿色食品|Industry]；[鲁南|Region]深化改革，壮大[钒钛|Industry]和[清洁能源|Industry]。")
                        .stated())
                .contains("鲁北 develops 绿色食品", "鲁南 develops 钒钛", "鲁南 develops 清洁能源")
                .doesNotContain("鲁北 develops 钒钛");
    }

    @Test
    void letsARegionDevelopWhatLaterSentencesOfItsParagraphSetOut() {
        assertThat(MarkedPlan.of(
                                "[山东省|Region]能源规划",
                                "[临沂|Region]利用港口优势，扩大开放。发展[纺织|Industry]。推进[海岸|Region]港口群建设，发展[石化|Industry]。",
                                "[济南|Region]港口货物增长，居首位。发展[物流|Industry]。")
                        .stated())
                .contains("临沂 develops 纺织")
                .doesNotContain("临沂 develops 石化", "海岸 develops 石化", "济南 develops 物流");
    }

    @Test
    void letsPlacesDevelopWhatIsAtHomeThere() {
        assertThat(MarkedPlan.of(
                                "[山东省|Region]能源规划",
                                "[整车|Industry]制造在[济南|Region]、[日照|Region]铺开；[淄博|Region]以[陶瓷|Industry]见长。")
                        .stated())
                .contains("济南 develops 整车", "日照 develops 整车", "淄博 develops 陶瓷");
    }

    @Test
    void placesOnTheGroundOfAClauseWhatItGoesOnToSpeakOf() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "[临沂|Region]围绕电池补链，[青秀电池项目|Project]投产；[腾飞基地|Park]开工。",
                                "[青岛|Region]、[烟台|Region]增长快，[宏远中试基地|Park]建成。",
                                "[山东省|Region]增长快，[宏达中试基地|Park]建成。")
                        .stated())
                .contains("青秀电池项目 locatedIn 临沂")
                .doesNotContain(
                        "腾飞基地 locatedIn 临沂", "宏远中试基地 locatedIn 青岛", "宏远中试基地 locatedIn 烟台", "宏达中试基地 locatedIn 山东省");
    }

    @Test
    void placesACompanyOnTheGroundOfAClauseInPlansAlone() {
        String clause = "[临沂|Region]做强机械，[宏远公司|Enterprise]增产。";

        assertThat(MarkedPlan.of(TITLE, clause).stated()).contains("宏远公司 locatedIn 临沂");
        assertThat(MarkedPlan.of("2026年[山东省|Region]政府工作报告", clause).stated()).doesNotContain("宏远公司 locatedIn 临沂");
    }

    @Test
    void takesForAGroundAParkThatIsSaidToActNotOneOfWhichIsToldWhatBecameOfIt() {
        assertThat(MarkedPlan.of(
                                TITLE, "[河东高新区|Park]聚焦光电，[宏远公司|Enterprise]扩产。", "[河西产业园|Park]建成投用，[宏达公司|Enterprise]扩产。")
                        .stated())
                .contains("宏远公司 inPark 河东高新区")
                .doesNotContain("宏达公司 inPark 河西产业园");
    }

    @Test
    void putsAChainInEachPlaceThatItIsBuiltAroundWhateverElseIsThere() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "（一）[新能源|Industry]",
                                "1.[光伏产业链|IndustryChain]：",
                                "以[青岛|Region]、[烟台|Region]等光照好的地区为重点，建设[青岛组件产业园|Park]。")
                        .stated())
                .contains("光伏产业链 locatedIn 青岛", "光伏产业链 locatedIn 烟台");
    }

    @Test
    void placesALineNotWhereItsTwoEndsNameAnArea() {
        assertThat(MarkedPlan.of(TITLE, "推动[成渝|Region]联动，建设[成渝中线高铁|Project]、[成渝科创走廊|Park]。")
                        .stated())
                .contains("成渝科创走廊 locatedIn 成渝")
                .doesNotContain("成渝中线高铁 locatedIn 成渝");
    }

    @Test
    void placesABranchWhereItIsAndNotWhereItsUniversityIs() {
        assertThat(MarkedPlan.of(TITLE, "[南京大学|Institution]来[临沂|Region]。[南京|Region]支持[南京大学临沂研究院|Institution]。")
                        .stated())
                .contains("南京大学临沂研究院 locatedIn 临沂")
                .doesNotContain("南京大学临沂研究院 locatedIn 南京");
    }

    @Test
    void readsWhereAParkIsAlsoInsideALongerName() {
        MarkedPlan plan = MarkedPlan.of(TITLE, "[烟台|Region]产业强。推动[烟台高新区|Park]铜产业集群发展。")
                .composed("烟台高新区铜产业集群", EntityType.INDUSTRY_CLUSTER, "烟台高新区铜产业集群");

        assertThat(plan.stated()).contains("烟台高新区 locatedIn 烟台", "烟台高新区铜产业集群 inPark 烟台高新区");
    }

    @Test
    void placesABaseWhereTheBranchInBracketsIs() {
        assertThat(MarkedPlan.of(TITLE, "建设[中国长城（烟台）示范基地|Park]。[中国长城（烟台）|Enterprise]在[烟台|Region]。")
                        .stated())
                .contains("中国长城（烟台）示范基地 locatedIn 烟台");
    }

    @Test
    void readsNoPlaceOffTheNameOfAnOwnerWhereAnotherPlaceStands() {
        assertThat(MarkedPlan.of(TITLE, "[宁德|Region]产业强。[宁德时代|Enterprise]投资。[宜宾|Region]建设[宁德时代宜宾基地|Park]。")
                        .stated())
                .contains("宁德时代宜宾基地 locatedIn 宜宾")
                .doesNotContain("宁德时代宜宾基地 locatedIn 宁德");
    }

    @Test
    void seesTheInnermostOfPlacesThatAreNamedFromTheOutsideIn() {
        Plan plan =
                new PlanReader(Regions.load()).read(new PlanName("test"), "玄德化工产业园简介\n玄德化工产业园位于江苏省连云港市海州区，占地3平方公里。");

        assertThat(new Extractor(Iris.standard()).understand(plan).relations())
                .extracting(r -> r.predicate().localName() + " " + r.object().name())
                .contains("locatedIn 海州区")
                .doesNotContain("locatedIn 江苏省", "locatedIn 连云港市");
    }

    @Test
    void takesNoPartOfTheCountryInACompanysNameForItsPlace() {
        assertThat(MarkedPlan.of(TITLE, "服务[江淮|Region]。", "[江淮汽车集团|Enterprise]扩产。")
                        .stated())
                .doesNotContain("江淮汽车集团 locatedIn 江淮");
    }

    @Test
    void putsNoSiteThatIsNamedAfterAPlaceWhereTheClauseBeforeIs() {
        assertThat(stated("内蒙古自治区“十四五”工业发展规划\n\n支持包头打造精品钢材基地，鄂尔多斯打造粉煤灰综合利用基地，包头、通辽打造铝后加工基地。"))
                .contains("通辽铝后加工基地 locatedIn 通辽", "粉煤灰综合利用基地 locatedIn 鄂尔多斯")
                .doesNotContain("通辽铝后加工基地 locatedIn 鄂尔多斯", "包头铝后加工基地 locatedIn 鄂尔多斯");
    }

    private static List<String> stated(String text) {
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("test"), text);
        return new Extractor(Iris.standard())
                .understand(plan).relations().stream()
                        .map(r -> r.subject().name() + " " + r.predicate().localName() + " "
                                + r.object().name())
                        .toList();
    }

    @Test
    void givesAPlaceThatLabelsASentenceTheGoodsAmongItsSectors() {
        assertThat(stated("湖北省制造业发展规划\n一、产业布局\n优化片区布局。十堰市：商用车、汽车零部件。随州市重点发展应急产业、专用汽车。"))
                .contains("十堰市 develops 商用车", "十堰市 develops 汽车零部件", "随州市 develops 专用汽车");
    }

    @Test
    void letsNoPlaceDevelopWhatTheNextClauseSaysOfAnother() {
        assertThat(stated("江西省制造业发展规划\n一、产业布局\n推动上饶、鹰潭协同发展，上饶重点发展光伏。支持南昌打造航空城，赣州发展石化。"))
                .contains("上饶 develops 光伏", "赣州 develops 石化")
                .doesNotContain("鹰潭 develops 光伏", "南昌 develops 石化");
    }

    @Test
    void saysWhereInThePlansOwnPlaceASiteIsThatIsCalledAfterIt() {
        assertThat(MarkedPlan.of(
                                "[成都市|Region]产业规划",
                                "二、布局",
                                "——[武侯区|Region]：加快建设[西部智谷|Park]。",
                                "——[天府新区|Region]：加快建设[成都科学城|Park]。",
                                "[长江新区|Region]、[临空开发区|Park]分别谋划。")
                        .stated())
                .contains("成都科学城 locatedIn 天府新区", "成都科学城 locatedIn 成都市")
                .doesNotContain("临空开发区 locatedIn 长江新区");
    }

    @Test
    void letsAPlaceDevelopEachOfTwoIndustriesThatItsPlanIsFor() {
        assertThat(stated("衡阳市工程机械及有色金属产业发展规划\n加强组织领导。")).contains("衡阳市 develops 工程机械", "衡阳市 develops 有色金属产业");
        assertThat(stated("广东省软件和信息服务业发展规划\n加强组织领导。")).containsExactly("广东省 develops 软件和信息服务业");
    }
}
