package org.plangraph.extractor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** Gathers the quads of one named graph. */
final class QuadCollector {
    private static final String CHINESE = "zh";
    private static final Comparator<Quad> BY_TERMS = Comparator.comparing(Quad::getSubject, QuadCollector::compare)
            .thenComparing(Quad::getPredicate, QuadCollector::compare)
            .thenComparing(Quad::getObject, QuadCollector::compare);

    private final Node graph;
    private final List<Quad> quads = new ArrayList<>();

    /** @param graph its IRI; one node for all the graph's quads lets a writer see that it stays the same */
    QuadCollector(Node graph) {
        this.graph = graph;
    }

    /** Each quad once, by subject, predicate and object. */
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

    /** The quads in the order they were added, for a subject that is added once. */
    List<Quad> added() {
        return quads;
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

    /** From the value: a literal made from its lexical form would be parsed. */
    QuadCollector number(Node subject, Property property, int value) {
        return add(subject, property, NodeFactory.createLiteralByValue(value, XSDDatatype.XSDinteger));
    }

    QuadCollector typed(Node subject, Property property, String form, XSDDatatype type) {
        return add(subject, property, NodeFactory.createLiteralDT(form, type));
    }

    QuadCollector add(Node subject, Property property, Node object) {
        quads.add(Quad.create(graph, subject, property.asNode(), object));
        return this;
    }

    private static int compare(Node a, Node b) {
        return a == b ? 0 : NodeCmp.compareRDFTerms(a, b);
    }
}
