package org.plangraph.extractor.graph;

import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Takes quads term by term, so that who only writes them down need not have each quad and literal as an object. */
interface QuadTaker {
    void quad(Node graph, Node subject, Node predicate, Node object);

    /** A quad whose object is a plain string. */
    void string(Node graph, Node subject, Node predicate, String text);

    /** A quad whose object is an {@code xsd:integer}. */
    void number(Node graph, Node subject, Node predicate, int value);

    /** Makes the quads and hands each to {@code consumer}. */
    static QuadTaker of(Consumer<? super Quad> consumer) {
        return new QuadTaker() {
            @Override
            public void quad(Node graph, Node subject, Node predicate, Node object) {
                consumer.accept(Quad.create(graph, subject, predicate, object));
            }

            @Override
            public void string(Node graph, Node subject, Node predicate, String text) {
                quad(graph, subject, predicate, NodeFactory.createLiteralString(text));
            }

            /** From the value: a literal made from its lexical form would be parsed. */
            @Override
            public void number(Node graph, Node subject, Node predicate, int value) {
                quad(graph, subject, predicate, NodeFactory.createLiteralByValue(value, XSDDatatype.XSDinteger));
            }
        };
    }
}
