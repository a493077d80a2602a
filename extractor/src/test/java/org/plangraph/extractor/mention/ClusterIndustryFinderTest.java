package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INDUSTRY;

import org.junit.jupiter.api.Test;

class ClusterIndustryFinderTest {
    @Test
    void takesWhatAClusterIsOfForAnIndustry() {
        assertThat(Found.in("打造优势矿产资源精深加工产业集群。", INDUSTRY)).contains("优势矿产资源精深加工");
        assertThat(Found.in("打造国家级民族医药产业集群。", INDUSTRY)).contains("民族医药");
    }

    @Test
    void leavesAloneClustersOfALevelOrOfNothingInParticular() {
        assertThat(Found.in("新增国家中小企业特色产业集群2个。", INDUSTRY)).isEmpty();
        assertThat(Found.in("培育一批战略性新兴产业集群。", INDUSTRY)).isEmpty();
    }
}
