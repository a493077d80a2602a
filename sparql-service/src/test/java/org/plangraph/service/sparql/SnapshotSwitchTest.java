package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;

class SnapshotSwitchTest {
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/plangraph/ontology#Enterprise> }";

    @TempDir
    Path directory;

    @Test
    void buildsReplaceTheGraphUnderQueriesWithoutAFailedRequest() throws Exception {
        try (Web web = Web.over(Fixtures.store(directory), Map.of())) {
            ConcurrentLinkedQueue<Integer> failures = new ConcurrentLinkedQueue<>();
            AtomicBoolean asking = new AtomicBoolean(true);
            List<CompletableFuture<Void>> askers = List.of(
                    CompletableFuture.runAsync(() -> ask(web, asking, failures)),
                    CompletableFuture.runAsync(() -> ask(web, asking, failures)));
            for (int firms = 1; firms <= 3; firms++) {
                Fixtures.build(directory, Fixtures.trig(plan(firms)));
                awaitAnswer(web, firms);
            }
            asking.set(false);
            CompletableFuture.allOf(askers.toArray(CompletableFuture[]::new)).join();
            assertThat(failures).isEmpty();
        }
    }

    private static String plan(int firms) {
        StringBuilder plan = new StringBuilder("<https://w3id.org/plangraph/document/p> {");
        for (int i = 0; i < firms; i++) {
            plan.append("<urn:firm:" + i + "> a <https://w3id.org/plangraph/ontology#Enterprise> .");
        }
        return plan.append("}").toString();
    }

    private static void awaitAnswer(Web web, int firms) throws Exception {
        while (!web.query(COUNT, "text/csv").body().lines().toList().equals(List.of("n", Integer.toString(firms)))) {
            Thread.onSpinWait();
        }
    }

    private static void ask(Web web, AtomicBoolean asking, ConcurrentLinkedQueue<Integer> failures) {
        while (asking.get()) {
            try {
                HttpResponse<String> answer = web.query(COUNT, "text/csv");
                if (answer.statusCode() != 200) {
                    failures.add(answer.statusCode());
                }
            } catch (Exception e) {
                failures.add(-1);
            }
        }
    }
}
