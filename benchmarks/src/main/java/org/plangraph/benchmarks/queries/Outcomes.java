package org.plangraph.benchmarks.queries;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what became of all requests; for several threads. */
final class Outcomes {
    private static final int MOST_SHOWN = 10;
    private static final int LONGEST_SHOWN = 300;
    private static final double MEGABYTE = 1e6;

    private final SortedMap<String, Row> rows = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private double mostUsed;
    private final List<Double> kept = new ArrayList<>();

    private static final class Row {
        private final Map<Outcome.Kind, Long> counts = new EnumMap<>(Outcome.Kind.class);
        private final List<Long> nanos = new ArrayList<>();
    }

    synchronized void record(Outcome outcome) {
        Row row = rows.computeIfAbsent(outcome.what(), what -> new Row());
        row.counts.merge(outcome.kind(), 1L, Long::sum);
        row.nanos.add(outcome.nanos());
        boolean fault = outcome.kind() == Outcome.Kind.WRONG || outcome.kind() == Outcome.Kind.FAILED;
        if (fault && faults.size() < MOST_SHOWN) {
            String detail = outcome.detail()
                    .substring(0, Math.min(LONGEST_SHOWN, outcome.detail().length()));
            faults.add(outcome.kind() + " " + outcome.what() + ": " + detail);
        }
    }

    /** @param afterCollection bytes in use after the last full collection, 0 before the first */
    synchronized void heap(double used, double afterCollection) {
        mostUsed = Math.max(mostUsed, used);
        if (afterCollection > 0) {
            kept.add(afterCollection);
        }
    }

    synchronized boolean allWell() {
        return faults.isEmpty();
    }

    synchronized void print(PrintWriter out) {
        out.printf("%-24s %9s %9s %9s %9s %9s %9s%n", "", "right", "limit", "wrong", "failed", "p50 ms", "p99 ms");
        rows.forEach((what, row) -> {
            Figures times =
                    new Figures(1, row.nanos.stream().mapToLong(Long::longValue).toArray());
            out.printf(
                    "%-24s %,9d %,9d %,9d %,9d %9.1f %9.1f%n",
                    what,
                    row.counts.getOrDefault(Outcome.Kind.RIGHT, 0L),
                    row.counts.getOrDefault(Outcome.Kind.LIMIT, 0L),
                    row.counts.getOrDefault(Outcome.Kind.WRONG, 0L),
                    row.counts.getOrDefault(Outcome.Kind.FAILED, 0L),
                    times.millis(0.5),
                    times.millis(0.99));
        });
        out.printf("heap: at most %.0f MB in use", mostUsed / MEGABYTE);
        if (!kept.isEmpty()) {
            out.printf(
                    "; after full collections %.0f MB at first, %.0f MB at last",
                    kept.get(0) / MEGABYTE, kept.get(kept.size() - 1) / MEGABYTE);
        }
        out.println();
        faults.forEach(out::println);
        out.flush();
    }
}
