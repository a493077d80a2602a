package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Web;

class SparqlProtocolTest {
    private static final String CHAIN = """
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?firm { ?chain rdfs:label "镍钴新材料产业链"@zh ; pg:leadEnterprise/rdfs:label ?firm } ORDER BY ?firm
            """;
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @RegisterExtension
    private static final Web web =
            Web.overFixture(Map.of("plangraph.sparql.timeout", "1s", "plangraph.sparql.max-query", "10KB"));

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "*/*, application/sparql-results+json"
    })
    void resultsComeInTheFormatAskedFor(String accept, String contentType) throws Exception {
        HttpResponse<String> answer = web.query(CHAIN, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(contentType);
        assertThat(answer.body()).contains("金川集团公司", "兰州金通储能公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void constructedGraphsComeInTheFormatAskedFor(String accept) throws Exception {
        HttpResponse<String> answer =
                web.query("CONSTRUCT WHERE { ?s <https://w3id.org/plangraph/ontology#upstreamOf> ?o }", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(accept);
        assertThat(answer.body()).contains("upstreamOf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o } LIMIT 1",
                "ASK {}",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "DESCRIBE <https://w3id.org/plangraph/document/fixture>"
            })
    void whoAcceptsNothingThatThereIsIsToldWhatThereIs(String query) throws Exception {
        boolean graph = query.startsWith("CONSTRUCT") || query.startsWith("DESCRIBE");
        HttpResponse<String> answer = web.query(query, "image/png");
        assertProblem(answer, 406);
        assertThat(answer.body()).contains("image/png", graph ? "text/turtle" : "application/sparql-results+json");
        assertProblem(web.query(query, graph ? "text/csv" : "text/turtle"), 406);
        assertProblem(web.post("/sparql", "application/sparql-query", query, "Accept", "image/png"), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
                "*/*",
                "application/*",
                "image/png, text/csv;q=0.1",
                "application/json",
                "application/xml",
                "text/plain"
            })
    void whoAcceptsSomethingThatThereIsGetsIt(String accept) throws Exception {
        assertThat(web.query(CHAIN, accept).body()).contains("金川集团公司");
    }

    @Test
    void aFormatNamedByAParameterNeedsNoHeader() throws Exception {
        String query = "/sparql?query=" + Web.encode(CHAIN);
        assertThat(web.get(query + "&format=csv", "Accept", "image/png").body()).startsWith("firm");
        assertThat(web.get(query).statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryMayBePostedAsAFormOrAsItself() throws Exception {
        assertThat(web.post("/sparql", "application/x-www-form-urlencoded", "query=" + Web.encode(CHAIN))
                        .body())
                .contains("金川集团公司");
        assertThat(web.post("/sparql", "application/sparql-query", CHAIN).body())
                .contains("金川集团公司");
    }

    @Test
    void aQueryWithFromSeesThatGraphAlone() throws Exception {
        String ask =
                "ASK FROM <https://w3id.org/plangraph/document/fixture> { ?x a <https://w3id.org/plangraph/ontology#%s> }";
        assertThat(web.query(ask.formatted("Park"), "application/sparql-results+json")
                        .body())
                .contains("true");
        assertThat(web.query(ask.formatted("Evidence"), "application/sparql-results+json")
                        .body())
                .contains("false");
    }

    @Test
    void theLabelIndexIsOpenToQueries() throws Exception {
        String query = """
                PREFIX text: <http://jena.apache.org/text#>
                SELECT DISTINCT ?x { ?x text:query "pinyin:jinchuan*" }
                """;
        assertThat(web.query(query, "text/csv").body()).contains("id/enterprise/金川集团公司");
    }

    @Test
    void aTextQueryFindsWhatTheSearchBoxFindsTheClosestFirst() throws Exception {
        String query = """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?x ?name ?score { (?x ?score ?name) text:query (rdfs:label "%s" 3) } ORDER BY DESC(?score)
                """;
        for (String typed : new String[] {"金川公司", "金川股份", "jinchuan", "金穿集团"}) {
            assertThat(web.query(query.formatted(typed), "text/csv")
                            .body()
                            .lines()
                            .skip(1))
                    .as(typed)
                    .first()
                    .asString()
                    .contains("id/enterprise/金川集团公司");
        }
    }

    @Test
    void aMalformedQueryIsABadRequestWithOneClearLine() throws Exception {
        HttpResponse<String> answer = web.query("SELECT ?x { ?x a }", "text/csv");
        assertProblem(answer, 400);
        assertThat(answer.body()).contains("line 1, column 18").doesNotContain("Was expecting");
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() throws Exception {
        long begin = System.nanoTime();
        HttpResponse<String> answer = web.query(ENDLESS, "text/csv");
        assertProblem(answer, 503);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aCallerCannotLengthenTheTimeout() throws Exception {
        assertProblem(web.get("/sparql?timeout=600&query=" + Web.encode(ENDLESS)), 503);
    }

    @Test
    void aRequestThatIsTooLargeIsRefused() throws Exception {
        String large = CHAIN + "#".repeat(20_000);
        assertProblem(web.post("/sparql", "application/sparql-query", large), 413);
        assertProblem(web.post("/sparql", "application/x-www-form-urlencoded", "query=" + Web.encode(large)), 413);
    }

    @Test
    void writingIsOffWithoutAToken() throws Exception {
        assertProblem(web.post("/update", "application/sparql-update", "CLEAR ALL"), 403);
        assertProblem(web.get("/data?default"), 403);
        assertProblem(web.post("/sparql", "application/sparql-update", "CLEAR ALL"), 415);
        assertThat(web.query("ASK { ?s ?p ?o }", "*/*").body()).contains("true");
    }

    @Test
    void aBareGetDescribesTheServiceToProgramsAndShowsPeopleTheEditor() throws Exception {
        HttpResponse<String> description = web.get("/sparql", "Accept", "text/turtle");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body())
                .contains("sd:Service", web.address("/sparql").toString())
                .contains("sd:namedGraph", "<https://w3id.org/plangraph/document/fixture/evidence>");
        assertThat(web.get("/sparql", "Accept", "text/html").headers().firstValue("Location"))
                .contains("/sparql.html");
    }

    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }
}
