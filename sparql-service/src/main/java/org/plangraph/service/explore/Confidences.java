package org.plangraph.service.explore;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.PG;

/** How sure facts are: the best of their evidence. Remembers subjects it has seen; lives as long as one transaction. */
public final class Confidences {
    private final Knowledge knowledge;
    private final Map<Node, Map<Triple, Double>> bySubject = new HashMap<>();

    public Confidences(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** From 0 to 1; 1 for background knowledge, which no sentence has to state. */
    public double of(Triple fact) {
        return bySubject.computeIfAbsent(fact.getSubject(), this::read).getOrDefault(fact, 1.0);
    }

    private Map<Triple, Double> read(Node subject) {
        Map<Triple, Double> best = new HashMap<>();
        knowledge.subjects(RDF.subject, subject).forEach(statement -> {
            Node predicate = knowledge.object(statement, RDF.predicate).orElseThrow();
            Node object = knowledge.object(statement, RDF.object).orElseThrow();
            double confidence = knowledge
                    .string(statement, PG.confidence)
                    .map(Double::valueOf)
                    .orElse(1.0);
            best.merge(Triple.create(subject, predicate, object), confidence, Math::max);
        });
        return best;
    }
}
