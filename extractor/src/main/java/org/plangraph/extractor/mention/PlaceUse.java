package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.Area;
import org.plangraph.ontology.RegionCode;

/** What words that could name a place are used for: streets, mountains, games and works of art are called by places too. */
final class PlaceUse {
    private static final Search STREET = Search.of("street");

    private static final Set<String> COMMON_AREAS = WordList.words("common-areas");
    private static final char MOUNTAIN = '山';
    private static final char ALONG = '沿';
    private static final String WATERS = "江河湖海";

    private PlaceUse() {}

    /** Whether the words at {@code span} are part of another name, of a street or a water, or stand in a title. */
    static boolean isOther(String text, Span span) {
        return STREET.startsAt(text, span.end()) || isWaterAlong(text, span);
    }

    /** Whether it is the river, not the division called after it, that something lies along: 沿|柳江先进制造业带. */
    private static boolean isWaterAlong(String text, Span span) {
        return span.begin() > 0
                && text.charAt(span.begin() - 1) == ALONG
                && WATERS.indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    /** Whether the plan does not mean the area: a common noun away from where that is a name. */
    static boolean isOnlySpokenOf(Reading reading, Span area, Predicate<RegionCode> own) {
        String form = area.of(reading.text());
        List<RegionCode> provinces = Gazetteer.standard().regions().areas().named(form).flatMap(Area::within).stream()
                .map(province -> province.code())
                .toList();
        return COMMON_AREAS.contains(form) && provinces.stream().noneMatch(own);
    }

    /** Whether the segmenter's word goes on to the mountain that a division is named after: 吕梁 of 吕梁山. */
    static boolean opensMountain(Reading reading, Span place) {
        Token word = reading.wordAt(place.begin());
        return word.begin() == place.begin()
                && word.end() == place.end() + 1
                && word.is("ns")
                && reading.text().charAt(place.end()) == MOUNTAIN;
    }
}
