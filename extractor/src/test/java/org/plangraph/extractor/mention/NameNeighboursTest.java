package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;

import org.junit.jupiter.api.Test;

class NameNeighboursTest {
    @Test
    void takesNoneOfWhatAPlaceDoesForAName() {
        assertThat(Found.in("在济南、潍坊培育人工智能产业集聚区", PARK)).containsExactly("济南人工智能产业集聚区", "潍坊人工智能产业集聚区");
    }

    @Test
    void findsBodiesAndCampaignsWithTheHeadNounOfTheOneBesideThem() {
        assertThat(Found.in("建设稀土资源全球配置中心和风险管理中心。", INSTITUTION)).containsExactly("稀土资源全球配置中心", "风险管理中心");
        assertThat(Found.in("文化惠民工程、全民健身工程惠及10万人次", PROJECT)).contains("全民健身工程");
        assertThat(Found.in("实施各族青年交流计划、文旅促进各民族交融计划", PROJECT)).containsExactly("各族青年交流计划", "文旅促进各民族交融计划");
    }

    @Test
    void namesBodiesWithTheHeadNounOfTheOneBeside() {
        assertThat(Found.in("加快青泽闽南文化交流中心、观音文化中心建设", INSTITUTION)).contains("观音文化中心");
        assertThat(Found.in("建设青泽文化交流中心、服务中心、检测中心", INSTITUTION)).containsExactly("青泽文化交流中心");
    }

    @Test
    void namesSitesWithTheHeadNounOfTheOneBeside() {
        assertThat(Found.in("临泽湾商圈、青泽路商圈、望月商圈提质升级", PARK)).contains("青泽路商圈", "望月商圈");
    }

    @Test
    void findsWorksWithoutAHeadNounInAListOfWorks() {
        assertThat(Found.in("建设沈海轻轨、浑江防洪大堤加固、秦岭隧道，双鹤湖片区综合管廊、港区第五水厂开工。", PROJECT))
                .contains("浑江防洪大堤加固", "双鹤湖片区综合管廊");
    }

    @Test
    void findsSitesWithoutAHeadNounInAListOfSites() {
        assertThat(Found.in("布局椒江科技园、永宁江创享湾、飞龙湖生态园", PARK)).contains("永宁江创享湾");
    }

    @Test
    void takesDeedsThatNameNoPlaceForNoWorks() {
        assertThat(Found.in("推进沈海轻轨、老旧管网改造、技术装备提升。", PROJECT)).containsExactly("沈海轻轨");
        assertThat(Found.in("支持济南市、青岛市、烟台化工园发展", PARK)).doesNotContain("青岛市", "济南市");
    }

    @Test
    void findsWhatAKnownCompanyBuildsInAListOfProjects() {
        assertThat(Found.in("晶科能源西咸乐叶年产15GW高效单晶电池、比亚迪西安基地扩产项目达产", PROJECT))
                .containsExactly("晶科能源西咸乐叶年产15GW高效单晶电池", "比亚迪西安基地扩产项目");
    }

    @Test
    void takesNoCountOfTheSitesBesideForOneOfThem() {
        assertThat(Found.in("建设店口科创园、大唐工业园三个片区，引进企业", PARK)).containsExactly("店口科创园", "大唐工业园");
        assertThat(Found.in("布局椒江科技园、永宁两大片区、飞龙湖生态园", PARK)).containsExactly("椒江科技园", "飞龙湖生态园");
    }
}
