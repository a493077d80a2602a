package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.REGION;

import org.junit.jupiter.api.Test;

class RegionFinderTest {
    private static final String SHANDONG = "370000";

    @Test
    void findsDivisionsByFullAndShortNames() {
        assertThat(Found.in("支持临夏回族自治州和济南、青岛发展", REGION)).containsExactly("临夏回族自治州", "济南", "青岛");
    }

    @Test
    void trustsShortCountyNamesOnlyInsideTheirProvince() {
        assertThat(Found.in("推进荣成项目建设", REGION, SHANDONG)).containsExactly("荣成");
        assertThat(Found.in("推进荣成项目建设", REGION)).isEmpty();
    }

    @Test
    void trustsAnAmbiguousNameBesideTheRegionItLiesIn() {
        assertThat(Found.in("临沂河东电商产业园", REGION, SHANDONG)).contains("临沂", "河东");
        assertThat(Found.in("河东流域治理", REGION, SHANDONG)).doesNotContain("河东");
    }

    @Test
    void findsAreasByNameAndByAbbreviationWithDirection() {
        assertThat(Found.in("胶东半岛和黄河三角洲，苏南、鲁西南地区", REGION)).contains("胶东半岛", "黄河三角洲", "苏南", "鲁西南地区");
    }

    @Test
    void leavesStreetsAndInternationalBodiesAlone() {
        assertThat(Found.in("南京东路商圈和上海合作组织", REGION)).isEmpty();
    }

    @Test
    void doesNotCutANameOutOfOtherWords() {
        assertThat(Found.in("文临高速通车", REGION, "460000")).isEmpty();
    }

    @Test
    void findsTheEndsOfARouteThatNoGazetteerKnows() {
        assertThat(Found.in("将军庙至淖毛湖铁路开工", REGION, "650000")).containsExactly("将军庙", "淖毛湖");
    }
}
