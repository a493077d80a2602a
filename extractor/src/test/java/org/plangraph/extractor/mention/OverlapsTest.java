package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INSTITUTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;

class OverlapsTest {
    @Test
    void leavesTheUniversityInTheNameOfAHospital() {
        assertThat(Found.in("四川大学华西医院宁江医院开诊", EntityType.INSTITUTION)).containsExactly("四川大学华西医院宁江医院");
        assertThat(Found.in("四川大学华西医院宁江医院开诊", EntityType.REGION)).isEmpty();
        assertThat(Found.in("四川大学宁江研究院揭牌", EntityType.INSTITUTION)).contains("四川大学");
    }

    @Test
    void readsNoPlaceOffTheNameOfAUniversity() {
        assertThat(Found.in("引进浙江大学设立分院", EntityType.REGION)).isEmpty();
        assertThat(Found.in("依托兰州石化建设基地", EntityType.REGION)).containsExactly("兰州");
    }

    @Test
    void dropsTheInstituteThatASiteIsOnlyNamedAfter() {
        assertThat(Found.in("建设合肥超算中心科技园", INSTITUTION)).isEmpty();
        assertThat(Found.in("建设浙江大学德清产业园", INSTITUTION)).containsExactly("浙江大学");
    }

    @Test
    void keepsOneInstituteWhereTwoEndTogether() {
        assertThat(Found.in("启动河南电子科技大学建设", INSTITUTION)).containsExactly("河南电子科技大学");
    }

    @Test
    void letsARegionStandInsideAPark() {
        Mention park = mention(0, 6, EntityType.PARK, "苏州工业园区");
        Mention region = mention(0, 2, EntityType.REGION, "苏州");
        assertThat(Overlaps.settle(List.of(region, park))).containsExactly(park, region);
    }

    @Test
    void keepsTheLongerOfTwoProjectsThatBeginTogether() {
        Mention port = mention(0, 3, EntityType.PROJECT, "防城港");
        Mention channel = mention(0, 10, EntityType.PROJECT, "防城港30万吨级航道");
        assertThat(Overlaps.settle(List.of(port, channel))).containsExactly(channel);
    }

    @Test
    void dropsACompanyInsideALongerCompanyName() {
        Mention brand = mention(2, 4, EntityType.ENTERPRISE, "华能");
        Mention full = mention(0, 4, EntityType.ENTERPRISE, "中国华能");
        assertThat(Overlaps.settle(List.of(brand, full))).containsExactly(full);
    }

    @Test
    void keepsOneOfTwoEqualFinds() {
        Mention sure = new Mention(new Span(0, 2), EntityType.REGION, "济南", "a", 0.9);
        Mention unsure = new Mention(new Span(0, 2), EntityType.REGION, "济南", "b", 0.5);
        assertThat(Overlaps.settle(List.of(unsure, sure))).containsExactly(sure);
    }

    private static Mention mention(int begin, int end, EntityType type, String name) {
        return new Mention(new Span(begin, end), type, name, "test", 0.8);
    }
}
