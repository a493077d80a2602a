package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the relation rules take for a branch of what a clause or its heading is about. */
class TopicsTest {
    private static final String TITLE = "[山东省|Region]“十四五”战略性新兴产业发展规划";

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
}
