package org.plangraph.service.linkeddata;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.ontology.PG;
import org.plangraph.service.store.GraphStore;
import org.plangraph.service.store.Prefixes;
import org.springframework.stereotype.Component;

/** What the graph says about one thing, or all that one named graph says. */
@Component
class Descriptions {
    private final GraphStore store;

    Descriptions(GraphStore store) {
        this.store = store;
    }

    /** Whether anything is said about {@code iri}. */
    boolean knows(String iri) {
        Node node = NodeFactory.createURI(iri);
        return store.read(dataset -> union(dataset).contains(node, Node.ANY, Node.ANY));
    }

    /** All statements about {@code iri} and those that lead to it, with the labels of their other ends; evidence aside. */
    Optional<Model> about(String iri) {
        Node node = NodeFactory.createURI(iri);
        return store.read(dataset -> {
            Graph union = union(dataset);
            Graph found = GraphFactory.createDefaultGraph();
            union.find(node, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                found.add(triple);
                label(union, triple.getObject(), found);
            });
            union.find(Node.ANY, Node.ANY, node).forEachRemaining(triple -> {
                if (!isRecord(triple)) {
                    found.add(triple);
                    label(union, triple.getSubject(), found);
                }
            });
            return model(found);
        });
    }

    /** A named graph as it is. */
    Optional<Model> graph(String iri) {
        return store.read(dataset -> {
            Graph found = GraphFactory.createDefaultGraph();
            dataset.asDatasetGraph().getGraph(NodeFactory.createURI(iri)).find().forEachRemaining(found::add);
            return model(found);
        });
    }

    private static Graph union(Dataset dataset) {
        return dataset.asDatasetGraph().getUnionGraph();
    }

    private static Optional<Model> model(Graph graph) {
        if (graph.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ModelFactory.createModelForGraph(graph).setNsPrefixes(Prefixes.STANDARD))
                .map(Model.class::cast);
    }

    /** Evidence and mentions point at what they are about; there are many, and the explorer shows them. */
    private static boolean isRecord(Triple triple) {
        return triple.predicateMatches(RDF.subject.asNode())
                || triple.predicateMatches(RDF.object.asNode())
                || triple.predicateMatches(PG.refersTo.asNode());
    }

    private static void label(Graph union, Node end, Graph into) {
        if (end.isURI()) {
            union.find(end, RDFS.label.asNode(), Node.ANY).forEachRemaining(into::add);
        }
    }
}
