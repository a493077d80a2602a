package org.plangraph.extractor.rule;

import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Section;
import org.plangraph.ontology.EntityType;

/**
 * A text a rule is tried on, and what the rule must make of it.
 *
 * @param text with annotations marked as {@code [威海|Region]}
 * @param headings the headings it stands under, outermost first
 * @param sections kinds of the sections it stands in
 * @param named what the text is the name of; empty when it is not a name
 * @param gives what follows, such as {@code 威海核电装备产业园 locatedIn 威海}; empty for a counter-example
 */
public record Example(
        String text,
        List<String> headings,
        List<Section.Kind> sections,
        Optional<EntityType> named,
        List<String> gives) {
    /** A text that is not a name. */
    public Example(String text, List<String> headings, List<Section.Kind> sections, List<String> gives) {
        this(text, headings, sections, Optional.empty(), gives);
    }
}
