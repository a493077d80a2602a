package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;

/** Places that no list knows, by their form: towns and villages, parts of provinces, provinces run together, reaches of rivers. */
final class UnlistedPlaces {
    private static final Search NEW_TOWN = Search.of("new-town");
    private static final Search TOWN = Search.of("town");
    private static final Search BEFORE_TOWN = Search.of("before-town");
    private static final int LONGEST_VERB = 2;
    private static final Search VILLAGE = Search.of("village");
    private static final Search NEIGHBOURS = Search.of("neighbour-run");
    private static final Search ROUTE_AFTER = Search.of("route-after");
    private static final Search RIVER_REACH = Search.of("river-reach");
    /** The last characters of towns, townships and subdistricts: 镇, 乡, 街道. */
    private static final String TOWN_CLASSES = "镇乡道";

    private static final char VILLAGE_CLASS = '村';
    private static final String OPENERS = "，。；：、（\n";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private UnlistedPlaces() {}

    /**
     * @param places the offsets that listed places end right before
     * @param counties those that counties do
     */
    static List<Span> in(Reading reading, BitSet places, BitSet counties) {
        List<Span> found = new ArrayList<>();
        addAreas(reading, Gazetteer.standard().composedArea(), found);
        addNeighbours(reading, found);
        for (MatchResult reach : RIVER_REACH.all(reading.text())) {
            found.add(new Span(reach.start(), reach.end()));
        }
        IntPredicate parted = begin -> begin == 0
                || OPENERS.indexOf(reading.text().charAt(begin - 1)) >= 0
                || places.get(begin)
                || BEFORE_TOWN.isIn(reading.text().substring(Math.max(0, begin - LONGEST_VERB), begin));
        for (char last : TOWN_CLASSES.toCharArray()) {
            addLocal(reading.text(), last, TOWN, parted, found);
        }
        BitSet within = (BitSet) counties.clone();
        found.forEach(place -> within.set(place.end()));
        addLocal(reading.text(), VILLAGE_CLASS, VILLAGE, within::get, found);
        return found;
    }

    /** Parts of provinces by their abbreviations, with a class word of their own or not: 苏南, 渝东新城. */
    private static void addAreas(Reading reading, Search areas, List<Span> found) {
        for (MatchResult area : areas.all(reading.text())) {
            boolean ends = reading.isWordBoundary(area.end()) || NEW_TOWN.startsAt(reading.text(), area.end());
            if (reading.isWordBoundary(area.start()) && ends) {
                found.add(new Span(area.start(), area.end()));
            }
        }
    }

    /** Neighbouring provinces that are spoken of as one, unless a line goes by their names: 沪苏浙, but not 沪渝蓉高铁. */
    private static void addNeighbours(Reading reading, List<Span> found) {
        for (MatchResult run : NEIGHBOURS.all(reading.text())) {
            boolean distinct =
                    run.group().chars().distinct().count() == run.group().length();
            if (distinct
                    && reading.isWordBoundary(run.start())
                    && reading.isWordBoundary(run.end())
                    && !ROUTE_AFTER.startsAt(reading.text(), run.end())) {
                found.add(new Span(run.start(), run.end()));
            }
        }
    }

    /** Towns after a mark or the place they lie in, villages right behind the county or town. */
    private static void addLocal(String text, char last, Search form, IntPredicate opens, List<Span> found) {
        List<Span> local = new ArrayList<>();
        for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
            int end = at + 1;
            IntStream.rangeClosed(SHORTEST, LONGEST)
                    .map(length -> end - length)
                    .filter(begin -> begin >= 0 && form.endOfMatchAt(text, begin) == end && opens.test(begin))
                    .mapToObj(begin -> new Span(begin, end))
                    .findFirst()
                    .ifPresent(local::add);
        }
        found.addAll(local);
    }
}
