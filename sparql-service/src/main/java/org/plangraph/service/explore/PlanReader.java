package org.plangraph.service.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.explore.PlanView.Heading;
import org.plangraph.service.explore.PlanView.Marked;
import org.plangraph.service.explore.PlanView.Stated;

/** Reads plans: their profile, and what was found where in their text. */
final class PlanReader {
    private final Knowledge knowledge;

    PlanReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<PlanSummary> summaries(Catalogue catalogue) {
        return catalogue.plans().entrySet().stream()
                .map(plan -> summary(Knowledge.iri(plan.getKey()), plan.getValue()))
                .toList();
    }

    /** The plan of this name; empty when the graph has none. */
    Optional<PlanView> read(String name, Catalogue catalogue) {
        return catalogue.plans().entrySet().stream()
                .filter(plan -> plan.getValue().name().equals(name))
                .findFirst()
                .map(plan -> view(Knowledge.iri(plan.getKey()), plan.getValue()));
    }

    private PlanView view(Node plan, PlanRef reference) {
        Graph evidence = knowledge.data().getGraph(PlanRef.evidenceGraph(plan));
        List<Marked> mentions = mentions(evidence);
        List<Stated> statements = statements(evidence);
        Map<String, EntityRef> entities = new TreeMap<>();
        mentions.forEach(mention -> add(entities, mention.entity()));
        statements.forEach(statement -> {
            add(entities, statement.subject());
            statement.object().ifPresent(object -> add(entities, object));
        });
        return new PlanView(
                summary(plan, reference),
                knowledge.string(plan, PG.text).orElse(""),
                outline(evidence),
                entities,
                mentions,
                statements);
    }

    private PlanSummary summary(Node plan, PlanRef reference) {
        return new PlanSummary(
                reference.name(),
                reference.title(),
                knowledge.object(plan, PG.madeFor).flatMap(knowledge::reference),
                knowledge.string(plan, PG.periodBegin),
                knowledge.string(plan, PG.periodEnd),
                knowledge.string(plan, DCTerms.issued),
                knowledge.string(plan, PG.issuer),
                knowledge.string(plan, PG.documentNumber),
                entitiesIn(plan),
                factsIn(plan));
    }

    private int entitiesIn(Node plan) {
        int count = 0;
        for (var type : org.plangraph.ontology.EntityType.values()) {
            count += count(plan, RDF.type, PG.type(type).asNode());
        }
        return count;
    }

    private int factsIn(Node plan) {
        int count = 0;
        for (Predicate predicate : Predicate.values()) {
            count += count(plan, PG.property(predicate), Node.ANY);
        }
        return count;
    }

    private int count(Node graph, Property property, Node object) {
        var quads = knowledge.data().find(graph, Node.ANY, property.asNode(), object);
        int count = 0;
        for (; quads.hasNext(); quads.next()) {
            count++;
        }
        return count;
    }

    private List<Heading> outline(Graph evidence) {
        Map<Node, Integer> index = new HashMap<>();
        List<Node> sections = new ArrayList<>(instances(evidence, PG.Section));
        sections.sort(Comparator.comparingInt(section -> number(section, PG.order)));
        sections.forEach(section -> index.put(section, index.size()));
        return sections.stream()
                .map(section -> new Heading(
                        index.get(section),
                        knowledge.object(section, PG.parent).map(index::get).orElse(-1),
                        number(section, PG.depth),
                        knowledge.string(section, PG.number).orElse(""),
                        knowledge.string(section, PG.heading).orElseGet(() -> knowledge.label(section)),
                        knowledge.string(section, PG.sectionKind).orElse("heading"),
                        number(section, PG.begin),
                        number(section, PG.end)))
                .toList();
    }

    private List<Marked> mentions(Graph evidence) {
        return instances(evidence, PG.Mention).stream()
                .flatMap(mention -> knowledge
                        .object(mention, PG.refersTo)
                        .map(entity -> new Marked(
                                entity.getURI(),
                                number(mention, PG.begin),
                                number(mention, PG.end),
                                knowledge.string(mention, PG.rule).orElse(""),
                                confidence(mention)))
                        .stream())
                .sorted(Comparator.comparingInt(Marked::begin)
                        .thenComparing(Marked::end, Comparator.reverseOrder())
                        .thenComparing(Marked::entity))
                .toList();
    }

    private List<Stated> statements(Graph evidence) {
        return instances(evidence, PG.Evidence).stream()
                .flatMap(statement -> stated(statement).stream())
                .sorted(Comparator.comparingInt(Stated::begin)
                        .thenComparing(Stated::relation)
                        .thenComparing(Stated::subject)
                        .thenComparing(stated -> stated.object().orElse("")))
                .toList();
    }

    private Optional<Stated> stated(Node statement) {
        Node subject = knowledge.object(statement, RDF.subject).orElseThrow();
        Node object = knowledge.object(statement, RDF.object).orElseThrow();
        String relation = knowledge
                .object(statement, RDF.predicate)
                .map(Node::getLocalName)
                .orElseThrow();
        boolean target = knowledge.objects(subject, RDF.type).anyMatch(PG.Target.asNode()::equals);
        if (target && !relation.equals(PG.value.getLocalName())) {
            return Optional.empty();
        }
        if (!target && (!object.isURI() || Predicate.ofLocalName(relation).isEmpty())) {
            return Optional.empty();
        }
        var view = target
                ? Optional.of(new EntityReader(knowledge).target(subject))
                : Optional.<EntityView.TargetView>empty();
        return Optional.of(new Stated(
                target ? knowledge.object(subject, PG.subject).orElse(subject).getURI() : subject.getURI(),
                relation,
                Optional.of(object).filter(node -> !target).map(Node::getURI),
                view,
                number(statement, PG.begin),
                number(statement, PG.end),
                knowledge.string(statement, PG.rule).orElse(""),
                confidence(statement)));
    }

    private static List<Node> instances(Graph graph, Resource type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type.asNode())
                .mapWith(org.apache.jena.graph.Triple::getSubject)
                .toList();
    }

    private void add(Map<String, EntityRef> entities, String iri) {
        if (!entities.containsKey(iri)) {
            knowledge.reference(Knowledge.iri(iri)).ifPresent(entity -> entities.put(iri, entity));
        }
    }

    private int number(Node thing, Property property) {
        return knowledge.integer(thing, property).orElse(0);
    }

    private double confidence(Node thing) {
        return knowledge.string(thing, PG.confidence).map(Double::valueOf).orElse(1.0);
    }
}
