package org.plangraph.service.sparql;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Duration;

/** What the endpoints do, for Prometheus: requests with their time by operation and status, answers kept,
 * and limits run into by setting. */
final class SparqlMetrics {
    private final MeterRegistry registry;

    SparqlMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param path of the endpoint, such as {@code /sparql} or {@code /data/a-graph} */
    void answered(String path, int status, long nanos) {
        registry.timer("plangraph.sparql.requests", "operation", operation(path), "status", Integer.toString(status))
                .record(Duration.ofNanos(nanos));
    }

    /** Hits and misses of the answers kept, and the room they take. */
    void watch(AnswerCache answers) {
        CaffeineCacheMetrics.monitor(registry, answers.answers(), "answers");
        Gauge.builder("plangraph.answers.size", answers, AnswerCache::size)
                .baseUnit("bytes")
                .register(registry);
    }

    void limited(Limit limit) {
        registry.counter("plangraph.limits", "setting", limit.setting()).increment();
    }

    private static String operation(String path) {
        if (path.startsWith(GraphStoreRequest.STORE)) {
            return "graph-store";
        }
        return path.equals("/update") ? "update" : "query";
    }
}
