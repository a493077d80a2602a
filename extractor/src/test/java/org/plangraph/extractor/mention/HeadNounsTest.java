package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;

import org.junit.jupiter.api.Test;

/** Where head nouns begin and end, and what names of sites and works they close. */
class HeadNounsTest {
    @Test
    void namesStagesOfSitesOnceAndWorksThatJoinTwoWatersWhole() {
        assertThat(Found.in("支持嘉陵实验室二期开工", PROJECT, "500000")).isEmpty();
        assertThat(Found.in("支持嘉陵实验室二期开工", INSTITUTION, "500000")).containsExactly("嘉陵实验室二期");
        assertThat(Found.in("开工建设赣江运河与抚河航道连通工程", PROJECT, "360000")).containsExactly("赣江运河与抚河航道连通工程");
        assertThat(Found.in("建成北庭都护府博物馆等场馆", PROJECT, "650000")).containsExactly("北庭都护府博物馆");
    }

    @Test
    void keepsCompaniesWholeAtTheHeadOfBodies() {
        assertThat(Found.in("信达生物全球研发中心开业", INSTITUTION, "320000")).containsExactly("信达生物全球研发中心");
        assertThat(Found.in("人福医药出口制剂产业化项目投产", PROJECT, "420000")).containsExactly("人福医药出口制剂产业化项目");
    }

    @Test
    void beginsNoHeadNounInsideAWordAndEndsNoneBeforeAnotherNoun() {
        assertThat(Found.in("推动优质资源向河北延伸，开展森林碳汇项目交易，完善项目服务模式", PROJECT, "130000"))
                .isEmpty();
        assertThat(Found.in("依据《浙江自由贸易试验区条例》，进入全国大学排名", PARK, "330000")).isEmpty();
        assertThat(Found.in("全省首座4E级云海国际机场和双向6车道青泽高速公路通车", PROJECT, "330000")).containsExactly("云海国际机场", "青泽高速公路");
    }

    @Test
    void beginsNoNameInsideANounAndTakesNoReachedPlacesForRoutes() {
        assertThat(Found.in("国企改革攻坚行动圆满收官", PROJECT, "330000")).containsExactly("国企改革攻坚行动");
        assertThat(Found.in("实现市市通高铁、县县通高速，地市互通高铁", PROJECT, "330000")).isEmpty();
        assertThat(Found.in("连续两年赴香港招商", PROJECT, "330000")).isEmpty();
    }

    @Test
    void takesTitlesForNoSites() {
        assertThat(Found.in("获评国家生态文明建设示范区，入选全国美丽乡村先行区", PARK, "330000")).isEmpty();
        assertThat(Found.in("图书荣获“五个一工程”奖，新增口袋公园", PROJECT, "330000")).isEmpty();
    }

    @Test
    void partsTheWorksOfAListByTheirCapacities() {
        assertThat(Found.in("推进瑞丰集团10万吨纸浆项目、商洛5万吨烧碱项目", PROJECT, "610000"))
                .containsExactly("瑞丰集团10万吨纸浆项目", "商洛5万吨烧碱项目");
    }

    @Test
    void namesTheSitesOfAListByTheirTownshipsAndASiteBeforeItsParts() {
        assertThat(Found.in("建设化工、纺织、建材工业园", PARK, "320000")).isEmpty();
        assertThat(Found.in("在石门澳临港产业园化工片区内发展新材料", PARK, "350000")).containsExactly("石门澳临港产业园");
        assertThat(Found.in("支持临港新片区发展", PROJECT, "310000")).isEmpty();
    }

    @Test
    void namesWorksByTheCompanyOrPlantThatTheyOpenWith() {
        assertThat(Found.in("加快柏丰煤矿通风改造项目建设", PROJECT, "140000")).containsExactly("柏丰煤矿通风改造项目");
        assertThat(Found.in("支持大型企业集团技改项目，推进露天煤矿改造项目", PROJECT, "140000")).isEmpty();
    }

    @Test
    void namesWorksThatTheNextClauseTellsOf() {
        assertThat(Found.in("泓瑞集团5万吨纸浆项目厂房封顶", PROJECT, "440000")).containsExactly("泓瑞集团5万吨纸浆项目");
        assertThat(Found.in("打造安全韧性现代大水网，开工建设一批水库", PROJECT, "350000")).isEmpty();
    }

    @Test
    void beginsWorksAfterWhatRanksThemAndEndsThemBeforeTheirStages() {
        assertThat(Found.in("建设世界首套泓瑞集团100万吨煤制芳烃项目，另外还有2万吨白炭黑项目已建成", PROJECT, "610000"))
                .containsExactly("泓瑞集团100万吨煤制芳烃项目", "2万吨白炭黑项目");
        assertThat(Found.in("泓瑞风力发电项目分为三期建设", PROJECT, "210000")).containsExactly("泓瑞风力发电项目");
    }
}
