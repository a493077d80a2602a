package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.IndustryClass.Scheme;

class IndustriesTest {
    private static final Industries INDUSTRIES = Industries.load();

    @Test
    void holdsBothClassificationsAndTheCatalogue() {
        assertThat(INDUSTRIES.classes(Scheme.GBT4754)).hasSize(1972);
        assertThat(INDUSTRIES.classes(Scheme.SEI2018))
                .filteredOn(c -> c.code().isPresent())
                .hasSize(49);
        assertThat(INDUSTRIES.classes(Scheme.SEI2018))
                .filteredOn(c -> c.code().isEmpty())
                .hasSize(302);
        assertThat(INDUSTRIES.products()).hasSizeBetween(4300, 4366);
    }

    @Test
    void everyClassBelowTheTopHasAClassAbove() {
        for (Scheme scheme : Scheme.values()) {
            assertThat(INDUSTRIES.classes(scheme))
                    .filteredOn(c -> c.level() > 1)
                    .allSatisfy(c -> assertThat(INDUSTRIES.broader(c))
                            .get()
                            .extracting(IndustryClass::level)
                            .isEqualTo(c.level() - 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "新材料, SEI2018, 3",
        "新材料产业, SEI2018, 3",
        "风能, SEI2018, 6.2",
        "生物医药, SEI2018, 4.1",
        "汽车制造, GBT4754, 36",
        "农业, GBT4754, 01"
    })
    void findsClassesWithOrWithoutTheirEnding(String name, Scheme scheme, String key) {
        assertThat(INDUSTRIES.named(name)).contains(INDUSTRIES.get(scheme, key).orElseThrow());
    }

    @Test
    void findsNothingUnderAnUnknownName() {
        assertThat(INDUSTRIES.named("骨干企业")).isEmpty();
    }

    @Test
    void keepsAtLeastTwoCharactersOfAName() {
        assertThat(INDUSTRIES.normalised("农业")).isEqualTo("农业");
        assertThat(INDUSTRIES.normalised("产业")).isEqualTo("产业");
    }

    @Test
    void foldsACatalogueClassThatRepeatsItsParent() {
        assertThat(INDUSTRIES.named("设计服务"))
                .extracting(IndustryClass::key)
                .contains("8.3")
                .doesNotContain("8.3.设计服务");
    }

    @Test
    void leavesExplanationsOutOfBareProductNames() {
        assertThat(INDUSTRIES.products())
                .anySatisfy(p -> {
                    assertThat(p.name()).isEqualTo("聚三氟氯乙烯（PCTFE）");
                    assertThat(p.bareName()).isEqualTo("聚三氟氯乙烯");
                })
                .allSatisfy(p -> assertThat(p.bareName()).isNotBlank().doesNotContainPattern("[()（）]"));
    }

    @Test
    void dropsFragmentsThatCloseABracketOfAnotherEntry() {
        assertThat(CatalogueProduct.bareName("析，纯度达到99.999%以上）")).isEmpty();
        assertThat(CatalogueProduct.bareName("数控刀片（航空航天、汽车工业")).contains("数控刀片");
    }

    @Test
    void writesSchemesTreeCatalogueAndCrosswalk() {
        Iris iris = Iris.standard();
        Model model = INDUSTRIES.toRdf(iris);
        var offshore = model.getResource(iris.industryClass("sei2018", "2.5.海洋工程装备制造"));

        assertThat(model.listSubjectsWithProperty(SKOS.topConceptOf).toList()).hasSize(9 + 20);
        assertThat(offshore.hasProperty(SKOS.broader, model.getResource(iris.industryClass("sei2018", "2.5"))))
                .isTrue();
        assertThat(offshore.hasProperty(SKOS.closeMatch, model.getResource(iris.industryClass("gbt4754-2017", "3737"))))
                .isTrue();
        assertThat(model.contains(null, SKOS.relatedMatch)).isTrue();
        assertThat(model.listSubjectsWithProperty(org.apache.jena.vocabulary.RDF.type, SKOS.ConceptScheme)
                        .toList())
                .hasSize(2);
        assertThat(model.size()).isLessThan(60_000);
    }

    @Test
    void findsTheBranchThatSaysThatItProduces() {
        assertThat(INDUSTRIES.akin("汽车")).extracting(IndustryClass::name).contains("汽车制造业");
        assertThat(INDUSTRIES.akin("生物制造")).extracting(IndustryClass::name).doesNotContain("生物产业");
    }

    @Test
    void findsTheClassesThatNameAnIndustryWithOthers() {
        assertThat(INDUSTRIES.joining("大数据")).extracting(IndustryClass::name).contains("互联网与云计算、大数据服务");
        assertThat(INDUSTRIES.joining("新材料")).isEmpty();
    }

    @Test
    void findsCatalogueProductsByTheirNameAlone() {
        assertThat(INDUSTRIES.products("工业软件"))
                .singleElement()
                .satisfies(product -> assertThat(product.classes()).containsExactly("1.3.新兴软件开发"));
    }
}
