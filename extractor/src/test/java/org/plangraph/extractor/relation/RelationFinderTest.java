package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.EntityType;

class RelationFinderTest {
    @Test
    void classesNothingByASectionOfAReportOnASectorThatIsAMatterOfThePublic() {
        String report = "2026年[山东省|Region]政府工作报告";
        assertThat(MarkedPlan.of(
                                report,
                                "（一）[医疗健康|Industry]",
                                "建成[河东医院|Project]。",
                                "（二）[旅游业|Industry]",
                                "建设[河西景区|Park]、[河西博物馆|Project]。")
                        .stated())
                .contains("河西景区 inIndustry 旅游业")
                .doesNotContain("河东医院 inIndustry 医疗健康", "河西博物馆 inIndustry 旅游业");
        assertThat(MarkedPlan.of(report, "发展[文化产业|Industry]。", "建成[河东文化产业园|Park]、[长江国家文化公园|Park]。")
                        .composed("文化", EntityType.INDUSTRY, "文化")
                        .stated())
                .contains("河东文化产业园 inIndustry 文化产业")
                .doesNotContain("长江国家文化公园 inIndustry 文化");
    }

    @Test
    void readsTheOrderOfGoodsThatWordsGive() {
        assertThat(MarkedPlan.of(TITLE, "从[工业硅|Product]、[多晶硅|Product]到[电池组件|Product]逐级成链。")
                        .stated())
                .contains("工业硅 upstreamOf 多晶硅", "多晶硅 upstreamOf 电池组件");
        assertThat(MarkedPlan.of(TITLE, "发展[工业硅|Product]、[多晶硅|Product]。").stated())
                .noneMatch(statement -> statement.contains("upstreamOf"));
    }

    @Test
    void tellsWithWhatFromAsWellAs() {
        assertThat(MarkedPlan.of(TITLE, "发展[陶瓷|Product]以及[河东研究院|Institution]。").stated())
                .noneMatch(statement -> statement.contains("supports"));
    }

    @Test
    void takesWorksThatGoByTheirGoodsForTheirMaker() {
        assertThat(MarkedPlan.of(TITLE, "布局[永磁材料|Project]等项目。")
                        .composed("永磁材料", EntityType.PRODUCT, "永磁材料")
                        .stated())
                .contains("永磁材料 produces 永磁材料");
    }

    @Test
    void readsWhatTheCompanyMakesThatAClauseBeforeSpeaksOf() {
        assertThat(MarkedPlan.of(TITLE, "[宏远|Enterprise]是排头兵，主要研制[钻机|Product]，同时生产[反应器|Product]。该公司要开发[抛光粉|Product]。")
                        .stated())
                .contains("宏远 produces 钻机", "宏远 produces 反应器", "宏远 produces 抛光粉");
        assertThat(MarkedPlan.of(TITLE, "依托[宏远|Enterprise]，同时生产[反应器|Product]。").stated())
                .doesNotContain("宏远 produces 反应器");
    }

    @Test
    void givesLeadersToTheThingTheyAreSaidToLeadElseToTheChainUnderDiscussion() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "1.[碳纤维产业链|IndustryChain]：",
                                "[宏远公司|Enterprise]、[宏达公司|Enterprise]两家为链主，[腾飞公司|Enterprise]为链主企业配套。",
                                "[氢能|Industry]产业的骨干是[河西公司|Enterprise]。")
                        .stated())
                .contains(
                        "碳纤维产业链 leadEnterprise 宏远公司",
                        "碳纤维产业链 leadEnterprise 宏达公司",
                        "氢能 leadEnterprise 河西公司",
                        "河西公司 inIndustry 氢能")
                .doesNotContain("碳纤维产业链 leadEnterprise 腾飞公司", "碳纤维产业链 leadEnterprise 河西公司");
    }

    @Test
    void takesWhatANameSaysIsMadeOfSomethingForNoIndustryOfIt() {
        assertThat(MarkedPlan.of(TITLE, "（一）[煤化工|Industry]", "做强[煤制天然气产业链|IndustryChain]，供应[天然气|Industry]。")
                        .stated())
                .contains("煤制天然气产业链 inIndustry 煤化工")
                .doesNotContain("煤制天然气产业链 inIndustry 天然气");
        assertThat(MarkedPlan.of(TITLE, "（一）[信息技术|Industry]", "做强[工业控制软件产业链|IndustryChain]，推广[软件|Industry]。")
                        .stated())
                .contains("工业控制软件产业链 inIndustry 软件");
    }

    @Test
    void classesACompanyInAReportOnlyWhereItIsFurtheredAsAnExample() {
        String works =
                "[钢铁|Industry]方面，支持[宏远|Enterprise]、[宏达|Enterprise]等企业扩能，[宏大|Enterprise]建成[轧板线|Project]，[河东高新区|Park]扩容。";
        assertThat(MarkedPlan.of("2026年[山东省|Region]政府工作报告", works).stated())
                .contains("宏远 inIndustry 钢铁", "宏达 inIndustry 钢铁", "轧板线 inIndustry 钢铁")
                .doesNotContain("宏大 inIndustry 钢铁", "河东高新区 inIndustry 钢铁");
    }

    @Test
    void readsWhatCompaniesMakeEach() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "[宏远|Enterprise]、[宏达|Enterprise]联手研制[氢能机车|Product]，[宏大|Enterprise]扩产[铜箔|Product]。")
                        .stated())
                .contains("宏远 produces 氢能机车", "宏达 produces 氢能机车", "宏大 produces 铜箔");
    }

    @Test
    void classesNothingInAReportThatServesSocietyOrAllIndustries() {
        String works = "开展[和美社会风气提升行动|Project]，推进[古镇保护二期|Project]。";
        assertThat(MarkedPlan.of("2026年[山东省|Region]政府工作报告", "（一）[文化旅游|Industry]", works)
                        .stated())
                .contains("古镇保护二期 inIndustry 文化旅游")
                .doesNotContain("和美社会风气提升行动 inIndustry 文化旅游");
    }

    @Test
    void readsTheIndustryRightBeforeAQuotedName() {
        assertThat(MarkedPlan.of(TITLE, "开展[氢能|Industry]“[千车行动|Project]”，发展[化工|Industry]。")
                        .stated())
                .contains("千车行动 inIndustry 氢能");
    }

    @Test
    void readsNoIndustryOutOfTheBeginningOfAHeadNoun() {
        assertThat(MarkedPlan.of(TITLE, "做强[化工|Industry]。", "实施[乡村再电气化工程|Project]，扩建[烟台化工园|Park]。")
                        .stated())
                .contains("烟台化工园 inIndustry 化工")
                .doesNotContain("乡村再电气化工程 inIndustry 化工");
    }

    @Test
    void readsNoIndustryOffHalvesOfWords() {
        assertThat(MarkedPlan.of(TITLE, "发展[化工|Industry]。", "实施[电网优化工程|Project]，建设[高端化工项目|Project]。")
                        .stated())
                .contains("高端化工项目 inIndustry 化工")
                .doesNotContain("电网优化工程 inIndustry 化工");
    }

    @Test
    void believesTheNameOverTheHeadingInAReport() {
        String[] below = {"（一）[文化旅游|Industry]", "建设[河东创意产业园|Park]。", "（二）其他", "[创意产业|Industry]"};
        assertThat(MarkedPlan.of("2026年[山东省|Region]政府工作报告", below[0], below[1], below[2], below[3])
                        .stated())
                .contains("河东创意产业园 inIndustry 创意产业");
        assertThat(MarkedPlan.of(TITLE, below[0], below[1], below[2], below[3]).stated())
                .contains("河东创意产业园 inIndustry 文化旅游");
    }

    @Test
    void saysOfTheRegionOfAReportWhatItsPartsDevelop() {
        String built = "支持[烟台|Region]打造[低空经济|Industry]示范区。";
        assertThat(MarkedPlan.of("2026年[山东省|Region]政府工作报告", built).stated())
                .contains("烟台 develops 低空经济", "山东省 develops 低空经济");
        assertThat(MarkedPlan.of(TITLE, built).stated())
                .contains("烟台 develops 低空经济")
                .doesNotContain("山东省 develops 低空经济");
    }

    @Test
    void classesNothingByASectorThatHoldsMostOthers() {
        assertThat(MarkedPlan.of(TITLE, "做优[现代服务业|Industry]，建设[河东交易所|Institution]。")
                        .stated())
                .doesNotContain("河东交易所 inIndustry 现代服务业");
    }

    private static final String TITLE = "[山东省|Region]“十四五”战略性新兴产业发展规划";

    @Test
    void readsTheNameOfASectorUnderAHeadingOnMostIndustries() {
        assertThat(MarkedPlan.of(TITLE, "（一）[先进制造业|Industry]", "建设[烟台新能源汽车基地|Park]。", "（二）其他", "[新能源汽车|Industry]")
                        .stated())
                .contains("烟台新能源汽车基地 inIndustry 新能源汽车");
    }

    @Test
    void readsHeadingNestingAsSubIndustriesThatTheOwnRegionDevelops() {
        assertThat(MarkedPlan.of(TITLE, "（一）[新材料|Industry]产业", "1.[高性能纤维|Industry]", "突破关键技术。")
                        .stated())
                .contains("山东省 develops 新材料", "山东省 develops 高性能纤维", "高性能纤维 subIndustryOf 新材料");
    }

    @Test
    void givesProductsToTheChainUnderDiscussion() {
        assertThat(MarkedPlan.of(TITLE, "1.[氟化工产业链|IndustryChain]：以[中天化工|Enterprise]等企业为重点，发展[氟橡胶|Product]。")
                        .stated())
                .contains("氟化工产业链 produces 氟橡胶", "氟化工产业链 leadEnterprise 中天化工");
    }

    @Test
    void givesProductsToTheIndustryOfTheHeadingWhereNoChainIs() {
        assertThat(MarkedPlan.of(TITLE, "1.[风能|Industry]", "研制[轴承|Product]、[叶片|Product]等关键部件。")
                        .stated())
                .contains("风能 produces 轴承", "风能 produces 叶片");
    }

    @Test
    void givesAProductToTheIndustryThatIsTheSubjectAndNotToTheHeading() {
        assertThat(MarkedPlan.of(TITLE, "1.[原材料|Industry]工业", "[石化|Industry]行业要积极发展[高端石化产品|Product]。")
                        .stated())
                .contains("石化 produces 高端石化产品")
                .doesNotContain("原材料 produces 高端石化产品");
    }

    @Test
    void classesTheItemsOfALabelledListByTheirLabel() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "专栏1：[新能源|Industry]产业重大项目",
                                "[风能|Industry]：[北方风电母港产业园|Park]、[润龙风电装备项目|Project]等。",
                                "[核能|Industry]：[华龙一号项目|Project]等。")
                        .stated())
                .contains("北方风电母港产业园 inIndustry 风能", "华龙一号项目 inIndustry 核能");
    }

    @Test
    void readsPlaceAndIndustryOffAComposedName() {
        MarkedPlan plan = MarkedPlan.of(
                        TITLE, "1.[核能|Industry]", "加快[核电装备|Industry]自主制造，在[烟台|Region]、[威海|Region]等地布局核电装备产业园。")
                .composed("烟台", EntityType.PARK, "烟台核电装备产业园");

        assertThat(plan.stated()).contains("烟台核电装备产业园 locatedIn 烟台", "烟台核电装备产业园 inIndustry 核电装备", "烟台 develops 核电装备");
    }

    @Test
    void readsTheBuilderOffTheHeadOfAName() {
        assertThat(MarkedPlan.of(TITLE, "[歌尔|Enterprise]在建[歌尔微电子产业园|Park]。").stated())
                .contains("歌尔微电子产业园 carriedOutBy 歌尔");
    }

    @Test
    void makesALinkUpstreamOfAllThatAreListedAtTheEndOfItsChain() {
        assertThat(MarkedPlan.of(TITLE, "延伸[有机硅单体|Product]—[硅橡胶|Product]、[硅油|Product]链条。")
                        .stated())
                .contains("有机硅单体 upstreamOf 硅橡胶", "有机硅单体 upstreamOf 硅油");
        assertThat(MarkedPlan.of(TITLE, "延伸[电石|Product]—[乙炔|Product]、[煤焦油|Product]—[炭黑|Product]链条。")
                        .stated())
                .contains("煤焦油 upstreamOf 炭黑")
                .doesNotContain("电石 upstreamOf 煤焦油");
    }

    @Test
    void makesEachLinkOfADashedChainUpstreamOfTheNext() {
        assertThat(MarkedPlan.of(TITLE, "实现“[单电池|Product]—[电堆|Product]—[整车|Product]”全产业链发展。")
                        .stated())
                .contains("单电池 upstreamOf 电堆", "电堆 upstreamOf 整车")
                .doesNotContain("单电池 upstreamOf 整车");
    }

    @Test
    void takesAnAreaInTheTitleForTheOwnRegion() {
        assertThat(MarkedPlan.of("[粤西地区|Region]发展规划纲要", "大力发展[核电|Industry]产业。").stated())
                .contains("粤西地区 develops 核电");
    }

    @Test
    void letsTheOwnRegionOfAReportDevelopWhatTheTextDevelops() {
        assertThat(MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "大力发展[低空经济|Industry]、[生物制造|Industry]。")
                        .stated())
                .contains("湖南省 develops 低空经济", "湖南省 develops 生物制造");
    }

    @Test
    void letsARegionDevelopWhatTheSiteBuiltInItIsNamedAfter() {
        assertThat(MarkedPlan.of("2026年[内蒙古自治区|Region]政府工作报告", "支持[赤峰|Region]打造[绿色锂产业基地|Park]。", "做强[绿色锂|Industry]产业。")
                        .stated())
                .contains("绿色锂产业基地 locatedIn 赤峰", "赤峰 develops 绿色锂");
    }

    @Test
    void letsPlacesBuildTogether() {
        assertThat(MarkedPlan.of(TITLE, "支持[烟台|Region]、[威海|Region]联合打造[核医疗产业基地|Park]。")
                        .stated())
                .contains("核医疗产业基地 locatedIn 烟台", "核医疗产业基地 locatedIn 威海");
    }

    @Test
    void letsACompanyCarryOutWhatItBuilds() {
        assertThat(MarkedPlan.of(TITLE, "支持[宏远集团|Enterprise]加快建设[铝箔产业园|Park]。").stated())
                .contains("铝箔产业园 carriedOutBy 宏远集团");
    }

    @Test
    void readsAListThatEndsInStrangersAsPartsOfWhatSumsItUp() {
        assertThat(MarkedPlan.of(TITLE, "挖掘[金融|Industry]、[现代物流|Industry]、知识产权等[生产性服务业|Industry]潜力。")
                        .stated())
                .contains("金融 subIndustryOf 生产性服务业", "现代物流 subIndustryOf 生产性服务业");
    }

    @Test
    void keepsAnIndustryUnderItsHeadingThatHasPartsOfItsOwn() {
        assertThat(MarkedPlan.of(TITLE, "一、[装备|Industry]", "发展[数控机床|Industry]、[机器人|Industry]等[智能装备|Industry]。")
                        .stated())
                .contains("数控机床 subIndustryOf 智能装备", "智能装备 subIndustryOf 装备");
    }

    @Test
    void letsTheCentresOfAnIndustryDevelopIt() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "1.[产业用纺织品|Industry]",
                                "以[烟台|Region]、[威海|Region]等地为重点，扩大集群优势。在[潍坊|Region]等地积极引进设备。")
                        .stated())
                .contains("烟台 develops 产业用纺织品", "威海 develops 产业用纺织品", "潍坊 develops 产业用纺织品");
    }

    @Test
    void letsACompanyLeadTheIndustryThatIsToGrowByIt() {
        assertThat(MarkedPlan.of(TITLE, "一、[新材料|Industry]", "依托[宏远公司|Enterprise]等企业，发展[蓝宝石|Industry]产业。")
                        .stated())
                .contains("蓝宝石 leadEnterprise 宏远公司", "宏远公司 inIndustry 蓝宝石")
                .doesNotContain("新材料 leadEnterprise 宏远公司");
    }

    @Test
    void doesNotCountAnIndustryInsideAProductsNameAsDeveloped() {
        MarkedPlan plan = MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "研制[海上风电变压器|Product]。")
                .composed("风电", EntityType.INDUSTRY, "风电");

        assertThat(plan.stated()).doesNotContain("湖南省 develops 风电");
    }

    @Test
    void statesNothingWithoutMentions() {
        assertThat(MarkedPlan.of("工作报告", "发展经济，改善民生。").relations()).isEqualTo(new Relations(List.of(), List.of()));
    }

    @Test
    void givesNoProjectThatGoesByItsOwnersNameAloneToTheOwner() {
        MarkedPlan plan =
                MarkedPlan.of(TITLE, "[渼瑞石油|Enterprise]等12个项目开工建设。").composed("渼瑞石油", EntityType.PROJECT, "渼瑞石油");

        assertThat(plan.stated()).doesNotContain("渼瑞石油 carriedOutBy 渼瑞石油");
    }

    @Test
    void putsNoSectorThatHoldsMostUnderTheHeadingOfOne() {
        assertThat(MarkedPlan.of(TITLE, "一、[高端装备|Industry]", "建设[先进制造业|Industry]基地，发展[机器人|Industry]。")
                        .stated())
                .contains("机器人 subIndustryOf 高端装备")
                .doesNotContain("先进制造业 subIndustryOf 高端装备");
    }

    @Test
    void setsAnIndustryThatAParagraphGoesOnToUnderNoneThatItBeganWith() {
        assertThat(MarkedPlan.of(TITLE, "[海洋化工|Industry]优势明显。生产[纯碱|Product]。[装备制造|Industry]发展迅速。生产[船用柴油机|Product]。")
                        .stated())
                .contains("海洋化工 produces 纯碱", "装备制造 produces 船用柴油机")
                .doesNotContain("海洋化工 produces 船用柴油机", "装备制造 subIndustryOf 海洋化工");
    }
}
