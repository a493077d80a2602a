package org.plangraph.service.explore;

/**
 * An entity as the pages point to it.
 *
 * @param type local name of its class in the ontology, such as {@code IndustryChain}
 */
public record EntityRef(String iri, String type, String label) {}
