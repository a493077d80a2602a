package org.plangraph.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Web;

/** Queries that would never end, or that nobody can read. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class QueryBombsTest {
    /** Ten greedy stars over two hundred letters and no match: more steps than anyone lives to see. */
    private static final String ENDLESS_PATTERN = "^" + ".*".repeat(10) + "z$";

    private static final String LETTERS = "a".repeat(200);

    @RegisterExtension
    @Order(1)
    private static final Web web = Web.overFixture(Map.of("plangraph.sparql.timeout", "1s"));

    @RegisterExtension
    @Order(2)
    private static final OrdinaryClient ordinary = new OrdinaryClient(web);

    static List<String> bombs() {
        String numbers = IntStream.range(0, 20_000).mapToObj(Integer::toString).reduce("", (a, b) -> a + " " + b);
        return List.of(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?d && ?d != ?g) }",
                "ASK { ?a ((!<urn:x>|^!<urn:y>)*/(!<urn:z>)*)* ?b . ?b (!<urn:w>)* ?c . FILTER(STR(?c) = 'none such') }",
                "SELECT (COUNT(*) AS ?n) { VALUES ?a {" + numbers + "} VALUES ?b {" + numbers + "} FILTER(?a < ?b) }",
                "ASK { FILTER REGEX('" + LETTERS + "', '" + ENDLESS_PATTERN + "') }",
                "SELECT ?v { VALUES ?v { '" + LETTERS + "' 'b' } FILTER EXISTS { FILTER REGEX(?v, '" + ENDLESS_PATTERN
                        + "') } }",
                "SELECT (SUM(STRLEN(REPLACE(?v, '" + ENDLESS_PATTERN + "', 'x'))) AS ?n) { VALUES ?v { '" + LETTERS
                        + "' } }",
                "SELECT ?v { VALUES ?v { '" + LETTERS + "' 'b' } } ORDER BY REGEX(?v, '" + ENDLESS_PATTERN + "')");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void queriesThatNeverEndAreStopped(String bomb) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> several = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(bomb + " # " + i)))
                .toList();
        for (CompletableFuture<HttpResponse<String>> each : several) {
            HttpResponse<String> answer = each.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("plangraph.sparql.timeout");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/property#strSplit",
                "http://jena.hpl.hp.com/ARQ/property#strSplit",
                "java:org.apache.jena.sparql.pfunction.library.strSplit"
            })
    void splittingByAPatternIsOff(String split) {
        HttpResponse<String> answer =
                post("SELECT ?x { ?x <%s> ('%s' '%s') }".formatted(split, LETTERS, ENDLESS_PATTERN));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("Splitting by a pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * ", "SELECT (NOW() AS ?now) "})
    void aQueryNestedWithoutEndIsABadRequest(String beginning) {
        HttpResponse<String> answer = post(beginning + "{".repeat(200_000));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/function#wait",
                "http://jena.hpl.hp.com/ARQ/function#wait",
                "java:org.apache.jena.sparql.function.library.wait"
            })
    void aQueryCannotSleep(String function) {
        HttpResponse<String> answer = post("SELECT (<" + function + ">(600000) AS ?x) {}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<binding");
    }

    private static HttpResponse<String> post(String query) {
        try {
            return web.post("/sparql", "application/x-www-form-urlencoded", "query=" + Web.encode(query));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
