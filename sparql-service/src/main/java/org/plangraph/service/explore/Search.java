package org.plangraph.service.explore;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.store.LabelSearch;

/** Search as you type: what the label index finds, among what plans mention, counted by type. */
final class Search {
    private static final int CANDIDATES = 1_000;

    private final LabelSearch labels;
    private final Catalogue catalogue;

    Search(LabelSearch labels, Catalogue catalogue) {
        this.labels = labels;
        this.catalogue = catalogue;
    }

    /**
     * What a search found.
     *
     * @param total matches of the query and type; {@code hits} holds the best of them
     * @param types matches of the query alone, by type
     */
    record Found(String query, int total, Map<String, Integer> types, List<Hit> hits) {}

    /** An entity that matches; {@code name} is the name that does, when it is not the label. */
    record Hit(String iri, String type, String label, Optional<String> name, int facts, List<PlanRef> plans) {}

    /** The best matches of {@code query}; a blank query matches everything, the most connected first. */
    Found find(String query, Optional<EntityType> type, int limit) {
        List<Hit> all = query.isBlank() ? everything() : matches(query);
        List<Hit> wanted = all.stream()
                .filter(hit -> type.isEmpty() || type.get().localName().equals(hit.type()))
                .toList();
        Map<String, Integer> types = new LinkedHashMap<>();
        for (EntityType each : EntityType.values()) {
            int count = (int) all.stream()
                    .filter(hit -> each.localName().equals(hit.type()))
                    .count();
            if (count > 0) {
                types.put(each.localName(), count);
            }
        }
        return new Found(
                query, wanted.size(), types, wanted.stream().limit(limit).toList());
    }

    private List<Hit> matches(String query) {
        return labels.find(query, Optional.empty(), CANDIDATES).stream()
                .flatMap(found -> catalogue.entry(found.iri()).stream().map(entry -> hit(entry, found.matched())))
                .toList();
    }

    private List<Hit> everything() {
        return Stream.of(EntityType.values())
                .flatMap(type -> catalogue.top(type, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparingInt(Catalogue.Entry::facts)
                        .reversed()
                        .thenComparing(Catalogue.Entry::iri))
                .map(entry -> hit(entry, entry.label()))
                .toList();
    }

    private static Hit hit(Catalogue.Entry entry, String name) {
        return new Hit(
                entry.iri(),
                entry.type().localName(),
                entry.label(),
                Optional.of(name).filter(matched -> !matched.equals(entry.label())),
                entry.facts(),
                entry.plans());
    }
}
