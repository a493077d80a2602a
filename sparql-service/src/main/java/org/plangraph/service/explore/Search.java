package org.plangraph.service.explore;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.store.LabelSearch;

/** Search as you type: what the label index finds, among what plans mention, counted by type and by region. */
final class Search {
    private static final int MOST_REGIONS = 40;
    private static final Comparator<Match> BEST = Comparator.comparingDouble(Match::closeness)
            .reversed()
            .thenComparing(match -> match.entry().facts(), Comparator.reverseOrder())
            .thenComparingInt(match -> match.name().length())
            .thenComparing(match -> match.entry().label())
            .thenComparing(match -> match.entry().iri());

    private final LabelSearch labels;
    private final Catalogue catalogue;

    Search(LabelSearch labels, Catalogue catalogue) {
        this.labels = labels;
        this.catalogue = catalogue;
    }

    /**
     * What to look for.
     *
     * @param query a blank one matches everything
     * @param regions IRIs of regions of which hits must {@linkplain Places belong to} one; none for any
     */
    record Question(String query, Optional<EntityType> type, List<String> regions) {}

    /**
     * What a search found.
     *
     * @param total matches of the query, type and region; {@code hits} holds some of them
     * @param types matches of query and region, by type
     * @param regions matches of query and type, by region, the most first; no more than 40 regions
     */
    record Found(
            String query,
            int total,
            Map<String, Integer> types,
            List<RegionCount> regions,
            List<Hit> hits,
            Optional<String> next)
            implements Paged {}

    record RegionCount(String iri, String label, int count) {}

    /** An entity that matches; {@code name} is the name that does, when the label does not hold the query. */
    record Hit(String iri, String type, String label, Optional<String> name, int facts, List<PlanRef> plans) {}

    private record Match(Catalogue.Entry entry, String name, double closeness) {}

    /** One page of the matches, the best first: of equally close names, the most connected thing. */
    Found find(Question question, Cursor cursor, int limit) {
        List<Match> all = question.query().isBlank() ? everything() : matches(question.query());
        List<Match> ofType =
                all.stream().filter(match -> isOfType(match, question)).toList();
        List<Match> ofRegion =
                all.stream().filter(match -> isOfRegion(match, question)).toList();
        List<Match> wanted =
                ofType.stream().filter(match -> isOfRegion(match, question)).toList();
        return new Found(
                question.query(),
                wanted.size(),
                types(ofRegion),
                regions(ofType),
                cursor.page(wanted.stream().sorted(BEST).toList(), limit).stream()
                        .map(match -> hit(match, question.query()))
                        .toList(),
                cursor.next(limit, wanted.size()));
    }

    private static boolean isOfType(Match match, Question question) {
        return question.type().isEmpty()
                || question.type().get() == match.entry().type();
    }

    private boolean isOfRegion(Match match, Question question) {
        return question.regions().isEmpty()
                || !Collections.disjoint(catalogue.regionsOf(match.entry().iri()), question.regions());
    }

    private List<Match> matches(String query) {
        return labels.find(query, iri -> catalogue.entry(iri).isPresent()).stream()
                .map(hit -> new Match(catalogue.entry(hit.iri()).orElseThrow(), hit.matched(), hit.closeness()))
                .toList();
    }

    private List<Match> everything() {
        return Stream.of(EntityType.values())
                .flatMap(type -> catalogue.top(type, Integer.MAX_VALUE).stream())
                .map(entry -> new Match(entry, entry.label(), 0))
                .toList();
    }

    private static Map<String, Integer> types(List<Match> matches) {
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        matches.forEach(match -> counts.merge(match.entry().type(), 1, Integer::sum));
        Map<String, Integer> byName = new LinkedHashMap<>();
        counts.forEach((type, count) -> byName.put(type.localName(), count));
        return byName;
    }

    private List<RegionCount> regions(List<Match> matches) {
        Map<String, Integer> counts = new HashMap<>();
        matches.forEach(match ->
                catalogue.regionsOf(match.entry().iri()).forEach(region -> counts.merge(region, 1, Integer::sum)));
        return counts.entrySet().stream()
                .flatMap(count -> catalogue
                        .entry(count.getKey())
                        .map(entry -> new RegionCount(entry.iri(), entry.label(), count.getValue()))
                        .stream())
                .sorted(Comparator.comparingInt(RegionCount::count).reversed().thenComparing(RegionCount::iri))
                .limit(MOST_REGIONS)
                .toList();
    }

    private static Hit hit(Match match, String query) {
        String typed = query.strip().toLowerCase(Locale.ROOT);
        Catalogue.Entry entry = match.entry();
        return new Hit(
                entry.iri(),
                entry.type().localName(),
                entry.label(),
                Optional.of(match.name())
                        .filter(name -> !name.equals(entry.label()))
                        .filter(name -> !entry.label().toLowerCase(Locale.ROOT).contains(typed)),
                entry.facts(),
                entry.plans());
    }
}
