package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INDUSTRY;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;

import org.junit.jupiter.api.Test;

class ClusterItemsTest {
    @Test
    void namesEachOfTheClustersThatAListSumsUp() {
        assertThat(Found.in("电子信息、磷化工等产业集群达到万亿元规模。", INDUSTRY_CLUSTER)).containsExactly("电子信息产业集群", "磷化工产业集群");
        assertThat(Found.in("壮大智能网联汽车等先进制造业集群。", INDUSTRY_CLUSTER)).containsExactly("智能网联汽车先进制造业集群");
        assertThat(Found.in("推动园区、企业等产业集群发展。", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("成立电子信息、磷化工等产业集群联盟。", INDUSTRY_CLUSTER)).isEmpty();
    }

    @Test
    void namesEachOfTheClustersListedBeforeTheirCount() {
        assertThat(Found.in("先进装备、电子信息、新能源汽车等7大产业集群支撑有力。", INDUSTRY_CLUSTER))
                .containsExactly("先进装备产业集群", "电子信息产业集群", "新能源汽车产业集群");
        assertThat(Found.in("推进省属企业、开发区等5大重点产业集群。", INDUSTRY_CLUSTER)).isEmpty();
    }

    @Test
    void namesClustersThatTheClauseCallsSoAfterThem() {
        assertThat(Found.in("宜昌磷化工、常州碳材料入选国家先进制造业集群。", INDUSTRY_CLUSTER)).containsExactly("宜昌磷化工产业集群", "常州碳材料产业集群");
        assertThat(Found.in("宜昌磷化工入选国家先进制造业集群。", INDUSTRY)).contains("磷化工");
    }

    @Test
    void takesNeitherAPlaceNorASectorAloneForACluster() {
        assertThat(Found.in("宜昌、常州入围全球百强创新集群。", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("装备制造入选国家先进制造业集群。", INDUSTRY_CLUSTER)).isEmpty();
    }

    @Test
    void givesEachPlaceWithItsSectorTheNounTheyShareAndNoSectorItTwice() {
        assertThat(Found.in("建设宜昌磷化工、襄阳高端装备产业集群。", INDUSTRY_CLUSTER)).containsExactly("宜昌磷化工产业集群", "襄阳高端装备产业集群");
        assertThat(Found.in("打造磷化工产业、碳材料产业等产业集群。", INDUSTRY_CLUSTER)).containsExactly("磷化工产业集群", "碳材料产业集群");
    }

    @Test
    void givesEachSectorOfAListTheNounTheyShare() {
        assertThat(Found.in("培育氢能、碳材料制造业集群。", INDUSTRY_CLUSTER)).containsExactly("氢能制造业集群", "碳材料制造业集群");
        assertThat(Found.in("打造磷化工、碳材料产业集群。", INDUSTRY_CLUSTER)).containsExactly("磷化工产业集群", "碳材料产业集群");
    }

    @Test
    void sharesNoPartOfTheSectorOfTheLast() {
        assertThat(Found.in("建设郑州电子信息、洛阳装备制造产业集群", INDUSTRY_CLUSTER))
                .containsExactlyInAnyOrder("郑州电子信息产业集群", "洛阳装备制造产业集群");
    }
}
