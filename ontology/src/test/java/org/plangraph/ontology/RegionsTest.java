package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private static final Regions REGIONS = Regions.load();

    @Test
    void holdsEveryProvinceCityAndCountyButNoStatisticalFillers() {
        assertThat(REGIONS.all()).hasSize(3219);
        assertThat(REGIONS.all())
                .filteredOn(r -> r.level() == Region.Level.PROVINCE)
                .hasSize(34);
        assertThat(REGIONS.all()).extracting(Region::name).doesNotContain("市辖区", "县", "省直辖县级行政区划");
    }

    @Test
    void everyRegionLiesInItsProvince() {
        assertThat(REGIONS.all())
                .allSatisfy(region -> assertThat(
                                REGIONS.isWithin(region.code(), province(region).code()))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "济南市, 370100",
        "济南, 370100",
        "临夏, 622900",
        "临夏州, 622900",
        "临夏回族自治州, 622900",
        "内蒙古, 150000",
        "新疆, 650000",
        "广西, 450000",
        "东乡县, 361029",
        "鄂温克旗, 150724",
        "管城区, 410104",
        "神农架, 429021",
        "鲁, 370000",
        "吉林, 220000"
    })
    void findsTheBestRegionForAForm(String form, String code) {
        assertThat(REGIONS.named(form)).first().extracting(Region::code).isEqualTo(new RegionCode(code));
    }

    @Test
    void ranksProvincesBeforeCitiesBeforeCounties() {
        assertThat(REGIONS.named("海南")).extracting(Region::name).containsExactly("海南省", "海南藏族自治州", "海南区");
        assertThat(REGIONS.named("临夏")).extracting(Region::name).containsExactly("临夏回族自治州", "临夏市", "临夏县");
    }

    @Test
    void flagsShortFormsOfCountiesOnly() {
        assertThat(REGIONS.names("高青")).singleElement().matches(RegionName::isShortCounty);
        assertThat(REGIONS.names("高青县")).singleElement().matches(name -> !name.isShortCounty());
        assertThat(REGIONS.names("济南")).singleElement().matches(name -> !name.isShortCounty());
    }

    @Test
    void keepsNoFormOfOneCharacterButAbbreviations() {
        assertThat(REGIONS.names())
                .filteredOn(name -> name.form().length() == 1)
                .allMatch(name -> name.kind() == RegionName.Kind.ABBREVIATION);
    }

    @Test
    void abbreviatesAllProvinces() {
        Set<Region> abbreviated = REGIONS.names().stream()
                .filter(name -> name.kind() == RegionName.Kind.ABBREVIATION)
                .map(RegionName::region)
                .collect(Collectors.toSet());

        assertThat(REGIONS.all())
                .filteredOn(r -> r.level() == Region.Level.PROVINCE)
                .hasSameElementsAs(abbreviated);
    }

    @Test
    void knowsBannersByTheirContractedNames() {
        assertThat(REGIONS.names("达茂旗"))
                .singleElement()
                .extracting(name -> name.region().name())
                .isEqualTo("达尔罕茂明安联合旗");
        assertThat(REGIONS.names("扎旗")).hasSize(2);
    }

    @Test
    void hangsChildrenOfFillersOnTheDivisionAbove() {
        assertThat(REGIONS.parent(new RegionCode("110101")))
                .get()
                .extracting(Region::name)
                .isEqualTo("北京市");
        assertThat(REGIONS.ancestors(new RegionCode("429004")))
                .extracting(Region::name)
                .containsExactly("湖北省");
        assertThat(REGIONS.get(new RegionCode("500200")))
                .get()
                .extracting(Region::name)
                .isEqualTo("重庆市");
        assertThat(REGIONS.children(new RegionCode("110000"))).hasSize(16);
    }

    @Test
    void knowsNothingUnderAWordThatIsNoRegion() {
        assertThat(REGIONS.named("沿海地区")).isEmpty();
        assertThat(REGIONS.get(new RegionCode("990000"))).isEmpty();
        assertThat(REGIONS.ancestors(new RegionCode("990000"))).isEmpty();
    }

    @Test
    void writesTheTreeItsClosureAndTheLabels() {
        Model model = REGIONS.toRdf(Iris.standard());
        Resource gaoqing = model.getResource(Iris.standard().region(new RegionCode("370322")));
        Resource shandong = model.getResource(Iris.standard().region(new RegionCode("370000")));

        assertThat(gaoqing.getProperty(RDFS.label).getLiteral().getString()).isEqualTo("高青县");
        assertThat(gaoqing.getProperty(RDFS.label).getLanguage()).isEqualTo("zh");
        assertThat(gaoqing.getProperty(SKOS.altLabel).getString()).isEqualTo("高青");
        assertThat(gaoqing.hasProperty(PG.within, shandong)).isTrue();
        assertThat(gaoqing.hasProperty(PG.partOf, shandong)).isFalse();
        assertThat(shandong.hasProperty(PG.abbreviation)).isTrue();
    }

    private static Region province(Region region) {
        return REGIONS.province(region.code()).orElseThrow();
    }
}
