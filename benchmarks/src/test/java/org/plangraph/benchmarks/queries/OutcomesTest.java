package org.plangraph.benchmarks.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static Outcome of(int status, String body, boolean right) {
        return Outcome.of(
                "question", new Client.Answer(status, body.getBytes(StandardCharsets.UTF_8)), right, System.nanoTime());
    }

    @Test
    void onlyDocumentedLimitsAreNoFaults() {
        assertThat(of(200, "", true).kind()).isEqualTo(Outcome.Kind.RIGHT);
        assertThat(of(200, "other rows", false).kind()).isEqualTo(Outcome.Kind.WRONG);
        assertThat(of(503, "plangraph.sparql.max-concurrent", false).kind()).isEqualTo(Outcome.Kind.LIMIT);
        assertThat(of(503, "no such limit", false).kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(of(500, "", true).kind()).isEqualTo(Outcome.Kind.FAILED);
    }

    @Test
    void faultsAreShownAndSpoilTheRun() {
        Outcomes outcomes = new Outcomes();
        outcomes.record(of(503, "plangraph.sparql.timeout", false));
        assertThat(outcomes.allWell()).isTrue();
        outcomes.record(of(200, "other rows", false));
        assertThat(outcomes.allWell()).isFalse();
        StringWriter out = new StringWriter();
        outcomes.print(new PrintWriter(out));
        assertThat(out.toString()).contains("WRONG question: other rows", "heap: at most");
    }
}
