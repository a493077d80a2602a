package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;

class AreasTest {
    private static final Regions REGIONS = Regions.load();
    private static final Areas AREAS = REGIONS.areas();

    @Test
    void holdsTheStateLevelNewAreasThatAreNoDivisions() {
        assertThat(AREAS.all()).filteredOn(a -> a.kind() == Area.Kind.NEW_AREA).hasSize(17);
        assertThat(REGIONS.named("浦东新区")).hasSize(1);
        assertThat(REGIONS.named("滨海新区")).hasSize(1);
    }

    @Test
    void findsAnAreaUnderEachOfItsForms() {
        assertThat(AREAS.named("长江三角洲")).isEqualTo(AREAS.named("长三角")).isPresent();
        assertThat(AREAS.named("河西地区")).get().extracting(Area::name).isEqualTo("河西走廊");
        assertThat(AREAS.named("沿海")).isEmpty();
    }

    @Test
    void knowsWhatAnAreaCoversAndLiesIn() {
        Area south = AREAS.named("苏南").orElseThrow();

        assertThat(south.within()).get().extracting(Region::name).isEqualTo("江苏省");
        assertThat(south.covers())
                .extracting(Region::name)
                .containsExactlyInAnyOrder("南京市", "镇江市", "苏州市", "无锡市", "常州市");
    }

    @Test
    void remembersDissolvedProvincesAndOtherNamesOfDivisions() {
        assertThat(AREAS.named("热河")).get().extracting(Area::kind).isEqualTo(Area.Kind.HISTORICAL);
        assertThat(REGIONS.named("襄樊市")).extracting(Region::name).containsExactly("襄阳市");
        assertThat(REGIONS.named("章丘区")).extracting(Region::name).containsExactly("章丘市");
    }

    @Test
    void writesAreasAsRegionsWithinTheDivisionsAbove() {
        Iris iris = Iris.standard();
        Model model = REGIONS.toRdf(iris);
        var lanzhou = model.getResource(AREAS.named("兰州新区").orElseThrow().iri(iris));
        var rehe = model.getResource(AREAS.named("热河省").orElseThrow().iri(iris));

        assertThat(lanzhou.hasProperty(PG.within, model.getResource(iris.region(new RegionCode("620000")))))
                .isTrue();
        assertThat(lanzhou.hasProperty(org.apache.jena.vocabulary.RDF.type, PG.Area))
                .isTrue();
        assertThat(rehe.hasProperty(org.apache.jena.vocabulary.RDF.type, PG.HistoricalRegion))
                .isTrue();
        assertThat(model.size()).isLessThan(40_000);
    }
}
