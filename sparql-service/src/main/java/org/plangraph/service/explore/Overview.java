package org.plangraph.service.explore;

import java.util.List;
import java.util.Map;
import org.plangraph.ontology.EntityType;

/**
 * What is in the graph, at a glance.
 *
 * @param entities how many of each type
 * @param facts distinct relations
 * @param evidence places in the plans that state them
 * @param industries the most connected; likewise {@code chains} and {@code regions}
 */
public record Overview(
        Map<String, Long> entities,
        int facts,
        long evidence,
        List<PlanSummary> plans,
        List<Ranked> industries,
        List<Ranked> chains,
        List<Ranked> regions) {

    /** An entity with the number of facts it stands in. */
    public record Ranked(String iri, String type, String label, int facts) {}

    static Overview of(Catalogue catalogue, List<PlanSummary> plans) {
        return new Overview(
                catalogue.countsByType(),
                catalogue.facts(),
                catalogue.evidence(),
                plans,
                ranked(catalogue, EntityType.INDUSTRY, 24),
                ranked(catalogue, EntityType.INDUSTRY_CHAIN, 24),
                ranked(catalogue, EntityType.REGION, 24));
    }

    private static List<Ranked> ranked(Catalogue catalogue, EntityType type, int limit) {
        return catalogue.top(type, limit).stream()
                .map(entry -> new Ranked(entry.iri(), type.localName(), entry.label(), entry.facts()))
                .toList();
    }
}
