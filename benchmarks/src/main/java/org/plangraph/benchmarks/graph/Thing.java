package org.plangraph.benchmarks.graph;

import java.util.List;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Region;

/**
 * Something that plans of the synthetic graph speak of.
 *
 * @param otherNames what it is also called
 * @param home where it is; for a region itself
 * @param field the industry it belongs to, by its place among the industries; for an industry the one above it, its own place
 *     at the top
 */
public record Thing(EntityType type, String iri, String label, List<String> otherNames, Region home, int field) {}
