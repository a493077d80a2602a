package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Items whose count stands before the head noun they share: 新材料、特色装备两大产业集群 is two clusters, as the count says. */
final class CountedItems {
    private static final Pattern COUNT = Patterns.of("counted-items");
    private static final Map<String, String> NUMERALS = WordList.table("counts");
    private static final int LONGEST_COUNT = 6;
    private static final double SURE = 0.8;

    private CountedItems() {}

    /** A name for each item before {@code head}; none when there is no count, or as many items as it says do not stand there. */
    static List<Mention> before(Reading reading, NameBoundary boundary, Span head, EntityType type) {
        String text = reading.text();
        Matcher count = COUNT.matcher(text).region(Math.max(0, head.begin() - LONGEST_COUNT), head.begin());
        if (!count.find()) {
            return List.of();
        }
        List<Span> items = ListFinder.items(reading, boundary, count.start());
        List<Mention> found = new ArrayList<>();
        if (items.size() < 2 || items.size() != value(count.group("count"))) {
            return found;
        }
        for (Span item : items) {
            String own = RegionDistribution.clean(item.of(text));
            if (Heads.standard().lengthIn(own) > 0
                    || !reading.beginningAt(item.begin(), EntityType.REGION).isEmpty()) {
                return List.of();
            }
            found.add(new Mention(item, type, own + head.of(text), List.of(), "counted-items", SURE, List.of()));
        }
        return found;
    }

    private static int value(String numeral) {
        return Integer.parseInt(NUMERALS.getOrDefault(numeral, numeral));
    }
}
