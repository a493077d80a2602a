package org.plangraph.service.sparql;

import org.springframework.util.unit.DataSize;

/**
 * A limit that a request ran into: what to answer, and how to ask for less.
 *
 * @param setting the configuration that sets it
 * @param value what it is set to
 * @param retryAfter after how many seconds the same request may do better; 0 for never
 */
record Limit(int status, String setting, String value, String detail, int retryAfter) {
    static Limit timeout(SparqlProperties properties) {
        String seconds = properties.timeout().toMillis() / 1000.0 + " s";
        return new Limit(
                503,
                "plangraph.sparql.timeout",
                seconds,
                "The query ran longer than " + seconds
                        + " and was stopped. Add a LIMIT, fewer variables that nothing joins, "
                        + "or a narrower pattern",
                0);
    }

    static Limit requestSize(boolean query, DataSize most) {
        return new Limit(
                413,
                query ? "plangraph.sparql.max-query" : "plangraph.sparql.max-update",
                most.toString(),
                "The request is larger than " + most.toBytes() + " bytes. "
                        + (query ? "Ask in several queries" : "Send the data in several parts"),
                0);
    }

    static Limit resultSize(SparqlProperties properties) {
        return new Limit(
                403,
                "plangraph.sparql.max-result",
                properties.maxResult().toString(),
                "The answer is larger than " + properties.maxResult().toBytes()
                        + " bytes. Ask for a part with LIMIT and OFFSET, or for fewer variables",
                0);
    }

    static Limit concurrent(SparqlProperties properties) {
        return new Limit(
                503,
                "plangraph.sparql.max-concurrent",
                Integer.toString(properties.maxConcurrent()),
                "All " + properties.maxConcurrent() + " places are taken by other queries. Ask again in a moment",
                2);
    }

    static Limit rate(SparqlProperties properties) {
        return new Limit(
                429,
                "plangraph.sparql.rate",
                properties.rate() + "/s",
                "More than " + properties.rate() + " requests a second come from your address. Ask more slowly, "
                        + "or for more in one query",
                1);
    }
}
