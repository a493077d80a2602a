package org.plangraph.ontology;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The ontology and the shapes as graphs, as their Turtle files say. */
public final class Ontology {
    private Ontology() {}

    /** {@code plangraph.ttl}: every class and property, with labels and comments in Chinese and English. */
    public static Graph terms() {
        return read("plangraph.ttl");
    }

    /** {@code shapes.ttl}: the SHACL shapes. */
    public static Graph shapes() {
        return read("shapes.ttl");
    }

    private static Graph read(String file) {
        return RDFParser.create()
                .source(Ontology.class.getResourceAsStream(file))
                .lang(Lang.TURTLE)
                .toGraph();
    }
}
