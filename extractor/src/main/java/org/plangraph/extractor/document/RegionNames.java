package org.plangraph.extractor.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionName;
import org.plangraph.ontology.Regions;

/** Recognises regions in titles and texts by their names, before anything else is known of a plan. */
final class RegionNames {
    private static final int LONGEST = 12;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_SURE = 3;
    private static final List<String> TOWNS = List.of("镇", "乡", "街道", "村");
    private static final String KINDS = "省市县区州盟旗";

    /** Years and numbers, a rank, and what a notice is about: 关于支持|宁夏…的意见. */
    private static final String BEFORE_NAME = "^(?:[\\d—-]+\\p{IsHan}?(?=\\p{IsHan}{2})|国家级|关于(?:印发|支持|促进|加快|推进|推动)+)";

    /** What makes an area of the city whose name it follows: 福州|都市圈. */
    private static final Search AREA = Search.of("area-of-city");

    /** A development zone that is called after the county it lies in: 江西永修|云山经济开发区. */
    private static final Search ZONE = Search.of("zone-of-county");

    private final Regions regions;

    RegionNames(Regions regions) {
        this.regions = regions;
    }

    record Found(String name, Region region) {}

    /**
     * The longest region name {@code text} opens with, what may stand before it aside; province before city before county.
     * Of names that follow each other from the outermost on (湖南省津市市), the last.
     */
    Optional<Found> opening(String text) {
        String words = text.replaceFirst(BEFORE_NAME, "");
        return longest(words)
                .map(outer -> area(outer, words).orElseGet(() -> innermost(outer, words)))
                .or(() -> longest(text))
                .filter(found -> isSure(found)
                        || !isTown(text.substring(
                                text.indexOf(found.name()) + found.name().length())));
    }

    /** The area that is called after the city {@code text} opens with, and the province that lies in: 福州都市圈, not 福州. */
    private Optional<Found> area(Found city, String text) {
        int end = AREA.endOfMatchAt(text, city.name().length());
        return end <= city.name().length() || city.region().level() != Region.Level.CITY
                ? Optional.empty()
                : regions.province(city.region().code()).map(province -> new Found(text.substring(0, end), province));
    }

    /** Whether what follows a short name makes it that of a town or village, and no county's: 永兴|镇. */
    private static boolean isTown(String rest) {
        return TOWNS.stream().anyMatch(rest::startsWith);
    }

    private Found innermost(Found outer, String text) {
        String rest = text.substring(outer.name().length());
        return longest(rest)
                .filter(inner -> !inner.region().equals(outer.region())
                        && !opensArea(inner, rest)
                        && (isSure(inner)
                                || inner.region().level() == Region.Level.CITY
                                || ZONE.startsAt(rest, inner.name().length()))
                        && regions.isWithin(
                                inner.region().code(), outer.region().code()))
                .map(inner -> innermost(inner, rest))
                .orElse(outer);
    }

    /** Whether the name is but the beginning of an area's that {@code text} opens with: 成都 of 成都平原经济区. */
    private static boolean opensArea(Found found, String text) {
        int length = found.name().length();
        return Gazetteer.standard().find(text.substring(0, Math.min(LONGEST, text.length()))).stream()
                .anyMatch(hit ->
                        hit.begin() == 0 && hit.end() > length && hit.value().area());
    }

    /** The first region that {@code text} names in a form that cannot be taken for other words (聊城市, not 聊城). */
    Optional<Found> inside(String text) {
        for (int at = 0; at + SHORTEST_SURE <= text.length(); at++) {
            String rest = text.substring(at);
            Optional<Found> found = longest(rest).filter(f -> f.name().length() >= SHORTEST_SURE && isSure(f));
            if (found.isPresent()) {
                return found.map(outer -> innermost(outer, rest));
            }
        }
        return Optional.empty();
    }

    /** Whether the name says of what kind the region is, be it by the word of today or of another time: 隆昌县, 隆昌市. */
    private static boolean isSure(Found found) {
        return found.name().equals(found.region().name())
                || found.name().length() >= SHORTEST_SURE
                        && KINDS.indexOf(found.name().charAt(found.name().length() - 1)) >= 0;
    }

    /** The region of {@code level} that {@code text} names most; empty where two are named as often, or one only once. */
    Optional<Found> mostNamed(String text, Region.Level level) {
        Map<Found, Integer> counts = new HashMap<>();
        for (int at = 0; at < text.length(); at++) {
            Optional<Found> found = longest(text.substring(at, Math.min(text.length(), at + LONGEST)));
            if (found.isPresent()) {
                Region region = found.get().region();
                if (region.level() == level) {
                    counts.merge(new Found(region.name(), region), 1, Integer::sum);
                }
                at += found.get().name().length() - 1;
            }
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Found> first =
                counts.keySet().stream().filter(f -> counts.get(f) == most).toList();
        return most > 1 && first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private Optional<Found> longest(String text) {
        for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
            String form = text.substring(0, length);
            Optional<Found> found = regions.names(form).stream()
                    .filter(n -> n.kind() != RegionName.Kind.ABBREVIATION)
                    .min(Comparator.comparing(n -> n.region().level()))
                    .map(n -> new Found(form, n.region()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
