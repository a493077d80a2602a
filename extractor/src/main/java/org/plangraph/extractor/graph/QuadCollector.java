package org.plangraph.extractor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Gathers quads of one named graph, each once, by subject, predicate and object. */
final class QuadCollector implements Consumer<Quad> {
    private static final Comparator<Quad> BY_TERMS = (a, b) -> {
        int order = compare(a.getSubject(), b.getSubject());
        order = order != 0 ? order : compare(a.getPredicate(), b.getPredicate());
        return order != 0 ? order : compare(a.getObject(), b.getObject());
    };

    private final List<Quad> quads = new ArrayList<>();

    @Override
    public void accept(Quad quad) {
        quads.add(quad);
    }

    List<Quad> sorted() {
        quads.sort(BY_TERMS);
        List<Quad> distinct = new ArrayList<>(quads.size());
        Quad last = null;
        for (Quad quad : quads) {
            if (!quad.equals(last)) {
                distinct.add(quad);
            }
            last = quad;
        }
        return distinct;
    }

    private static int compare(Node a, Node b) {
        if (a == b) {
            return 0;
        }
        return a.isURI() && b.isURI() ? a.getURI().compareTo(b.getURI()) : NodeCmp.compareRDFTerms(a, b);
    }
}
