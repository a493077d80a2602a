package org.plangraph.service.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.store.Statistics;

/**
 * What is in the graph, at a glance.
 *
 * @param entities how many of each type
 * @param facts how many relations the plans state, the same in two plans counted once
 * @param evidence places in the plans that state them
 * @param industries the most connected; likewise {@code chains} and {@code regions}
 */
public record Overview(
        Map<String, Long> entities,
        long facts,
        long evidence,
        List<PlanSummary> plans,
        List<Ranked> industries,
        List<Ranked> chains,
        List<Ranked> regions) {

    /** An entity with the number of facts it stands in. */
    public record Ranked(String iri, String type, String label, int facts) {}

    static Overview of(Statistics statistics, Catalogue catalogue, List<PlanSummary> plans) {
        return new Overview(
                byType(statistics),
                statistics.relations().values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                catalogue.evidence(),
                plans,
                ranked(catalogue, EntityType.INDUSTRY, 24),
                ranked(catalogue, EntityType.INDUSTRY_CHAIN, 24),
                ranked(catalogue, EntityType.REGION, 24));
    }

    private static Map<String, Long> byType(Statistics statistics) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (EntityType type : EntityType.values()) {
            counts.put(type.localName(), statistics.entities().getOrDefault(type.localName(), 0L));
        }
        return counts;
    }

    private static List<Ranked> ranked(Catalogue catalogue, EntityType type, int limit) {
        return catalogue.top(type, limit).stream()
                .map(entry -> new Ranked(entry.iri(), type.localName(), entry.label(), entry.facts()))
                .toList();
    }
}
