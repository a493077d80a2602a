package org.plangraph.extractor.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Section;
import org.plangraph.ontology.EntityType;

/**
 * Where in the outline, and to names of which types, a rule applies; empty parts do not constrain.
 *
 * @param sections some section around the passage is of one of these kinds
 * @param notSections no section around the passage is of any of these kinds
 * @param heading some heading around the passage holds one of these words
 * @param notHeading no heading around the passage holds any of these words
 * @param named the passage is the name of a thing of one of these types
 */
public record Conditions(
        Set<Section.Kind> sections,
        Set<Section.Kind> notSections,
        List<String> heading,
        List<String> notHeading,
        Set<EntityType> named) {
    /** No condition: the rule applies everywhere. */
    public static final Conditions NONE = new Conditions(Set.of(), Set.of(), List.of(), List.of(), Set.of());

    boolean hold(Passage passage) {
        return (sections.isEmpty() || isIn(passage, sections))
                && (notSections.isEmpty() || !isIn(passage, notSections))
                && (heading.isEmpty() || holdsAny(passage, heading))
                && (notHeading.isEmpty() || !holdsAny(passage, notHeading))
                && admit(passage.named());
    }

    /** Whether the rule applies to what is the name of {@code other}, as far as that goes. */
    boolean admit(Optional<EntityType> other) {
        return named.isEmpty() || other.filter(named::contains).isPresent();
    }

    private static boolean isIn(Passage passage, Set<Section.Kind> kinds) {
        for (Section.Kind kind : kinds) {
            if (passage.kinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAny(Passage passage, List<String> words) {
        for (String title : passage.headings()) {
            for (String word : words) {
                if (title.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
