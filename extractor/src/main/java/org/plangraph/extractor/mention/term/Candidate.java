package org.plangraph.extractor.mention.term;

import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;

/**
 * A possible name at one place.
 *
 * @param type Industry, IndustryChain or Product
 * @param confidence 0 to 1
 * @param rule how it was read
 */
record Candidate(Span span, String name, EntityType type, double confidence, String rule) {}
