package org.plangraph.extractor.rule;

import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** What a rule says of a match. */
public sealed interface Assertion {
    /** The captured text names a thing of this type: {@code x Enterprise}. */
    record Names(String variable, EntityType type) implements Assertion {}

    /**
     * A relation holds: {@code p locatedIn r}. Each end is a variable of the pattern or, with a {@code $}, a name that the
     * passage's context supplies ({@code $region}). Where a variable is bound several times, all pairs are stated.
     */
    record States(String subject, Predicate predicate, String object) implements Assertion {}

    /** A part of a target: {@code indicator = i}. */
    record Fills(String role, String variable) implements Assertion {}
}
