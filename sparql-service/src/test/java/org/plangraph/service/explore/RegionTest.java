package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegionTest {
    private static final String GANSU = "https://w3id.org/plangraph/id/region/620000";
    private static final String JINCHANG = "https://w3id.org/plangraph/id/region/620300";

    /** A corner of the gazetteer. */
    private static final String REGIONS = """
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            PREFIX r: <https://w3id.org/plangraph/id/region/>
            <https://w3id.org/plangraph/graph/regions> {
              r:620000 a pg:Region ; rdfs:label "甘肃省"@zh ; skos:notation "620000" ; pg:level "province" ; geo:lat 36.06 ; geo:long 103.83 .
              r:370000 a pg:Region ; rdfs:label "山东省"@zh ; skos:notation "370000" ; pg:level "province" ; geo:lat 36.67 ; geo:long 117.02 .
              r:620100 a pg:Region ; rdfs:label "兰州市"@zh ; pg:level "city" ; pg:partOf r:620000 ; pg:within r:620000 ; geo:lat 36.06 ; geo:long 103.83 .
              r:620300 a pg:Region ; rdfs:label "金昌市"@zh ; pg:level "city" ; pg:partOf r:620000 ; pg:within r:620000 ; geo:lat 38.52 ; geo:long 102.19 .
              r:620400 a pg:Region ; rdfs:label "白银市"@zh ; pg:level "city" ; pg:partOf r:620000 ; pg:within r:620000 ; geo:lat 36.54 ; geo:long 104.14 .
              r:621100 a pg:Region ; rdfs:label "定西市"@zh ; pg:level "city" ; pg:partOf r:620000 ; pg:within r:620000 ; geo:lat 35.58 ; geo:long 104.63 .
              <https://w3id.org/plangraph/id/region/河西走廊> a pg:Region , pg:Area ; rdfs:label "河西走廊"@zh ; pg:covers r:620300, r:370000 .
              r:620302 a pg:Region ; rdfs:label "金川区"@zh ; pg:level "county" ; pg:partOf r:620300 ; pg:within r:620300, r:620000 ; geo:lat 38.52 ; geo:long 102.19 .
            }
            """;

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of(), Fixtures.trig(REGIONS));

    @Test
    void aProvinceKnowsItsPlaceItsPartsAndItsPlans() throws Exception {
        JsonNode gansu = json("/api/region?iri=" + GANSU);
        assertThat(gansu.at("/level").asString()).isEqualTo("province");
        assertThat(gansu.at("/point/latitude").asDouble()).isBetween(35.0, 37.0);
        assertThat(labels(gansu.at("/parts"), "/region/label")).containsExactly("兰州市", "金昌市", "白银市", "定西市");
        assertThat(gansu.at("/above")).isEmpty();
        assertThat(gansu.at("/grain")).hasSize(1);
        assertThat(gansu.at("/plans/0/name").asString()).isEqualTo("fixture");
        assertThat(labels(gansu.at("/targets"), "/indicator")).containsExactly("特色产业链");
    }

    @Test
    void whatLiesInAPartLiesInTheWhole() throws Exception {
        assertThat(json("/api/region?iri=" + GANSU).at("/things/Park").asInt()).isEqualTo(3);
        JsonNode jinchang = json("/api/region?iri=" + JINCHANG);
        assertThat(jinchang.at("/things/Park").asInt()).isEqualTo(1);
        assertThat(labels(jinchang.at("/above"), "/label")).containsExactly("甘肃省");
        assertThat(labels(jinchang.at("/beside"), "/region/label")).containsExactly("兰州市", "白银市", "定西市");
    }

    @ParameterizedTest
    @CsvSource({
        "甘肃省, 金昌新材料产业园, 白银高新技术产业开发区",
        "620000, 金昌新材料产业园, 白银高新技术产业开发区",
        "金昌市, 金昌新材料产业园,",
        "河西走廊, 金昌新材料产业园,",
        "定西, 定西现代中药产业基地,",
        "山东省,,"
    })
    void aSearchInARegionFindsWhatLiesInIt(String region, String first, String second) throws Exception {
        List<String> found = labels(
                json("/api/search?q=&type=Park&limit=200&region=" + Web.encode(region))
                        .at("/hits"),
                "/label");
        assertThat(found)
                .contains(Stream.of(first, second).filter(Objects::nonNull).toArray(String[]::new));
        assertThat(found).hasSize(region.startsWith("甘") || region.startsWith("6") ? 3 : first == null ? 0 : 1);
    }

    @Test
    void industriesAreRankedByWhatTiesThemToTheRegion() throws Exception {
        JsonNode industries = json("/api/region?iri=" + GANSU).at("/industries");
        assertThat(labels(industries, "/industry/label")).containsExactly("新材料", "有色金属新材料", "现代中药");
        assertThat(industries.at("/0/total").asInt()).isEqualTo(2);
        assertThat(industries.at("/0/ties/Region").asInt()).isEqualTo(1);
        assertThat(industries.at("/0/ties/Park").asInt()).isEqualTo(1);
    }

    @Test
    void thingsComePageByPageWithTheSentencesThatPutThemThere() throws Exception {
        JsonNode page = json("/api/region/things?type=Park&limit=2&iri=" + GANSU);
        assertThat(page.at("/total").asInt()).isEqualTo(3);
        assertThat(page.at("/things")).hasSize(2);
        assertThat(page.at("/things/0/relations/0/facts/0/evidence/0/quote").asString())
                .isNotEmpty();
        JsonNode rest = json("/api/region/things?type=Park&limit=2&iri=" + GANSU + "&cursor="
                + Web.encode(page.at("/next").asString()));
        assertThat(rest.at("/things")).hasSize(1);
        assertThat(rest.at("/next").isNull()).isTrue();
        assertThat(labels(rest.at("/things"), "/thing/label"))
                .doesNotContainAnyElementsOf(labels(page.at("/things"), "/thing/label"));
    }

    @Test
    void industriesOfARegionAreThoseItDevelops() throws Exception {
        JsonNode page = json("/api/region/things?type=Industry&iri=" + GANSU);
        assertThat(labels(page.at("/things"), "/thing/label")).containsExactlyInAnyOrder("新材料", "现代中药", "有色金属新材料");
        assertThat(page.at("/things/0/relations/0/facts/0/entity/label").asString())
                .isEqualTo("甘肃省");
    }

    @Test
    void everyProvinceIsOnTheMapOfTheCountry() throws Exception {
        JsonNode country = json("/api/regions");
        JsonNode provinces = country.at("/provinces");
        assertThat(country.at("/grain")).hasSize(1);
        assertThat(labels(provinces, "/region/label")).containsExactly("山东省", "甘肃省");
        assertThat(find(provinces, "甘肃省").at("/things").asInt()).isGreaterThan(5);
        assertThat(find(provinces, "山东省").at("/things").asInt()).isZero();
    }

    @Test
    void whatIsNoRegionIsNotFound() throws Exception {
        assertProblem("/api/region?iri=https://w3id.org/plangraph/id/park/x", 404, "/api/search?type=Region");
        assertProblem("/api/region/things?type=Park&iri=x", 404, "<x>");
        assertProblem("/api/region/things?type=Park&cursor=x&iri=" + GANSU, 400, "cursor");
        assertProblem("/api/region/things?type=Planet&iri=" + GANSU, 400, "Planet");
        assertProblem("/api/region/things?type=Park&limit=0&iri=" + GANSU, 400, "limit");
    }

    private static void assertProblem(String path, int status, String detail) throws Exception {
        var answer = web.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body()).contains(detail);
    }

    private static JsonNode find(JsonNode places, String label) {
        return places.valueStream()
                .filter(place -> place.at("/region/label").asString().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(JsonNode list, String field) {
        return list.valueStream().map(each -> each.at(field).asString()).toList();
    }

    private static JsonNode json(String path) throws Exception {
        var answer = web.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
