package org.plangraph.benchmarks.queries;

/**
 * What became of one request.
 *
 * @param what was asked
 * @param kind whether all was well
 * @param detail of what was not; empty where all was well
 */
record Outcome(String what, Kind kind, long nanos, String detail) {
    enum Kind {
        /** The answer that had to come. */
        RIGHT,
        /** One of the documented limits: places or time (503), rate (429). */
        LIMIT,
        /** An answer, and a wrong one. */
        WRONG,
        /** No answer, or one that says that something failed. */
        FAILED
    }

    static Outcome of(String what, Client.Answer answer, boolean right, long begin) {
        long nanos = System.nanoTime() - begin;
        if (answer.status() == 503 || answer.status() == 429) {
            return new Outcome(
                    what, answer.text().contains("plangraph.") ? Kind.LIMIT : Kind.FAILED, nanos, answer.text());
        }
        if (answer.status() >= 300) {
            return new Outcome(what, Kind.FAILED, nanos, answer.status() + " " + answer.text());
        }
        return new Outcome(what, right ? Kind.RIGHT : Kind.WRONG, nanos, right ? "" : answer.text());
    }

    static Outcome failed(String what, Exception why, long begin) {
        return new Outcome(what, Kind.FAILED, System.nanoTime() - begin, why.toString());
    }
}
