package org.plangraph.extractor.mention.term;

import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;

/**
 * A possible name at one place.
 *
 * @param type Industry, IndustryChain or Product
 * @param confidence 0 to 1
 * @param heading whether it stands as a heading or label
 * @param rule how it was read
 */
record Candidate(Span span, String name, EntityType type, double confidence, boolean heading, String rule) {
    Candidate(Span span, String name, EntityType type, double confidence, String rule) {
        this(span, name, type, confidence, false, rule);
    }

    Candidate inHeading() {
        return new Candidate(span, name, type, confidence, true, rule);
    }
}
