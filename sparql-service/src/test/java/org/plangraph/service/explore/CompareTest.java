package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {
    /** Five years later: new materials stay, hydrogen is new, and the figures grow. */
    private static final String LATER = """
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <https://w3id.org/plangraph/document/later> {
              <https://w3id.org/plangraph/document/later> a pg:Plan ; dcterms:title "后续规划"@zh ;
                pg:madeFor <https://w3id.org/plangraph/id/region/370000> .
              <https://w3id.org/plangraph/id/region/370000> a pg:Region ; rdfs:label "山东省"@zh .
              <https://w3id.org/plangraph/id/industry/新材料> a pg:Industry ; rdfs:label "新材料"@zh .
              <https://w3id.org/plangraph/id/industry/氢能> a pg:Industry ; rdfs:label "氢能"@zh .
              <https://w3id.org/plangraph/id/target/later/1> a pg:Target ; pg:inPlan <https://w3id.org/plangraph/document/later> ;
                pg:subject <https://w3id.org/plangraph/id/industry/新材料> ; pg:indicator "产值" ; pg:value 1500.0 ; pg:unit "亿元" ;
                pg:year "2030"^^xsd:gYear ; pg:comparator ">=" ; pg:actual false .
              <https://w3id.org/plangraph/id/target/later/2> a pg:Target ; pg:inPlan <https://w3id.org/plangraph/document/later> ;
                pg:subject <https://w3id.org/plangraph/id/region/370000> ; pg:indicator "特色产业链" ; pg:value 12.0 ; pg:unit "条" ;
                pg:year "2030"^^xsd:gYear ; pg:comparator ">=" ; pg:actual false .
              <https://w3id.org/plangraph/id/target/later/3> a pg:Target ; pg:inPlan <https://w3id.org/plangraph/document/later> ;
                pg:subject <https://w3id.org/plangraph/id/region/370000> ; pg:indicator "新材料产业的产值力争达到" ; pg:value 0.2 ; pg:unit "万亿元" ;
                pg:year "2035"^^xsd:gYear ; pg:comparator ">=" ; pg:actual false .
            }
            """;

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of(), Fixtures.trig(LATER));

    @Test
    void industriesAreKeptNewOrDropped() throws Exception {
        JsonNode industries = group(json("/api/compare?from=fixture&to=later"), "Industry");
        assertThat(labels(industries, "kept")).containsExactly("新材料");
        assertThat(labels(industries, "added")).containsExactly("氢能");
        assertThat(labels(industries, "dropped")).contains("现代中药").doesNotContain("新材料");
    }

    @Test
    void theOtherWayRoundWhatWasNewIsDropped() throws Exception {
        JsonNode industries = group(json("/api/compare?from=later&to=fixture"), "Industry");
        assertThat(labels(industries, "dropped")).containsExactly("氢能");
    }

    @Test
    void targetsStandSideBySideWithTheirChange() throws Exception {
        JsonNode chains = target(json("/api/compare?from=fixture&to=later"), "特色产业链");
        assertThat(chains.at("/from/0/value").asString()).isEqualTo("8");
        assertThat(chains.at("/to/0/value").asString()).isEqualTo("12");
        assertThat(chains.at("/change").asDouble()).isEqualTo(4);
    }

    @Test
    void theSameFigureInOtherWordsAndAnotherUnitIsTheSame() throws Exception {
        JsonNode output = target(json("/api/compare?from=fixture&to=later"), "新材料产业的产值力争达到");
        assertThat(output.at("/from/0/value").asString()).isEqualTo("1000");
        assertThat(output.at("/from/0/subject/label").asString()).isEqualTo("新材料");
        assertThat(output.at("/to")).hasSize(2);
        assertThat(output.at("/unit").asString()).isEqualTo("万亿元");
        assertThat(output.at("/change").asDouble()).isEqualTo(0.1);
    }

    @Test
    void aFigureOfThePlansOwnRegionIsComparedWithTheOthersOwn() throws Exception {
        JsonNode chains = target(json("/api/compare?from=fixture&to=later"), "特色产业链");
        assertThat(chains.at("/subject").isNull()).isTrue();
    }

    @Test
    void regionsAreComparedByThePlansMadeForThem() throws Exception {
        String regions = "from=620000&to=" + Web.encode("山东省");
        JsonNode comparison = json("/api/compare?" + regions);
        assertThat(comparison.at("/from/plans/0/name").asString()).isEqualTo("fixture");
        assertThat(comparison.at("/to/region/label").asString()).isEqualTo("山东省");
        assertThat(labels(group(comparison, "Industry"), "kept")).containsExactly("新材料");
    }

    @Test
    void theSameComesAsATable() throws Exception {
        var answer = web.get("/api/compare.csv?from=fixture&to=later");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith("\uFEFFkind,status,name");
        assertThat(answer.body().lines())
                .anyMatch(line -> line.startsWith("Industry,new,氢能,"))
                .anyMatch(line -> line.startsWith("Target,kept,") && line.endsWith(",1000,2025,0.2,2035,0.1,亿元"));
    }

    @Test
    void aNameThatIsNoPlanAndNoRegionIsNotFound() throws Exception {
        var answer = web.get("/api/compare?from=fixture&to=none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("'none'", "/api/plans");
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.builder().build().readTree(web.get(path).body());
    }

    private static JsonNode group(JsonNode comparison, String type) {
        return find(comparison.at("/groups"), "/type", type);
    }

    private static JsonNode target(JsonNode comparison, String indicator) {
        return find(comparison.at("/targets"), "/indicator", indicator);
    }

    private static JsonNode find(JsonNode all, String field, String value) {
        for (JsonNode each : all) {
            if (each.at(field).asString().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("No " + value + " in " + all);
    }

    private static List<String> labels(JsonNode group, String list) {
        return group.at("/" + list)
                .valueStream()
                .map(each -> each.at("/label").asString())
                .toList();
    }
}
