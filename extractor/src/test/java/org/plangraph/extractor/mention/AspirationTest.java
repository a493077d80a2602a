package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.PARK;

import org.junit.jupiter.api.Test;

class AspirationTest {
    @Test
    void takesPraiseBeforeAListForAllItsItems() {
        assertThat(Found.in("已成为我国最大的锂基材料、钒钛制品、稀贵金属材料基地", PARK)).isEmpty();
        assertThat(Found.in("建设国内一流的物联网、云计算示范区", PARK)).isEmpty();
    }
}
