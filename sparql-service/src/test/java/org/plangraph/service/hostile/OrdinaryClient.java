package org.plangraph.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plangraph.service.Web;

/**
 * Someone who goes on asking a service over the fixture while others attack it: throughout the class that it is registered in, and
 * at least once beside each test. A test fails when meanwhile an answer was missing, wrong or late.
 */
final class OrdinaryClient implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final long LATEST_ANSWER_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long MILLIS_BETWEEN = 50;

    /** A number makes each question one that nobody has asked before. */
    private static final String FIRMS = "SELECT ?x { ?x a <https://w3id.org/plangraph/ontology#Enterprise> } # %d";

    private static final String FIRM = "金川集团公司";
    private static final String SEARCH = "/api/search?q=" + Web.encode("金川");

    private final Web web;
    private final Queue<String> disturbances = new ConcurrentLinkedQueue<>();
    private ScheduledExecutorService asking;
    private Future<?> beside;
    private int asked;

    /** @param web registered before this one */
    OrdinaryClient(Web web) {
        this.web = web;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        asking = Executors.newSingleThreadScheduledExecutor();
        asking.scheduleWithFixedDelay(this::ask, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        beside = asking.submit(this::ask);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        beside.get();
        assertThat(disturbances).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        asking.shutdown();
        assertThat(asking.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(disturbances).isEmpty();
    }

    private void ask() {
        long begin = System.nanoTime();
        try {
            expectFirm(web.query(FIRMS.formatted(asked++), "text/csv"));
            expectFirm(web.get(SEARCH));
        } catch (IOException | InterruptedException e) {
            disturbances.add(e.toString());
        }
        long nanos = System.nanoTime() - begin;
        if (nanos > LATEST_ANSWER_NANOS) {
            disturbances.add("The answers came after " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms");
        }
    }

    private void expectFirm(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || !answer.body().contains(FIRM)) {
            disturbances.add(answer.statusCode() + " " + answer.body());
        }
    }
}
