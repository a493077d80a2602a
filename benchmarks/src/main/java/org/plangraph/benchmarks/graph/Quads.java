package org.plangraph.benchmarks.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Writes into one named graph after the other, and counts. */
final class Quads {
    private final StreamRDF out;
    private long written;
    private Node graph;

    Quads(StreamRDF out) {
        this.out = out;
    }

    Quads into(String iri) {
        graph = NodeFactory.createURI(iri);
        return this;
    }

    void add(String subject, Node predicate, Node object) {
        out.quad(Quad.create(graph, NodeFactory.createURI(subject), predicate, object));
        written++;
    }

    void add(String subject, Node predicate, String iri) {
        add(subject, predicate, NodeFactory.createURI(iri));
    }

    void text(String subject, Node predicate, String text) {
        add(subject, predicate, NodeFactory.createLiteralString(text));
    }

    void chinese(String subject, Node predicate, String text) {
        add(subject, predicate, NodeFactory.createLiteralLang(text, "zh"));
    }

    void value(String subject, Node predicate, Object value, XSDDatatype type) {
        add(subject, predicate, NodeFactory.createLiteralDT(value.toString(), type));
    }

    long written() {
        return written;
    }
}
