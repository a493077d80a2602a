package org.plangraph.extractor.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Makes the quads of one named graph and hands on each as it is made. */
final class QuadEmitter {
    private static final String CHINESE = "zh";

    private final Node graph;
    private final QuadTaker taker;

    /**
     * @param graph its IRI; one node for all the graph's quads lets a writer see that it stays the same
     * @param taker takes each quad as it is made
     */
    QuadEmitter(Node graph, QuadTaker taker) {
        this.graph = graph;
        this.taker = taker;
    }

    QuadEmitter type(Node subject, Resource type) {
        return add(subject, RDF.type, type.asNode());
    }

    QuadEmitter chinese(Node subject, Property property, String text) {
        return add(subject, property, NodeFactory.createLiteralLang(text, CHINESE));
    }

    QuadEmitter string(Node subject, Property property, String text) {
        taker.string(graph, subject, property.asNode(), text);
        return this;
    }

    QuadEmitter number(Node subject, Property property, int value) {
        taker.number(graph, subject, property.asNode(), value);
        return this;
    }

    QuadEmitter typed(Node subject, Property property, String form, XSDDatatype type) {
        return add(subject, property, NodeFactory.createLiteralDT(form, type));
    }

    QuadEmitter add(Node subject, Property property, Node object) {
        taker.quad(graph, subject, property.asNode(), object);
        return this;
    }
}
