package org.plangraph.service.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.ontology.EntityType;

/**
 * Search as you type over the names of a catalogue: by any part of a name, and for Latin letters also by pinyin or its
 * initials ({@code jcjt} finds a name whose syllables begin so).
 */
public final class Search {
    private final List<Indexed> names;

    /** One name in the forms it can be typed. */
    private record Name(String text, String folded, String pinyin, String initials) {
        static Name of(String text) {
            return new Name(text, fold(text), HanLp.pinyin(text), HanLp.initials(text));
        }
    }

    /** An entity under its names, the canonical one first. */
    private record Indexed(Catalogue.Entry entry, List<Name> names) {}

    /**
     * What a search found.
     *
     * @param total matches of the query and type; {@code hits} holds the best of them
     * @param types matches of the query alone, by type
     */
    public record Found(String query, int total, Map<String, Integer> types, List<Hit> hits) {}

    /** An entity that matches; {@code name} is the name that does, when it is not the label. */
    public record Hit(String iri, String type, String label, Optional<String> name, int facts, List<PlanRef> plans) {}

    private record Match(Catalogue.Entry entry, int rank, Name name) {
        static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::rank)
                .thenComparing(
                        Match::entry,
                        Comparator.comparingInt(Catalogue.Entry::facts).reversed())
                .thenComparingInt(match -> match.entry().label().length())
                .thenComparing(match -> match.entry().iri());
    }

    public Search(Catalogue catalogue) {
        List<Indexed> index = new ArrayList<>();
        for (Catalogue.Entry entry : catalogue.entries()) {
            List<Name> forms = new ArrayList<>();
            forms.add(Name.of(entry.label()));
            entry.otherNames().forEach(name -> forms.add(Name.of(name)));
            index.add(new Indexed(entry, List.copyOf(forms)));
        }
        names = List.copyOf(index);
    }

    /** The best matches of {@code query}; an empty query matches everything, the most connected first. */
    public Found find(String query, Optional<EntityType> type, int limit) {
        String folded = fold(query);
        boolean latin = !folded.isEmpty() && folded.chars().allMatch(c -> c < 0x80);
        Map<String, Integer> types = new TreeMap<>();
        List<Match> matches = new ArrayList<>();
        for (Indexed indexed : names) {
            best(indexed, folded, latin).ifPresent(match -> {
                types.merge(match.entry().type().localName(), 1, Integer::sum);
                if (type.isEmpty() || type.get() == match.entry().type()) {
                    matches.add(match);
                }
            });
        }
        List<Hit> hits = matches.stream()
                .sorted(Match.BEST_FIRST)
                .limit(limit)
                .map(Search::hit)
                .toList();
        return new Found(query, matches.size(), new LinkedHashMap<>(types), hits);
    }

    private static Hit hit(Match match) {
        Catalogue.Entry entry = match.entry();
        return new Hit(
                entry.iri(),
                entry.type().localName(),
                entry.label(),
                Optional.of(match.name().text()).filter(name -> !name.equals(entry.label())),
                entry.facts(),
                entry.plans());
    }

    private static Optional<Match> best(Indexed indexed, String query, boolean latin) {
        Match best = null;
        for (int i = 0; i < indexed.names().size(); i++) {
            Name name = indexed.names().get(i);
            int rank = rank(name, query, latin);
            if (rank >= 0 && (best == null || 2 * rank + Math.min(i, 1) < best.rank())) {
                best = new Match(indexed.entry(), 2 * rank + Math.min(i, 1), name);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How well a name matches, 0 best; -1 when it does not. */
    private static int rank(Name name, String query, boolean latin) {
        if (name.folded().equals(query)) {
            return 0;
        }
        if (name.folded().startsWith(query)) {
            return 1;
        }
        if (name.folded().contains(query)) {
            return 2;
        }
        if (!latin) {
            return -1;
        }
        if (name.initials().startsWith(query)) {
            return name.initials().length() == query.length() ? 3 : 4;
        }
        if (name.pinyin().startsWith(query)) {
            return 4;
        }
        return query.length() > 1
                        && (name.initials().contains(query) || name.pinyin().contains(query))
                ? 5
                : -1;
    }

    private static String fold(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'’]", "");
    }
}
