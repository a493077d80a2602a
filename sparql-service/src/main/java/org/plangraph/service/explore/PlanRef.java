package org.plangraph.service.explore;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A plan as the pages point to it.
 *
 * @param name its file name without extension, which names its graphs
 */
public record PlanRef(String name, String title) {
    private static final String DOCUMENT = "/document/";
    private static final String EVIDENCE = "/evidence";

    static PlanRef of(Knowledge knowledge, Node plan) {
        return new PlanRef(
                nameOf(plan).orElseThrow(),
                knowledge.string(plan, DCTerms.title).orElseGet(() -> knowledge.label(plan)));
    }

    /** The plan whose facts or evidence a named graph holds; empty for the graphs that all plans share. */
    static Optional<Node> ofGraph(Node graph) {
        if (!graph.isURI() || !graph.getURI().contains(DOCUMENT)) {
            return Optional.empty();
        }
        String iri = graph.getURI();
        return Optional.of(
                iri.endsWith(EVIDENCE) ? Knowledge.iri(iri.substring(0, iri.length() - EVIDENCE.length())) : graph);
    }

    static boolean holdsFacts(Node graph) {
        return graph.isURI()
                && graph.getURI().contains(DOCUMENT)
                && !graph.getURI().endsWith(EVIDENCE);
    }

    static Node evidenceGraph(Node plan) {
        return Knowledge.iri(plan.getURI() + EVIDENCE);
    }

    private static Optional<String> nameOf(Node plan) {
        int at = plan.getURI().indexOf(DOCUMENT);
        return at < 0 ? Optional.empty() : Optional.of(plan.getURI().substring(at + DOCUMENT.length()));
    }
}
