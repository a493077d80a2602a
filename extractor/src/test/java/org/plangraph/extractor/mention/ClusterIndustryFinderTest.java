package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INDUSTRY;

import org.junit.jupiter.api.Test;

class ClusterIndustryFinderTest {
    @Test
    void takesWhatEachOfSeveralClustersIsOfForAnIndustry() {
        assertThat(Found.in("特色消费品、磷化工等产业集群达到万亿元规模。", INDUSTRY)).contains("特色消费品", "磷化工");
        assertThat(Found.in("支持宜昌、襄阳等产业集群提质。", INDUSTRY)).isEmpty();
    }

    @Test
    void takesWhatAClusterIsOfForAnIndustry() {
        assertThat(Found.in("打造优势矿产资源精深加工产业集群。", INDUSTRY)).contains("优势矿产资源精深加工");
        assertThat(Found.in("打造国家级民族医药产业集群。", INDUSTRY)).contains("民族医药");
        assertThat(Found.in("培育高原资源综合利用国家先进制造业集群。", INDUSTRY)).contains("高原资源综合利用");
    }

    @Test
    void takesWhatTheClusterOfAPlaceIsOfForAnIndustryUnlessItIsOfTwo() {
        assertThat(Found.in("抓好铁岭改装车、阜新液压等产业集群。", INDUSTRY)).contains("改装车", "液压");
        assertThat(Found.in("打造盘锦石化及精细化工产业集群。", INDUSTRY)).doesNotContain("石化及精细化工");
    }

    @Test
    void leavesAloneClustersOfALevelOrOfNothingInParticular() {
        assertThat(Found.in("新增国家中小企业特色产业集群2个。", INDUSTRY)).isEmpty();
        assertThat(Found.in("培育一批战略性新兴产业集群。", INDUSTRY)).isEmpty();
    }
}
