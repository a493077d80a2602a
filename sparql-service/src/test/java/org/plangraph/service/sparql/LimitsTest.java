package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plangraph.service.sparql.SparqlProtocolTest.assertProblem;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;

class LimitsTest {
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String EVERYTHING = "SELECT * { ?s ?p ?o }";

    @TempDir
    static Path directory;

    @TempDir
    Path other;

    @BeforeAll
    static void build() {
        Fixtures.store(directory);
    }

    @Test
    void whoFindsAllPlacesTakenIsToldToComeBack() throws Exception {
        try (Web web =
                Web.over(directory, Map.of("plangraph.sparql.max-concurrent", "1", "plangraph.sparql.timeout", "4s"))) {
            CompletableFuture<Void> endless = CompletableFuture.runAsync(() -> query(web, ENDLESS));
            HttpResponse<String> answer;
            int asked = 0;
            do {
                // a question of its own each time: an answer that is kept takes no place
                answer = web.query("ASK {} # " + asked++, "*/*");
            } while (answer.statusCode() == 200 && !endless.isDone());
            assertProblem(answer, 503);
            assertThat(answer.body()).contains("plangraph.sparql.max-concurrent");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            endless.join();
            assertThat(web.query("ASK {}", "*/*").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoAsksTooFastIsToldToSlowDown() throws Exception {
        try (Web web = Web.over(directory, Map.of("plangraph.sparql.rate", "1"))) {
            HttpResponse<String> answer = web.query("ASK {}", "*/*");
            for (int asked = 1; asked < 40 && answer.statusCode() == 200; asked++) {
                answer = web.query("ASK {}", "*/*");
            }
            assertProblem(answer, 429);
            assertThat(answer.body()).contains("plangraph.sparql.rate");
            assertThat(web.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAnswerThatIsTooLargeIsAProblemThatSaysHowToAskForLess() throws Exception {
        try (Web web = Web.over(directory, Map.of("plangraph.sparql.max-result", "20KB"))) {
            HttpResponse<String> answer = web.query(EVERYTHING, "text/csv");
            assertProblem(answer, 403);
            assertThat(answer.body()).contains("plangraph.sparql.max-result", "LIMIT and OFFSET");
            assertThat(web.query(EVERYTHING + " LIMIT 10", "text/csv").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAnswerAlreadyUnderWayIsBrokenOffRatherThanCutShort() throws Exception {
        try (Web web = Web.over(directory, Map.of("plangraph.sparql.max-result", "100KB"))) {
            assertThatThrownBy(() -> web.query(EVERYTHING, "application/sparql-results+xml"))
                    .isInstanceOf(IOException.class);
            assertThat(web.query("ASK {}", "*/*").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aQueryThatIsStoppedSaysWhichLimitItRanInto() throws Exception {
        try (Web web = Web.over(directory, Map.of("plangraph.sparql.timeout", "500ms"))) {
            HttpResponse<String> answer = web.query(ENDLESS, "text/csv");
            assertProblem(answer, 503);
            assertThat(answer.body()).contains("plangraph.sparql.timeout", "0.5 s", "LIMIT");
            assertProblem(
                    web.query(
                            "ASK { ?a (!<urn:x>|^!<urn:x>)* ?b . ?b (!<urn:y>)* ?c . FILTER(?a = ?c && STR(?a) = 'none such') }",
                            "*/*"),
                    503);
        }
    }

    @Test
    void serviceReachesTheEndpointsOnTheListAndNoOther() throws Exception {
        try (Web asked = Web.over(Fixtures.store(other), Map.of());
                Web asking = Web.over(
                        directory,
                        Map.of(
                                "plangraph.sparql.service-allow",
                                asked.address("/sparql").toString()))) {
            String query = "SELECT ?n { SERVICE <%s> { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } } }";
            assertThat(asking.query(query.formatted(asked.address("/sparql")), "text/csv")
                            .body()
                            .lines()
                            .skip(1))
                    .allSatisfy(count -> assertThat(Integer.parseInt(count)).isGreaterThan(100));
            HttpResponse<String> refused = asking.query(query.formatted(asking.address("/sparql")), "text/csv");
            assertThat(refused.statusCode()).isBetween(400, 499);
            assertThat(refused.body()).contains("SERVICE may ask only");
            String hidden =
                    "SELECT * { BIND(<%s> AS ?x) SERVICE ?x { ?s ?p ?o } }".formatted(asking.address("/sparql"));
            assertThat(asking.query(hidden, "text/csv").statusCode()).isBetween(400, 499);
        }
    }

    private static void query(Web web, String sparql) {
        try {
            web.query(sparql, "text/csv");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
