package org.plangraph.extractor.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms a graph can be written in. */
public enum GraphFormat {
    /** N-Quads, one statement a line. */
    NQ,
    /** TriG, named graphs in blocks. */
    TRIG,
    /** Turtle: all statements in one graph. */
    TTL,
    /** JSON-LD 1.1 with named graphs. */
    JSONLD,
    /** Plain JSON per plan: entities, relations and targets with their sentences, for notebooks. */
    JSON;

    /** The names a person types, such as {@code nq, trig}. */
    public static String names() {
        return Arrays.stream(values()).map(GraphFormat::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
