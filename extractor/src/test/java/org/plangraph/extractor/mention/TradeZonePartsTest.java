package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.PARK;

import org.junit.jupiter.api.Test;

class TradeZonePartsTest {
    @Test
    void namesThePartsOfAFreeTradeZoneByTheirCities() {
        assertThat(Found.in("深化自贸试验区提升战略，推动大连片区整合，支持沈阳片区扩大保税维修", PARK, "210000"))
                .containsExactly("大连片区", "沈阳片区");
        assertThat(Found.in("推动自由贸易试验区南宁、崇左片区联动，提升钦州港片区", PARK, "450000")).containsExactly("南宁片区", "崇左片区", "钦州港片区");
    }

    @Test
    void namesNoLandAroundACity() {
        assertThat(Found.in("推进沈阳片区更新，建设自贸试验区", PARK, "210000")).isEmpty();
        assertThat(Found.in("自贸试验区三大片区协同，老旧片区改造", PARK, "210000")).isEmpty();
    }
}
