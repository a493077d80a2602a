package org.plangraph.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationTest {
    @RegisterExtension
    private static final Web web =
            Web.overFixture(Map.of("plangraph.sparql.max-result", "20KB", "plangraph.log-requests", "true"));

    @Test
    void everyAnswerHasAnId() throws Exception {
        for (String path : new String[] {"/", "/api/plans", "/sparql?query=ASK%7B%7D", "/id/none", "/dump/"}) {
            assertThat(web.get(path).headers().firstValue("X-Request-Id"))
                    .as(path)
                    .isPresent();
        }
    }

    @Test
    void theCallersIdIsKeptWhereItIsPlain() throws Exception {
        assertThat(web.get("/api/plans", "X-Request-Id", "nightly-7").headers().firstValue("X-Request-Id"))
                .contains("nightly-7");
        assertThat(web.get("/api/plans", "X-Request-Id", "{\"forged\": \"line\"}")
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).doesNotContain("forged"));
    }

    @Test
    void queriesAndTheLimitsTheyRunIntoAreCounted() throws Exception {
        web.query("ASK {}", "*/*");
        web.query("SELECT * { ?s ?p ?o }", "text/csv");
        String metrics = web.get("/actuator/prometheus").body();
        assertThat(metrics.lines())
                .anyMatch(line -> line.startsWith("plangraph_sparql_requests_seconds_count")
                        && line.contains("operation=\"query\"")
                        && line.contains("status=\"200\""))
                .anyMatch(line ->
                        line.startsWith("plangraph_limits_total{") && line.contains("plangraph.sparql.max-result"));
    }

    @Test
    void healthSaysNothingButThatAllIsWell() throws Exception {
        assertThat(web.get("/actuator/health").body())
                .contains("UP")
                .doesNotContain(web.store().toString());
        assertThat(web.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void readinessIsAskedForApart() throws Exception {
        assertThat(web.get("/actuator/health/readiness").body()).contains("UP");
    }
}
