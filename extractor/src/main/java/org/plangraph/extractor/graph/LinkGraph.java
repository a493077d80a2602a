package org.plangraph.extractor.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.extractor.link.Entity;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.IndustryClass;
import org.plangraph.ontology.IndustryClass.Scheme;
import org.plangraph.ontology.Iris;

/**
 * Links a plan's industries to the national classifications, in the graph of links that all plans share: the strategic
 * emerging class of the same name is the same industry, the class of GB/T 4754 of that name a close one, since it classes
 * establishments. An industry of no such name gets no link.
 */
final class LinkGraph {
    private static final String LINKS = "links";
    private static final Map<Scheme, Property> MATCH =
            Map.of(Scheme.SEI2018, SKOS.exactMatch, Scheme.GBT4754, SKOS.closeMatch);

    private final Iris iris;
    private final Industries industries;

    LinkGraph(Iris iris, Industries industries) {
        this.iris = iris;
        this.industries = industries;
    }

    List<Quad> of(PlanKnowledge knowledge, PlanNodes nodes) {
        QuadCollector collector = new QuadCollector();
        QuadEmitter quads = new QuadEmitter(NodeFactory.createURI(iris.sharedGraph(LINKS)), collector);
        for (Entity entity : knowledge.entities()) {
            if (entity.type() == EntityType.INDUSTRY) {
                broadestOfEach(industries.named(entity.name()))
                        .forEach((scheme, match) -> quads.add(
                                nodes.entity(entity), MATCH.get(scheme), NodeFactory.createURI(match.iri(iris))));
            }
        }
        return collector.sorted();
    }

    /** Several levels of a scheme often share one name (新材料产业); the broadest holds what the name does. */
    private static Map<Scheme, IndustryClass> broadestOfEach(List<IndustryClass> classes) {
        Map<Scheme, IndustryClass> broadest = new HashMap<>();
        classes.forEach(c -> broadest.merge(c.scheme(), c, (a, b) -> b.level() < a.level() ? b : a));
        return broadest;
    }
}
