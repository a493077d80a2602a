package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Parts of the country by a direction alone (西部). A national plan makes its policy for them; a province's ranks itself among
 * them (居西部第一), and has them in names (西部数据中心).
 */
final class PartsOfCountry {
    private static final Set<String> PARTS = WordList.words("parts-of-country");

    private PartsOfCountry() {}

    /** {@code settled} without the parts, where a province's plan speaks of them. */
    static List<Mention> leaveOut(Reading reading, List<Mention> settled) {
        if (reading.homeProvinces().isEmpty()) {
            return settled;
        }
        return settled.stream()
                .filter(mention -> mention.type() != EntityType.REGION || !PARTS.contains(mention.name()))
                .toList();
    }
}
