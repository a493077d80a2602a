package org.plangraph.service.sparql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How fast each client asks: a bucket of tokens for each, filled at the rate allowed, holding ten seconds' worth. Keeps the
 * clients of late, not all there ever were.
 */
final class ClientRates {
    private static final int SECONDS_AT_ONCE = 10;
    private static final int MOST_CLIENTS = 10_000;
    private static final double NANOS = 1e9;

    private final int rate;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /** @param rate requests a second; 0 for any number */
    ClientRates(int rate, LongSupplier nanoTime) {
        this.rate = rate;
        this.nanoTime = nanoTime;
    }

    /** Whether {@code client} may ask now; counts the request if so. */
    synchronized boolean admits(String client) {
        if (rate <= 0) {
            return true;
        }
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, key -> new Bucket(now, (double) rate * SECONDS_AT_ONCE));
        double tokens =
                Math.min((double) rate * SECONDS_AT_ONCE, bucket.tokens() + rate * (now - bucket.since()) / NANOS);
        boolean admitted = tokens >= 1;
        buckets.put(client, new Bucket(now, admitted ? tokens - 1 : tokens));
        return admitted;
    }

    private record Bucket(long since, double tokens) {}
}
