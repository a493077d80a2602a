package org.plangraph.extractor.graph;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.extractor.document.Profile;
import org.plangraph.extractor.link.Entity;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;

/** Writes what a plan says: the plan itself, entities, relations, targets. */
final class FactGraph {
    private final PlanNodes nodes;
    private final QuadEmitter quads;

    private FactGraph(PlanNodes nodes, QuadCollector collector) {
        this.nodes = nodes;
        this.quads = new QuadEmitter(nodes.factsGraph(), QuadTaker.of(collector));
    }

    static List<Quad> of(PlanKnowledge knowledge, PlanNodes nodes) {
        QuadCollector collector = new QuadCollector();
        FactGraph graph = new FactGraph(nodes, collector);
        graph.profile(knowledge.plan().profile());
        graph.planRegion(knowledge);
        knowledge.entities().forEach(graph::entity);
        knowledge.relations().forEach(graph::relation);
        knowledge.targets().forEach(graph::target);
        return collector.sorted();
    }

    private void profile(Profile profile) {
        Node plan = nodes.document();
        quads.type(plan, PG.Plan)
                .chinese(plan, RDFS.label, profile.title())
                .chinese(plan, DCTerms.title, profile.title());
        profile.issuer().ifPresent(issuer -> quads.string(plan, PG.issuer, issuer));
        profile.number().ifPresent(number -> quads.string(plan, PG.documentNumber, number));
        profile.date().ifPresent(date -> quads.typed(plan, DCTerms.issued, date.toString(), XSDDatatype.XSDdate));
        profile.period()
                .ifPresent(period -> quads.typed(plan, PG.periodBegin, year(period.firstYear()), XSDDatatype.XSDgYear)
                        .typed(plan, PG.periodEnd, year(period.lastYear()), XSDDatatype.XSDgYear));
        profile.region().ifPresent(code -> quads.add(plan, PG.madeFor, nodes.region(code)));
    }

    /** The region a plan is for stands in its graph even where the text never names it. */
    private void planRegion(PlanKnowledge knowledge) {
        Profile profile = knowledge.plan().profile();
        boolean named = knowledge.entities().stream()
                .anyMatch(e -> e.region().isPresent() && e.region().equals(profile.region()));
        if (!named) {
            profile.region()
                    .ifPresent(code -> quads.type(nodes.region(code), PG.Region)
                            .chinese(
                                    nodes.region(code),
                                    RDFS.label,
                                    profile.regionName().orElse(code.value())));
        }
    }

    private void entity(Entity entity) {
        Node node = nodes.entity(entity);
        quads.type(node, PG.type(entity.type())).chinese(node, RDFS.label, entity.name());
        if (entity.type() == EntityType.REGION && entity.region().isEmpty()) {
            quads.type(node, PG.Area);
        }
        entity.aliases().forEach(alias -> quads.chinese(node, SKOS.altLabel, alias));
        entity.candidates().forEach(code -> quads.add(node, RDFS.seeAlso, nodes.region(code)));
    }

    private void relation(Relation relation) {
        Node subject = nodes.named(relation.subject());
        Node object = nodes.named(relation.object());
        if (!subject.equals(object)) {
            quads.add(subject, PG.property(relation.predicate()), object);
        }
    }

    private void target(Target target) {
        Node node = nodes.target(target);
        quads.type(node, PG.Target)
                .chinese(node, RDFS.label, label(target))
                .add(node, PG.inPlan, nodes.document())
                .add(node, PG.subject, nodes.named(target.subject()))
                .string(node, PG.indicator, target.indicator())
                .add(node, PG.value, value(target))
                .string(node, PG.unit, target.unit())
                .string(node, PG.comparator, target.comparator().sign())
                .typed(node, PG.actual, Boolean.toString(target.actual()), XSDDatatype.XSDboolean);
        target.year().ifPresent(year -> quads.typed(node, PG.year, year(year), XSDDatatype.XSDgYear));
    }

    private static String label(Target target) {
        return target.subject().name() + " " + target.indicator() + " "
                + target.comparator().sign() + " " + target.value() + target.unit();
    }

    /** The value as a decimal where it is a plain number, else as the text has it. */
    static Node value(Target target) {
        return target.value().matches("[+-]?\\d+(\\.\\d+)?")
                ? NodeFactory.createLiteralDT(target.value(), XSDDatatype.XSDdecimal)
                : NodeFactory.createLiteralString(target.value());
    }

    private static String year(int year) {
        return String.format("%04d", year);
    }
}
