package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Region;

/** Gives each of several places its own name: 威海、烟台、东营高端风电装备产业基地 is three bases. */
final class RegionDistribution {
    private static final String CLUSTER = "集群";
    private static final Pattern SIZE = Patterns.of("size-of-cluster");
    private static final Search LIST_CLOSE = Search.of("list-close");

    /** At the end of a place's name: it is laid out as a site. */
    private static final Search NEW_AREA = Search.of("new-area-last");

    private static final Search COUNT = Search.of("counted-items");
    private static final Search LEADING_COUNT = Search.of("leading-count");
    /** White space and quotes, which are no part of a name. */
    private static final String NOISE = " \t\n\u000B\f\r“”\"‘’「」";

    /** Between places and what they share, of which the segmenter gives the latter a part: 云南、贵州等|地中|药材基地. */
    private static final String AND_OTHER_PLACES = "等地";

    private static final String PAIR_MARKS = "—–－-～至";
    private static final Pattern FOOTNOTE = Pattern.compile("\\[[0-9]{1,3}]");
    /** What the country has one of, so that places listed before it do not share it. */
    private static final Search ONE_OF_ITS_KIND = Search.of("one-of-its-kind");

    private static final double SURE = 0.85;

    private RegionDistribution() {}

    /** One mention for each place that shares the name; the name as it stands when no list of places does. */
    static List<Mention> over(Reading reading, Span name, EntityType type, String foundBy) {
        String text = reading.text();
        String whole = clean(name.of(text));
        List<Mention> places = reading.beginningAt(name.begin(), EntityType.REGION).stream()
                .filter(place -> place.span().end() < name.end())
                .toList();
        if (!places.isEmpty()) {
            Mention own = places.get(0);
            List<Mention> before = listBefore(reading, name.begin());
            int tailBegin = before.isEmpty()
                    ? own.span().end()
                    : LEADING_COUNT.endOfMatchAt(text, own.span().end());
            String tail = clean(text.substring(tailBegin, name.end()));
            return each(
                    ONE_OF_ITS_KIND.isIn(tail) ? List.of() : before,
                    tail,
                    new Mention(name, type, own.name() + tail, foundBy, SURE));
        }
        List<Mention> shared = overKind(reading, name, type, foundBy);
        return shared.isEmpty() ? List.of(new Mention(name, type, whole, foundBy, SURE)) : shared;
    }

    /** A name for each of the places before a bare kind (阜新、抚顺等城市的火力电站); none when no list of places stands there. */
    static List<Mention> overKind(Reading reading, Span kind, EntityType type, String foundBy) {
        String text = reading.text();
        int closed = closeBefore(text, kind.begin());
        List<Mention> before = closed < kind.begin() ? listEndingAt(reading, closed) : List.of();
        if (before.isEmpty()) {
            before = new SpreadSites(reading).places(kind, type);
        }
        Span own = text.startsWith(AND_OTHER_PLACES, kind.begin() - 1) ? new Span(kind.begin() + 1, kind.end()) : kind;
        return each(before, clean(own.of(text)), null).stream()
                .map(mention -> new Mention(mention.span(), type, mention.name(), foundBy, SURE))
                .toList();
    }

    /** Whether as many places stand before the count that ends at {@code offset} as it says: 庆阳、张掖、天水3个|省级区域医疗中心. */
    static boolean isCountedForPlaces(Reading reading, int offset) {
        int begin = closeBefore(reading.text(), offset);
        return COUNT.first(reading.text().substring(begin, offset))
                .map(count -> CountedItems.value(count.group(1)))
                .filter(count ->
                        count > 1 && count == listEndingAt(reading, begin).size())
                .isPresent();
    }

    private static List<Mention> each(List<Mention> places, String tail, Mention last) {
        List<Mention> names = new ArrayList<>();
        for (Mention place : places) {
            if (place.name().endsWith(tail)) {
                // 四川天府新区 before 宜宾三江新区 has its own
                continue;
            }
            EntityType type = last == null ? place.type() : last.type();
            String foundBy = last == null ? place.foundBy() : last.foundBy();
            names.add(new Mention(place.span(), type, place.name() + tail, foundBy, SURE));
        }
        if (last != null) {
            names.add(last);
        }
        return names;
    }

    /** The places listed before {@code offset}, where a separator stands right before it. */
    private static List<Mention> listBefore(Reading reading, int offset) {
        int separator = Conjunctions.separatorBefore(reading, offset);
        return separator == 0 || isPartedAsSite(reading, offset - separator, offset)
                ? List.of()
                : listEndingAt(reading, offset - separator);
    }

    /** A new area that is listed before a place of another kind is a site in itself, and shares nothing: 贵安新区、遵义铝产业基地. */
    private static boolean isPartedAsSite(Reading reading, int end, int begin) {
        return reading.endingAt(end, EntityType.REGION).stream().anyMatch(place -> NEW_AREA.isIn(place.name()))
                && reading.beginningAt(begin, EntityType.REGION).stream()
                        .noneMatch(place -> NEW_AREA.isIn(place.name()));
    }

    /** The places joined by separators that end at {@code offset}, in reading order. */
    static List<Mention> listEndingAt(Reading reading, int offset) {
        List<Mention> last = reading.endingAt(offset, EntityType.REGION);
        if (last.isEmpty() || isEndOfPair(reading, last.get(0))) {
            return List.of();
        }
        Mention place = withCity(reading, last.get(0));
        List<Mention> places = new ArrayList<>(listBefore(reading, place.span().begin()));
        places.add(place);
        return places;
    }

    /** The place together with the city right before it in which it lies: 庆阳环县. */
    static Mention withCity(Reading reading, Mention place) {
        Gazetteer gazetteer = Gazetteer.standard();
        return reading.endingAt(place.span().begin(), EntityType.REGION).stream()
                .filter(city -> place.regions().stream()
                        .anyMatch(inner -> city.regions().stream()
                                .anyMatch(outer -> !outer.equals(inner)
                                        && gazetteer.regions().isWithin(inner, outer)
                                        && gazetteer
                                                        .regions()
                                                        .get(outer)
                                                        .orElseThrow()
                                                        .level()
                                                == Region.Level.CITY)))
                .findFirst()
                .map(city -> new Mention(
                        new Span(city.span().begin(), place.span().end()),
                        EntityType.REGION,
                        city.name() + place.name(),
                        place.foundBy(),
                        SURE))
                .orElse(place);
    }

    /** 西宁 of 兰州—西宁, 盐源 of 攀枝花至盐源 is no place by itself. */
    private static boolean isEndOfPair(Reading reading, Mention place) {
        int begin = place.span().begin();
        return begin > 0 && PAIR_MARKS.indexOf(reading.text().charAt(begin - 1)) >= 0;
    }

    private static int closeBefore(String text, int offset) {
        for (int from = Math.max(0, offset - 8); from < offset; from++) {
            if (LIST_CLOSE.endOfMatchAt(text, from, offset) == offset) {
                return from;
            }
        }
        return offset;
    }

    /** The name without footnotes and quotes, and that of a cluster without its size: 健康食品产业集群 of 健康食品百亿级产业集群. */
    static String clean(String marked) {
        String name =
                marked.indexOf('[') < 0 ? marked : FOOTNOTE.matcher(marked).replaceAll("");
        StringBuilder cleaned = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (NOISE.indexOf(name.charAt(i)) < 0) {
                cleaned.append(name.charAt(i));
            }
        }
        String whole = cleaned.length() == name.length() ? name : cleaned.toString();
        return whole.endsWith(CLUSTER) ? SIZE.matcher(whole).replaceAll("") : whole;
    }
}
