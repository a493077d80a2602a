package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Items whose count stands before the head noun they share: 新材料、特色装备两大产业集群 is two clusters, as the count says, and
 * 国企提质、民企培育“两大行动” two campaigns.
 */
final class CountedItems {
    private static final Set<String> NOT_NAMES = WordList.words("not-names");
    private static final Search COUNT = Search.of("counted-items");
    /** That a place builds what is counted: 海南州共和县|建设|两个光伏基地. */
    private static final Pattern BUILDING_LAST = Patterns.of("building-last");

    private static final Map<String, String> NUMERALS = WordList.table("counts");
    private static final int LONGEST_COUNT = 14;
    private static final int LONGEST_NAME = 40;
    private static final char LIST_COMMA = '、';
    private static final char QUOTE_OPENS = '“';
    private static final char QUOTE_CLOSES = '”';
    /** Before a count: that it counts what is known: 鞍山、武汉、包头这三大钢铁基地. */
    private static final String POINTING = "这那";

    private static final double SURE = 0.8;

    private CountedItems() {}

    /**
     * A name for each item before a count in the name that ends in {@code head}; none when there is no count, or as many
     * items as it says do not stand there. What follows the count is shared: 半岛北、半岛南两大片区海上风电基地.
     */
    static List<Mention> before(Reading reading, NameBoundary boundary, Span head, EntityType type) {
        String text = reading.text();
        if (!COUNT.isIn(text.substring(Math.max(0, head.begin() - LONGEST_NAME), head.end()))) {
            return List.of(); // as before most heads: where the name begins takes longer to tell
        }
        int name = Math.min(boundary.begin(head.begin()), head.begin());
        int from = Math.max(0, Math.min(name, head.begin() - LONGEST_COUNT));
        Optional<MatchResult> first = COUNT.first(text.substring(from, head.end()));
        if (first.isEmpty()) {
            return List.of();
        }
        MatchResult count = first.get();
        int begin = from + count.start();
        int end = from + count.end();
        if (begin < 2 || POINTING.indexOf(text.charAt(begin - 1)) >= 0 || end < name) {
            return List.of();
        }
        int listed = text.charAt(begin - 1) == QUOTE_OPENS ? begin - 1 : begin;
        List<Span> items = ListItems.before(reading, boundary, listed);
        List<Mention> found = new ArrayList<>();
        int counted = value(count.group(1));
        if (counted < 2 || items.size() < counted) {
            return found;
        }
        List<Span> parted = items.size() > counted ? partedByCommas(text, items) : items;
        items = parted.size() == counted ? parted : items.subList(items.size() - counted, items.size());
        // what a quoted count sums up has names of its own: A、B“十大”工程
        String tail = text.charAt(end) == QUOTE_CLOSES ? "" : text.substring(end, head.end());
        if (NOT_NAMES.contains(tail)
                || type == EntityType.PROJECT
                        && end < head.begin()
                        && new Identity(reading).endsInClass(new Span(end, head.begin()))) {
            return List.of(); // A、B、C三家上市公司, A、B两个龙头项目 have names of their own
        }
        if (items.stream().allMatch(item -> isPlace(reading, item))) {
            return List.of();
        }
        for (Span item : items) {
            String own = BUILDING_LAST
                    .matcher(RegionDistribution.clean(item.of(text)))
                    .replaceFirst("");
            if (Heads.standard().lengthIn(own) > 0) {
                continue;
            }
            String rank = count.group(2);
            List<String> forms = rank.isEmpty() ? List.of() : List.of(own + rank + tail);
            found.add(new Mention(item, type, own + tail, forms, "counted-items", SURE, List.of()));
        }
        return found.size() > 1 ? found : List.of();
    }

    /** The items that commas part, where others are joined by words: 轻合金|纤维及复合材料|合成材料. */
    private static List<Span> partedByCommas(String text, List<Span> items) {
        List<Span> parted = new ArrayList<>();
        for (Span item : items) {
            boolean opens = parted.isEmpty() || text.charAt(item.begin() - 1) == LIST_COMMA;
            parted.add(opens ? item : new Span(parted.remove(parted.size() - 1).begin(), item.end()));
        }
        return parted;
    }

    /** Places share otherwise: {@link RegionDistribution}. */
    private static boolean isPlace(Reading reading, Span item) {
        return reading.endingAt(item.end(), EntityType.REGION).stream()
                .anyMatch(place -> place.span().begin() == item.begin());
    }

    static int value(String numeral) {
        return Integer.parseInt(NUMERALS.getOrDefault(numeral, numeral));
    }
}
