package org.plangraph.ontology;

import java.util.Optional;
import java.util.SortedSet;

/**
 * A product or service in the catalogue of 战略性新兴产业分类(2018).
 *
 * @param name as the catalogue writes it, explanations in brackets included
 * @param bareName the name without brackets and what they hold
 * @param classes keys of the classes of {@link IndustryClass.Scheme#SEI2018} that list it
 * @param nationalClasses codes of the classes of {@link IndustryClass.Scheme#GBT4754} it is counted in
 */
public record CatalogueProduct(
        String name, String bareName, SortedSet<String> classes, SortedSet<String> nationalClasses) {

    public String iri(Iris iris) {
        return iris.industryClass(IndustryClass.Scheme.SEI2018.localName() + "-product", name);
    }

    /**
     * A name without brackets and what they hold; a bracket that is never closed runs to the end. Empty for a fragment: the
     * source broke some entries at commas inside brackets, and what closes a bracket that another entry opened is no name.
     */
    static Optional<String> bareName(String name) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (char c : name.toCharArray()) {
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth--;
            } else if (depth == 0) {
                bare.append(c);
            }
            if (depth < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(bare.toString().strip()).filter(b -> !b.isEmpty());
    }
}
