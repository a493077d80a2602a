package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Items that each open with a place and leave the head noun to the last of them: 打造淄博、东营功能陶瓷新材料和泰安高性能玻璃纤维
 * 产业基地 is three bases.
 */
final class PlacedItems {
    private static final Pattern TAIL = Patterns.of("placed-tail");
    private static final Set<String> INDUSTRIES = WordList.words("terms/industries");
    private static final String CALLED = "产业";
    private static final double SURE = 0.7;

    private PlacedItems() {}

    /** The names before {@code name}, which opens with a place and ends in {@code head}; none when no such items of known words stand there. */
    static List<Mention> before(Reading reading, NameBoundary boundary, Span name, Span head, EntityType type) {
        List<Mention> found = new ArrayList<>();
        boolean shares = type == EntityType.PARK || type == EntityType.INDUSTRY_CLUSTER;
        if (!shares || endBefore(reading, name.begin()) < 0 || placeAt(reading, name) == null) {
            return found;
        }
        String text = reading.text();
        Identity identity = new Identity(reading);
        Matcher shared = TAIL.matcher(text).region(name.begin(), head.begin());
        // the manufacture of 装备制造 is its own, and that of 风机制造 shared
        Span own = new Span(placeAt(reading, name).span().end(), head.begin());
        if (!shared.find()
                || INDUSTRIES.contains(own.of(text)) && !shared.group().equals(CALLED)) {
            return found;
        }
        String tail = text.substring(shared.start(), head.end());
        int at = name.begin();
        for (int end = endBefore(reading, at); end > 0; end = endBefore(reading, at)) {
            Span item = new Span(boundary.begin(end), end);
            Mention place = placeAt(reading, item);
            if (place == null || Heads.standard().lengthIn(item.of(text)) > 0) {
                break;
            }
            if (identity.hasUnknownWord(new Span(place.span().end(), end))) {
                break;
            }
            List<Mention> each = RegionDistribution.over(reading, item, type, "placed-items");
            each.forEach(one -> found.add(new Mention(one.span(), type, one.name() + tail, "placed-items", SURE)));
            at = each.get(0).span().begin();
        }
        return found;
    }

    /** The place that {@code words} open with and that says not all of them; null when they open with none. */
    private static Mention placeAt(Reading reading, Span words) {
        if (words.length() < 2) {
            return null;
        }
        List<Mention> places = reading.beginningAt(words.begin(), EntityType.REGION);
        return places.isEmpty() || places.get(0).span().end() >= words.end() ? null : places.get(0);
    }

    /** Where the item ends that a separator parts from {@code offset}; -1 when none does. */
    private static int endBefore(Reading reading, int offset) {
        int separator = Conjunctions.separatorBefore(reading, offset);
        return separator == 0 ? -1 : offset - separator;
    }
}
