package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What clauses and headings are about, and what the relation rules take for a branch of it. */
class TopicsTest {
    private static final String TITLE = "[山东省|Region]“十四五”战略性新兴产业发展规划";

    @Test
    void makesNoTopicOfWhatOnlyADocumentIsCalledAfter() {
        assertThat(MarkedPlan.of("[山东省|Region]规划", "《关于发展[海洋经济|Industry]的意见》提出，发展[造船|Industry]。")
                        .stated())
                .noneMatch(statement -> statement.contains("subIndustryOf"));
    }

    @Test
    void tellsConsumptionThatIsTheLastOfAListOfFieldsFromTheUseOfThem() {
        assertThat(MarkedPlan.of(
                                "2026年[山东省|Region]政府工作报告",
                                "会议指出，支持发展[绿色交通|Industry]、[绿色建筑|Industry]、[绿色消费|Industry]，推动[汽车|Industry]、[家电|Industry]消费。")
                        .stated())
                .contains("山东省 develops 绿色交通", "山东省 develops 绿色建筑", "山东省 develops 绿色消费")
                .doesNotContain("山东省 develops 汽车", "山东省 develops 家电");
    }

    @Test
    void givesNamesInAReportTheIndustryThatTheirSentenceOpensWithWhateverItSays() {
        assertThat(MarkedPlan.of(
                                "2026年[山东省|Region]政府工作报告",
                                "（一）[制造业|Industry]",
                                "[光伏产业|Industry]逆势前行，[宏远项目|Project]投产。[石化|Industry]、[钢铁|Industry]提质，[宏达项目|Project]投产。")
                        .stated())
                .contains("宏远项目 inIndustry 光伏产业", "宏达项目 inIndustry 制造业");
    }

    @Test
    void readsNoIndustryToDevelopOffWhatIsToBeNoMore() {
        assertThat(MarkedPlan.of(TITLE, "不再新增[基础化工|Industry]产能，发展[新材料|Industry]，推进[煤炭|Industry]消费减量替代。")
                        .stated())
                .contains("山东省 develops 新材料")
                .doesNotContain("山东省 develops 基础化工", "山东省 develops 煤炭");
    }

    @Test
    void keepsToWhatTheFirstSentenceOfAParagraphOpensWithUntilAnotherOpensWithItsOwn() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "（一）[新材料|Industry]",
                                "[陶瓷材料|Industry]产业要提档次，形成规模。年内建成[宏远项目|Project]。[膜材料|Industry]要加快突破，形成规模。年内建成[双百项目|Project]。",
                                "[纤维材料|Industry]产值增长两成，形势良好。年内建成[长江项目|Project]。")
                        .stated())
                .contains("宏远项目 inIndustry 陶瓷材料", "双百项目 inIndustry 膜材料", "长江项目 inIndustry 新材料");
    }

    @Test
    void readsWhatASentenceIsAboutOffWhatAnIndustryYields() {
        assertThat(MarkedPlan.of(TITLE, "[新能源汽车|Industry]产量达137万辆，[宏远项目|Project]达产。")
                        .stated())
                .contains("宏远项目 inIndustry 新能源汽车");
        assertThat(MarkedPlan.of(TITLE, "[新能源汽车|Industry]产量排名第一，[宏远项目|Project]达产。")
                        .stated())
                .doesNotContain("宏远项目 inIndustry 新能源汽车");
    }

    @Test
    void takesWhatClausesUnderAHeadingOpenWithForItsBranches() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "（一）[新材料|Industry]",
                                "[陶瓷材料|Industry]和[精品钢|Industry]重在提档次，[合金材料|Industry]方面，要保持领先，更好满足[汽车|Industry]领域用材需求。"
                                        + "把[纤维材料|Industry]摆在优先位置；[膜材料|Industry]是发展重点。")
                        .stated())
                .contains(
                        "陶瓷材料 subIndustryOf 新材料",
                        "精品钢 subIndustryOf 新材料",
                        "合金材料 subIndustryOf 新材料",
                        "纤维材料 subIndustryOf 新材料",
                        "膜材料 subIndustryOf 新材料",
                        "山东省 develops 精品钢")
                .doesNotContain("汽车 subIndustryOf 新材料");
    }

    @Test
    void takesTheChainOrClusterThatOpensAClauseForItsTopicAlsoBehindALabelOnItsField() {
        assertThat(MarkedPlan.of(
                                "2026年[山东省|Region]政府工作报告",
                                "装备方面，[先进装备产业集群|IndustryCluster]加快壮大，[机器人|Industry]、[机床|Industry]起势，省内[先进装备|Industry]企业增加。",
                                "[生物制造产业链|IndustryChain]以育链为先，布局[酶制剂|Industry]、[新型蛋白|Industry]，推广[生物制造|Industry]。",
                                "装备方面，园区的[先进装备产业集群|IndustryCluster]入列，[无人机|Industry]、[卫星|Industry]起势。")
                        .stated())
                .contains("机器人 subIndustryOf 先进装备", "机床 subIndustryOf 先进装备", "酶制剂 subIndustryOf 生物制造")
                .doesNotContain("无人机 subIndustryOf 先进装备");
    }

    @Test
    void takesTheFieldsInWhichASectionSaysWhatWasReachedForBranchesOfItsIndustry() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "4.[新能源|Industry]",
                                "[光伏|Industry]产业发展迅速；[风能|Industry]产业规模不断扩大，在[海上风电|Industry]、[风电运维|Industry]等领域，形成一批企业。")
                        .stated())
                .contains(
                        "光伏 subIndustryOf 新能源",
                        "风能 subIndustryOf 新能源",
                        "山东省 develops 光伏",
                        "海上风电 subIndustryOf 风能",
                        "风电运维 subIndustryOf 风能");
        assertThat(MarkedPlan.of(TITLE, "4.[新材料|Industry]", "围绕[航空|Industry]、[汽车|Industry]等产业发展的需求，研制型材。")
                        .stated())
                .doesNotContain("航空 subIndustryOf 新材料", "汽车 subIndustryOf 新材料");
    }

    @Test
    void takesNoIndustryForABranchThatSaysLessThanTheWholeDoes() {
        assertThat(MarkedPlan.of(TITLE, "（一）[现代生态农业|Industry]", "发展[现代农业|Industry]，壮大[智慧农业|Industry]。")
                        .stated())
                .contains("智慧农业 subIndustryOf 现代生态农业")
                .doesNotContain("现代农业 subIndustryOf 现代生态农业");
        assertThat(MarkedPlan.of(TITLE, "（一）[物联网和云计算|Industry]", "发展[云计算|Industry]。")
                        .stated())
                .contains("云计算 subIndustryOf 物联网和云计算");
    }

    @Test
    void takesKindsOfOneSectorThatASentenceNamesInTurnForNoBranches() {
        String title = "2026年[山东省|Region]政府工作报告";
        assertThat(MarkedPlan.of(title, "优化[货物贸易|Industry]，积极发展[数字贸易|Industry]、[跨境电商|Industry]。")
                        .stated())
                .contains("跨境电商 subIndustryOf 货物贸易")
                .doesNotContain("数字贸易 subIndustryOf 货物贸易");
        assertThat(MarkedPlan.of(title, "做优[现代服务业|Industry]，发展[生产性服务业|Industry]。")
                        .stated())
                .contains("生产性服务业 subIndustryOf 现代服务业");
    }

    @Test
    void labelsTheClausesOfAReportByTheirTopics() {
        assertThat(MarkedPlan.of(
                                "2026年[湖南省|Region]政府工作报告",
                                "[交通|Industry]领域，[长赣高铁|Project]开工；[能源|Industry]领域，[宁电入湘工程|Project]投产。")
                        .stated())
                .contains("长赣高铁 inIndustry 交通", "宁电入湘工程 inIndustry 能源")
                .doesNotContain("宁电入湘工程 inIndustry 交通");
    }

    @Test
    void takesTheIndustryThatOpensAClauseForTheTopicOfItsSentence() {
        assertThat(MarkedPlan.of(
                                "2026年[湖南省|Region]政府工作报告",
                                "[高端化工|Industry]产业坚持做大，实施[乙醇项目|Project]；[装备|Industry]产业聚焦整机，培育[农机|Industry]、[机床|Industry]。")
                        .stated())
                .contains("乙醇项目 inIndustry 高端化工", "农机 subIndustryOf 装备", "机床 subIndustryOf 装备");
    }

    @Test
    void takesTheIndustryAfterWordsThatOnlyJoinAClauseForItsTopic() {
        assertThat(MarkedPlan.of(TITLE, "其中，[食品工业|Industry]方面，积极发展[淀粉制品|Product]；[钢铁|Industry]工业将研发[棒材|Product]。")
                        .stated())
                .contains("食品工业 produces 淀粉制品", "钢铁 produces 棒材");
    }

    @Test
    void readsALabelWithAColonAsTheTopic() {
        assertThat(MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "[石化|Industry]基地：建设[炼化项目|Project]，推进[乙烯项目|Project]。")
                        .stated())
                .contains("炼化项目 inIndustry 石化", "乙烯项目 inIndustry 石化");
    }

    @Test
    void putsABoxThatSumsUpItsChapterUnderNoSection() {
        assertThat(MarkedPlan.of(
                                "[山东省|Region]制造业规划",
                                "第一节 [汽车及零部件产业|Industry]",
                                "加快建设。",
                                "第二节 [锂电材料|Industry]",
                                "加快建设。",
                                "专栏1 “十四五”重点项目",
                                "[汽车产业|Industry]：[宏远项目|Project]、宏达项目。",
                                "[集成电路|Industry]：[腾飞项目|Project]、玄德项目。")
                        .stated())
                .contains("腾飞项目 inIndustry 集成电路")
                .doesNotContain("集成电路 subIndustryOf 锂电材料", "汽车产业 subIndustryOf 锂电材料");
    }

    @Test
    void givesALabelWhatItsSentenceDevelopsAndNotTheOneBefore() {
        assertThat(MarkedPlan.of(
                                TITLE,
                                "一、重点领域",
                                "[电子信息|Industry]：重点发展[集成电路|Industry]。[生物医药|Industry]：重点发展[中药|Industry]、[疫苗|Industry]。")
                        .stated())
                .contains("集成电路 subIndustryOf 电子信息", "疫苗 subIndustryOf 生物医药")
                .doesNotContain("疫苗 subIndustryOf 电子信息");
    }

    @Test
    void readsNothingToDevelopOffTheAssetsThatAPlaceBuildsOn() {
        assertThat(MarkedPlan.of(TITLE, "一、布局", "依托[生态旅游|Industry]资源，发展[文旅康养|Industry]。")
                        .stated())
                .contains("山东省 develops 文旅康养")
                .doesNotContain("山东省 develops 生态旅游");
    }

    @Test
    void makesNoTopicOfAnIndustryForAClauseThatSaysWhatAnotherYields() {
        assertThat(MarkedPlan.of(
                                "2026年[山东省|Region]政府工作报告",
                                "会议指出，要协调。[海洋产业|Industry]规模突破8000亿元，[高端装备|Industry]、[北斗|Industry]产业规模分别突破3000亿元、1000亿元。")
                        .stated())
                .noneMatch(statement -> statement.contains("subIndustryOf"));
    }
}
