package org.plangraph.benchmarks.queries;

import java.util.Arrays;

/**
 * What came of asking for a while.
 *
 * @param seconds by the clock
 * @param nanos how long each request took, ascending
 */
record Figures(double seconds, long[] nanos) {
    Figures {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** In milliseconds; of {@code share} of the requests none took longer. */
    double millis(double share) {
        return nanos.length == 0 ? Double.NaN : nanos[(int) Math.min(nanos.length - 1, share * nanos.length)] / 1e6;
    }
}
