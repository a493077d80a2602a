package org.plangraph.ontology;

import java.util.Comparator;

/**
 * One place where a graph is not what the shapes ask for.
 *
 * @param shape local name of the broken shape, such as {@code evidenceQuote}
 * @param focus the node at fault, an IRI or a blank node's label
 * @param value the value at fault; empty when the fault is that there is none
 * @param message what the shape asks for
 */
public record Violation(String shape, String focus, String value, String message) implements Comparable<Violation> {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::shape)
            .thenComparing(Violation::focus)
            .thenComparing(Violation::value)
            .thenComparing(Violation::message);

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "<" + focus + ">" + (value.isEmpty() ? "" : " " + value) + ": " + message + " [" + shape + "]";
    }
}
