package org.plangraph.service.store;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;

/**
 * Finds things by any part of a name, by pinyin or initials, by short forms, and past a wrong character: {@code 金川},
 * {@code jinchuan}, {@code jcjt}, {@code 金川股份} and {@code 金穿集团} all find 金川集团公司.
 */
public final class LabelSearch {
    private final GraphStore store;

    public LabelSearch(GraphStore store) {
        this.store = store;
    }

    /**
     * A thing found.
     *
     * @param matched the label that matched
     * @param closeness how close that label is to what was typed, the greater the closer: 100 for a whole name
     */
    public record Hit(String iri, String matched, float closeness) {}

    /**
     * Everything with a label like {@code typed}, the closest first; empty for text without letters or digits. Looser ways to
     * match are tried only where stricter ones find nothing.
     *
     * @param wanted which IRIs count as found
     */
    public List<Hit> find(String typed, Predicate<String> wanted) {
        try (GraphStore.Lease lease = store.lease()) {
            for (Query level : LabelQuery.levels(typed)) {
                List<Hit> hits = lease.labels().matches(level).stream()
                        .filter(match -> wanted.test(match.iri()))
                        .sorted(LabelMatches.CLOSEST)
                        .map(match -> new Hit(match.iri(), match.label(), match.closeness()))
                        .toList();
                if (!hits.isEmpty()) {
                    return hits;
                }
            }
            return List.of();
        }
    }
}
