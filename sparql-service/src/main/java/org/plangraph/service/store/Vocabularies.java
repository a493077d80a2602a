package org.plangraph.service.store;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Ontology;
import org.plangraph.ontology.Regions;

/** The graphs every plan shares: the ontology, the regions and the industry classifications. */
final class Vocabularies {
    private Vocabularies() {}

    static List<StoreBuilder.Source> of(Iris iris) {
        return List.of(
                source(iris.sharedGraph("ontology"), Ontology::terms),
                source(
                        iris.sharedGraph("regions"),
                        () -> Regions.load().toRdf(iris).getGraph()),
                source(
                        iris.sharedGraph("industries"),
                        () -> Industries.load().toRdf(iris).getGraph()));
    }

    private static StoreBuilder.Source source(String name, Supplier<Graph> graph) {
        Node node = NodeFactory.createURI(name);
        return into -> graph.get().find().forEachRemaining(triple -> into.quad(Quad.create(node, triple)));
    }
}
