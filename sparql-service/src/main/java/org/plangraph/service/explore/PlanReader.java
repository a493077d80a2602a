package org.plangraph.service.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.EntityType;
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
        return summaries(catalogue, 0, Integer.MAX_VALUE);
    }

    List<PlanSummary> summaries(Catalogue catalogue, int from, int limit) {
        return catalogue.plans().entrySet().stream()
                .skip(from)
                .limit(limit)
                .map(plan -> summary(Knowledge.iri(plan.getKey()), plan.getValue()))
                .toList();
    }

    /** The plan of this name; empty when the graph has none. */
    Optional<PlanView> read(String name, Catalogue catalogue) {
        return catalogue.plans().entrySet().stream()
                .filter(plan -> plan.getValue().name().equals(name))
                .findFirst()
                .map(plan -> view(Knowledge.iri(plan.getKey()), plan.getValue(), catalogue));
    }

    private PlanView view(Node plan, PlanRef reference, Catalogue catalogue) {
        Knowledge evidence = knowledge.copyOf(PlanRef.evidenceGraph(plan));
        List<Marked> mentions = mentions(evidence);
        List<Stated> statements = statements(evidence);
        Map<String, EntityRef> entities = new TreeMap<>();
        Stream.of(
                        mentions.stream().map(Marked::entity),
                        statements.stream().map(Stated::subject),
                        statements.stream().flatMap(statement -> statement.object().stream()))
                .flatMap(iris -> iris)
                .distinct()
                .forEach(iri -> catalogue.entry(iri).ifPresent(entry -> entities.put(iri, entry.reference())));
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
        for (EntityType type : EntityType.values()) {
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

    private static List<Heading> outline(Knowledge evidence) {
        Map<Node, Integer> index = new HashMap<>();
        List<Node> sections = new ArrayList<>(instances(evidence, PG.Section));
        sections.sort(Comparator.comparingInt(section -> number(evidence, section, PG.order)));
        sections.forEach(section -> index.put(section, index.size()));
        return sections.stream()
                .map(section -> new Heading(
                        index.get(section),
                        evidence.object(section, PG.parent).map(index::get).orElse(-1),
                        number(evidence, section, PG.depth),
                        evidence.string(section, PG.number).orElse(""),
                        evidence.string(section, PG.heading).orElseGet(() -> evidence.label(section)),
                        evidence.string(section, PG.sectionKind).orElse("heading"),
                        number(evidence, section, PG.begin),
                        number(evidence, section, PG.end)))
                .toList();
    }

    private static List<Marked> mentions(Knowledge evidence) {
        return instances(evidence, PG.Mention).stream()
                .map(mention -> new Marked(
                        evidence.object(mention, PG.refersTo).orElseThrow().getURI(),
                        number(evidence, mention, PG.begin),
                        number(evidence, mention, PG.end),
                        evidence.string(mention, PG.rule).orElse(""),
                        confidence(evidence, mention)))
                .sorted(Comparator.comparingInt(Marked::begin)
                        .thenComparing(Marked::end, Comparator.reverseOrder())
                        .thenComparing(Marked::entity))
                .toList();
    }

    private List<Stated> statements(Knowledge evidence) {
        EntityReader targets = new EntityReader(knowledge);
        return instances(evidence, PG.Evidence).stream()
                .flatMap(statement -> stated(evidence, statement, targets).stream())
                .sorted(Comparator.comparingInt(Stated::begin)
                        .thenComparing(Stated::relation)
                        .thenComparing(Stated::subject)
                        .thenComparing(stated -> stated.object().orElse("")))
                .toList();
    }

    /** A relation as it stands; a target by the statement of its value, which stands for the whole of it. */
    private Optional<Stated> stated(Knowledge evidence, Node statement, EntityReader targets) {
        Node subject = evidence.object(statement, RDF.subject).orElseThrow();
        Node object = evidence.object(statement, RDF.object).orElseThrow();
        String relation =
                evidence.object(statement, RDF.predicate).orElseThrow().getLocalName();
        Optional<Node> target =
                relation.equals(PG.value.getLocalName()) ? knowledge.object(subject, PG.subject) : Optional.empty();
        if (target.isEmpty() && Predicate.ofLocalName(relation).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stated(
                target.orElse(subject).getURI(),
                relation,
                target.isPresent() ? Optional.empty() : Optional.of(object.getURI()),
                target.map(about -> targets.target(subject)),
                number(evidence, statement, PG.begin),
                number(evidence, statement, PG.end),
                evidence.string(statement, PG.rule).orElse(""),
                confidence(evidence, statement)));
    }

    private static List<Node> instances(Knowledge evidence, Resource type) {
        return evidence.subjects(RDF.type, type.asNode()).toList();
    }

    private static int number(Knowledge evidence, Node thing, Property property) {
        return evidence.integer(thing, property).orElse(0);
    }

    private static double confidence(Knowledge evidence, Node thing) {
        return evidence.string(thing, PG.confidence).map(Double::valueOf).orElse(1.0);
    }
}
