package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.PARK;

import org.junit.jupiter.api.Test;

class SpreadSitesTest {
    @Test
    void givesASiteToEachPlaceThatBuildsOrHasOne() {
        assertThat(Found.in("烟台、威海两市各自打造核电装备产业园", PARK)).containsExactly("烟台核电装备产业园", "威海核电装备产业园");
        assertThat(Found.in("支持烟台、威海做大核电装备产业园", PARK)).containsExactly("烟台核电装备产业园", "威海核电装备产业园");
        assertThat(Found.in("烟台、威海的核电装备产业园加快建设", PARK)).containsExactly("烟台核电装备产业园", "威海核电装备产业园");
        assertThat(Found.in("烟台与威海两市合力建设核电装备产业园", PARK)).doesNotContain("烟台核电装备产业园");
    }

    @Test
    void givesASiteToEachPlaceThatItIsToBeIn() {
        assertThat(Found.in("核电装备产业园由烟台、威海两市承接", PARK)).containsExactly("烟台核电装备产业园", "威海核电装备产业园");
        assertThat(Found.in("核电装备产业园在烟台和威海各建一处", PARK)).containsExactly("烟台核电装备产业园", "威海核电装备产业园");
        assertThat(Found.in("核电装备产业园选在烟台和威海等地", PARK)).containsExactly("烟台核电装备产业园", "威海核电装备产业园");
    }

    @Test
    void givesAClusterToEachOfThePlacesNamedBefore() {
        assertThat(Found.in("布局以榆林、渭南为主，两市各抓一个氢能产业集群", INDUSTRY_CLUSTER)).containsExactly("榆林氢能产业集群", "渭南氢能产业集群");
        assertThat(Found.in("布局以榆林为主，两市各抓一个氢能产业集群", INDUSTRY_CLUSTER)).doesNotContain("榆林氢能产业集群");
    }
}
