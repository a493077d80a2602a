package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Parts of the country by a direction alone (西部). A national plan makes its policy for them; a province's ranks itself among
 * them (居西部第一), and has them in names (西部数据中心).
 */
final class PartsOfCountry {
    private static final Set<String> PARTS = WordList.words("parts-of-country");
    private static final Search RANKED_AMONG = Search.of("ranked-among");

    private PartsOfCountry() {}

    /** Whether a province is only ranked in the part, or the words that it stands in are over: “三北”工程. */
    static boolean isOnlySpokenOf(Reading reading, Span span) {
        return PARTS.contains(span.of(reading.text()))
                && !reading.homeProvinces().isEmpty()
                && RANKED_AMONG.startsAt(reading.text(), span.end());
    }

    /** {@code settled}, which are in reading order, without the parts that stand in no name of something else, where a province's plan speaks of them. */
    static List<Mention> inNames(Reading reading, List<Mention> settled) {
        if (reading.homeProvinces().isEmpty()) {
            return settled;
        }
        return settled.stream()
                .filter(mention -> mention.type() != EntityType.REGION || !PARTS.contains(mention.name()))
                .toList();
    }
}
