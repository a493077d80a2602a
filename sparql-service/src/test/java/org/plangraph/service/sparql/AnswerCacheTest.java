package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Web;

class AnswerCacheTest {
    private static final String FIRMS =
            "SELECT ?x { ?x a <https://w3id.org/plangraph/ontology#Enterprise> } ORDER BY ?x # %s";

    @RegisterExtension
    private static final Web web =
            Web.overFixture(Map.of("plangraph.sparql.token", "secret", "plangraph.sparql.answer-cache", "64KB"));

    @Test
    void theSameQuestionIsWorkedOnOnce() throws Exception {
        String query = FIRMS.formatted("once");
        HttpResponse<String> first = web.query(query, "text/csv");
        HttpResponse<String> again = web.query(query, "text/csv");
        HttpResponse<String> posted = web.post(
                "/sparql", "application/x-www-form-urlencoded", "query=" + Web.encode(query), "Accept", "text/csv");
        assertThat(isWorkedOn(first)).isTrue();
        assertThat(List.of(again, posted)).noneMatch(AnswerCacheTest::isWorkedOn);
        assertThat(List.of(again, posted)).allSatisfy(kept -> {
            assertThat(kept.body()).isEqualTo(first.body()).contains("金川集团公司");
            assertThat(header(kept, "Content-Type")).isEqualTo(header(first, "Content-Type"));
            assertThat(header(kept, "ETag")).isEqualTo(header(first, "ETag"));
            assertThat(header(kept, "Access-Control-Allow-Origin")).isEqualTo("*");
        });
    }

    @Test
    void anotherFormatOrDatasetIsAnotherQuestion() throws Exception {
        String query = FIRMS.formatted("formats");
        web.query(query, "text/csv");
        assertThat(web.query(query, "application/sparql-results+json").body()).startsWith("{");
        assertThat(web.get("/sparql?default-graph-uri=urn:none&query=" + Web.encode(query), "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void whatWasWrittenIsSeenByTheNextWhoAsks() throws Exception {
        String query = FIRMS.formatted("written");
        String before = web.query(query, "text/csv").body();
        String etag = header(web.query(query, "text/csv"), "ETag");
        update("INSERT DATA { GRAPH <urn:g> { <urn:new-firm> a <https://w3id.org/plangraph/ontology#Enterprise> } }");
        HttpResponse<String> after =
                web.get("/sparql?query=" + Web.encode(query), "Accept", "text/csv", "If-None-Match", etag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("urn:new-firm");
        update("DROP GRAPH <urn:g>");
        assertThat(web.query(query, "text/csv").body()).isEqualTo(before);
    }

    @Test
    void whoKnowsTheAnswerIsToldThatItStillHolds() throws Exception {
        String path = "/sparql?query=" + Web.encode(FIRMS.formatted("known"));
        String etag = header(web.get(path), "ETag");
        HttpResponse<String> answer = web.get(path, "If-None-Match", etag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotToBeKeptIsNot() throws Exception {
        String path = "/sparql?query=" + Web.encode(FIRMS.formatted("trace"));
        assertThat(isWorkedOn(web.get(path, "Cache-Control", "no-store"))).isTrue();
        assertThat(isWorkedOn(web.get(path))).isTrue();
        assertThat(isWorkedOn(web.get(path, "Cache-Control", "no-store"))).isTrue();
    }

    @Test
    void whoWantsAFreshAnswerGetsOne() throws Exception {
        String path = "/sparql?query=" + Web.encode(FIRMS.formatted("fresh"));
        web.get(path);
        assertThat(isWorkedOn(web.get(path, "Cache-Control", "no-cache"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) {}",
                "SELECT (SUM(RAND()) AS ?x) { ?s a ?t }",
                "SELECT ?x { ?s a ?t BIND(STRUUID() AS ?x) }",
                "SELECT * { { SELECT ?s { ?s a ?t FILTER(RAND() > 2) } } }",
                "ASK { FILTER EXISTS { ?s a ?t FILTER(UUID() != ?s) } }",
                "SELECT ?s { ?s a ?t } ORDER BY RAND()",
                "SELECT ?t { ?s a ?t } GROUP BY ?t HAVING (COUNT(?s) > rand ( ))",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(BNODE() AS ?x) } LIMIT 1",
                "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
                "PREFIX f: <http://jena.apache.org/ARQ/function#> SELECT (f:now() AS ?x) {}"
            })
    void anAnswerOfTheMomentIsNotKept(String query) throws Exception {
        web.query(query, "*/*");
        HttpResponse<String> again = web.query(query, "*/*");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(isWorkedOn(again)).isTrue();
        assertThat(again.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT ?x { ?x a", "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }"})
    void aProblemIsNotKept(String query) throws Exception {
        int status = web.query(query, "text/csv").statusCode();
        assertThat(status).isBetween(400, 599);
        HttpResponse<String> again = web.query(query, "text/csv");
        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void largeAnswersAndManyAnswersTakeNoMoreThanTheirRoom() throws Exception {
        String large = "SELECT * { ?s ?p ?o }";
        web.query(large, "text/csv");
        assertThat(isWorkedOn(web.query(large, "text/csv"))).isTrue();
        for (int i = 0; i < 100; i++) {
            web.query(FIRMS.formatted("x".repeat(200) + i), "text/csv");
        }
        assertThat(web.get("/actuator/prometheus").body().lines())
                .anyMatch(line -> line.startsWith("cache_gets_total") && line.contains("answers"))
                .filteredOn(line -> line.startsWith("plangraph_answers_size_bytes "))
                .singleElement()
                .satisfies(line ->
                        assertThat(Double.parseDouble(line.split(" ")[1])).isBetween(1.0, 70_000.0));
    }

    private static void update(String update) throws Exception {
        assertThat(web.post("/update", "application/sparql-update", update, "Authorization", "Bearer secret")
                        .statusCode())
                .isEqualTo(204);
    }

    /** Fuseki numbers the requests it works on. */
    private static boolean isWorkedOn(HttpResponse<String> answer) {
        return answer.headers().firstValue("Fuseki-Request-Id").isPresent();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
