package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.util.function.Predicate;

/** What the service says of itself to Prometheus. */
final class ServiceMetrics {
    private final Client client;

    ServiceMetrics(Server service) {
        this.client = new Client(service);
    }

    /** Requests answered so far from answers kept. */
    double answersFound() throws IOException {
        return sum(line -> line.startsWith("cache_gets_total{") && line.contains("answers") && line.contains("hit"));
    }

    /** Bytes of heap in use, with what may be thrown away. */
    double heapUsed() throws IOException {
        return sum(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""));
    }

    /** Bytes in use right after the last full collection; 0 before the first. */
    double heapKept() throws IOException {
        return sum(line -> line.startsWith("jvm_gc_live_data_size_bytes "));
    }

    private double sum(Predicate<String> wanted) throws IOException {
        return client.get("/actuator/prometheus")
                .text()
                .lines()
                .filter(wanted)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
