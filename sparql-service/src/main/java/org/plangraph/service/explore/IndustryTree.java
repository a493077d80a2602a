package org.plangraph.service.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** The industries that plans mention, by what is a part of what. Valid inside one transaction. */
final class IndustryTree {
    private final Knowledge knowledge;
    private final Catalogue catalogue;

    /**
     * An industry of the tree.
     *
     * @param facts relations it stands in
     * @param parts how many industries stand below it
     */
    record Branch(String iri, String label, int facts, int parts) {}

    IndustryTree(Knowledge knowledge, Catalogue catalogue) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
    }

    /** The parts of an industry, or the industries that have parts and are part of none; the most connected first. */
    List<Branch> below(Optional<String> industry) {
        return industry.map(iri -> parts(Knowledge.iri(iri)))
                .orElseGet(() -> catalogue.top(EntityType.INDUSTRY, Integer.MAX_VALUE).stream()
                        .filter(entry -> isTop(Knowledge.iri(entry.iri()))))
                .map(entry -> new Branch(entry.iri(), entry.label(), entry.facts(), (int)
                        parts(Knowledge.iri(entry.iri())).count()))
                .filter(branch -> industry.isPresent() || branch.parts() > 0)
                .toList();
    }

    private Stream<Catalogue.Entry> parts(Node industry) {
        return knowledge.subjects(Predicate.SUB_INDUSTRY_OF, industry).stream()
                .filter(part -> !part.equals(industry))
                .flatMap(part -> catalogue.entry(part.getURI()).stream())
                .sorted(Catalogue.BY_FACTS);
    }

    /** Plans sometimes name two industries as parts of each other; the more connected of such a circle is its top. */
    private boolean isTop(Node industry) {
        Set<Node> above = new HashSet<>();
        climb(industry, above);
        above.remove(industry);
        return above.stream().allMatch(wider -> isBelow(wider, industry) && comesAfter(wider, industry));
    }

    private boolean isBelow(Node part, Node industry) {
        Set<Node> above = new HashSet<>();
        climb(part, above);
        return above.contains(industry);
    }

    private boolean comesAfter(Node one, Node other) {
        return Catalogue.BY_FACTS.compare(
                        catalogue.entry(one.getURI()).orElseThrow(),
                        catalogue.entry(other.getURI()).orElseThrow())
                > 0;
    }

    private void climb(Node industry, Set<Node> above) {
        for (Node wider : knowledge.objects(industry, Predicate.SUB_INDUSTRY_OF)) {
            if (catalogue.entry(wider.toString()).isPresent() && above.add(wider)) {
                climb(wider, above);
            }
        }
    }
}
