package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.RegionCode;

/** What the mention stage's finders of named things make of a sentence. */
final class Found {
    private static final MentionFinder FINDER = new MentionFinder();

    private Found() {}

    /** Names of {@code type} in {@code text}, in reading order, as in a national plan. */
    static List<String> in(String text, EntityType type) {
        return names(Texts.plan(text, Optional.empty()), type);
    }

    /** As {@link #in}, in a plan of the province with this code. */
    static List<String> in(String text, EntityType type, String province) {
        return names(Texts.plan(text, Optional.of(new RegionCode(province))), type);
    }

    private static List<String> names(Plan plan, EntityType type) {
        return FINDER.find(plan).stream()
                .filter(mention -> mention.type() == type)
                .map(Mention::name)
                .distinct()
                .toList();
    }
}
