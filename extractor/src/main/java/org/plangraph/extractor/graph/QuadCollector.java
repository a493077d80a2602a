package org.plangraph.extractor.graph;

import java.util.List;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Gathers the quads of one named graph, each once, in the order of their N-Quads lines. */
final class QuadCollector {
    private static final String CHINESE = "zh";

    private final Node graph;
    private final TreeMap<String, Quad> quads = new TreeMap<>();

    QuadCollector(String graph) {
        this.graph = NodeFactory.createURI(graph);
    }

    List<Quad> sorted() {
        return List.copyOf(quads.values());
    }

    QuadCollector type(Node subject, Resource type) {
        return add(subject, RDF.type, type.asNode());
    }

    QuadCollector chinese(Node subject, Property property, String text) {
        return add(subject, property, NodeFactory.createLiteralLang(text, CHINESE));
    }

    QuadCollector string(Node subject, Property property, String text) {
        return add(subject, property, NodeFactory.createLiteralString(text));
    }

    QuadCollector number(Node subject, Property property, int value) {
        return typed(subject, property, Integer.toString(value), XSDDatatype.XSDinteger);
    }

    QuadCollector typed(Node subject, Property property, String form, XSDDatatype type) {
        return add(subject, property, NodeFactory.createLiteralDT(form, type));
    }

    QuadCollector add(Node subject, Property property, Node object) {
        Quad quad = Quad.create(graph, subject, property.asNode(), object);
        quads.put(line(quad), quad);
        return this;
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getSubject())
                + ' '
                + NodeFmtLib.strNT(quad.getPredicate())
                + ' '
                + NodeFmtLib.strNT(quad.getObject());
    }
}
