package org.plangraph.service.explore.chain;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.explore.Catalogue;
import org.plangraph.service.explore.Confidences;
import org.plangraph.service.explore.Knowledge;
import org.plangraph.service.explore.Places;

/** The part of the graph that a question asks about: facts of one plan, sure enough, between entities of a region. */
final class Facts {
    private final Knowledge stated;
    private final Catalogue catalogue;
    private final java.util.function.Predicate<Triple> sureEnough;
    private final java.util.function.Predicate<Node> placed;
    private final Set<EntityType> hidden;

    Facts(Question question, Knowledge knowledge, Catalogue catalogue, Confidences confidences, Places places) {
        this.stated = question.plan()
                .flatMap(catalogue::plan)
                .map(knowledge::statedIn)
                .orElse(knowledge);
        this.catalogue = catalogue;
        this.sureEnough =
                question.confidence() == 0 ? fact -> true : fact -> confidences.of(fact) >= question.confidence();
        this.placed = question.region()
                .map(Knowledge::iri)
                .<java.util.function.Predicate<Node>>map(
                        region -> node -> places.of(node).contains(region))
                .orElse(node -> true);
        this.hidden = question.hidden();
    }

    /** Whether an entity may stand in the picture besides its focus. */
    boolean admits(Node entity) {
        return catalogue
                        .entry(entity.toString())
                        .filter(entry -> !hidden.contains(entry.type()))
                        .isPresent()
                && placed.test(entity);
    }

    List<Triple> from(Node subject) {
        return stated.relationsFrom(subject).stream().filter(sureEnough).toList();
    }

    List<Triple> to(Node object) {
        return stated.relationsTo(object).stream().filter(sureEnough).toList();
    }

    List<Node> objects(Node subject, Predicate predicate) {
        return stated.objects(subject, predicate).stream()
                .filter(object -> sureEnough.test(fact(subject, predicate, object)))
                .toList();
    }

    List<Node> subjects(Predicate predicate, Node object) {
        return stated.subjects(predicate, object).stream()
                .filter(subject -> sureEnough.test(fact(subject, predicate, object)))
                .toList();
    }

    private static Triple fact(Node subject, Predicate predicate, Node object) {
        return Triple.create(subject, PG.property(predicate).asNode(), object);
    }
}
