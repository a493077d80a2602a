package org.plangraph.extractor.graph;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.extractor.link.Entity;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.PG;

/**
 * Links a plan's industries to the national classifications, in the graph of links that all plans share, with what each link
 * rests on beside it: a {@code pg:IndustryMatch} that follows from the industry's name alone, and so is the same whichever
 * plan it comes from.
 */
final class LinkGraph {
    private static final String LINKS = "links";

    private final Iris iris;
    private final IndustryMatcher matcher;
    private final Node graph;

    LinkGraph(Iris iris, Industries industries) {
        this.iris = iris;
        this.matcher = new IndustryMatcher(industries);
        this.graph = NodeFactory.createURI(iris.sharedGraph(LINKS));
    }

    List<Quad> of(PlanKnowledge knowledge, PlanNodes nodes) {
        QuadCollector collector = new QuadCollector();
        QuadEmitter quads = new QuadEmitter(graph, QuadTaker.of(collector));
        for (Entity entity : knowledge.entities()) {
            if (entity.type() == EntityType.INDUSTRY) {
                matcher.of(entity.name()).forEach(match -> link(entity, match, nodes.entity(entity), quads));
            }
        }
        return collector.sorted();
    }

    private void link(Entity entity, IndustryMatcher.Match match, Node industry, QuadEmitter quads) {
        Node target = NodeFactory.createURI(match.target().iri(iris));
        Node statement = NodeFactory.createURI(graph.getURI() + "#"
                + Iris.segment(entity.name() + "." + match.target().scheme().localName() + "."
                        + match.target().key()));
        quads.add(industry, match.relation(), target)
                .type(statement, PG.IndustryMatch)
                .add(statement, RDF.subject, industry)
                .add(statement, RDF.predicate, match.relation().asNode())
                .add(statement, RDF.object, target)
                .string(statement, PG.matchedName, match.matchedName())
                .string(statement, PG.rule, match.rule())
                .typed(statement, PG.confidence, match.confidence(), XSDDatatype.XSDdecimal);
    }
}
