package org.plangraph.service.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.explore.EntityView.Fact;
import org.plangraph.service.explore.EntityView.FactGroup;
import org.plangraph.service.explore.EntityView.Mention;
import org.plangraph.service.explore.EntityView.TargetView;

/** Reads an entity with its facts and the sentences behind them. */
final class EntityReader {
    private final Knowledge knowledge;
    private final EvidenceReader evidence;

    EntityReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.evidence = new EvidenceReader(knowledge);
    }

    /**
     * The entity with this IRI; empty when the graph has none.
     *
     * @param entry what the catalogue says of it: the plans it stands in and how its neighbours rank
     * @param limit facts per relation and direction
     */
    Optional<EntityView> read(String iri, Catalogue catalogue, int limit) {
        Node entity = Knowledge.iri(iri);
        return knowledge
                .reference(entity)
                .map(reference -> new EntityView(
                        iri,
                        reference.type(),
                        reference.label(),
                        knowledge.otherNames(entity),
                        regionsAbove(entity),
                        mentions(entity, catalogue),
                        groups(entity, catalogue, limit),
                        targetsOf(entity)));
    }

    private List<Mention> mentions(Node entity, Catalogue catalogue) {
        return catalogue.entry(entity.getURI()).map(Catalogue.Entry::plans).orElse(List.of()).stream()
                .flatMap(plan -> catalogue.plan(plan.name()).map(node -> mention(entity, plan, node)).stream())
                .sorted(Comparator.comparing((Mention plan) -> plan.firstYear().orElse("9999"))
                        .thenComparing(Mention::name))
                .toList();
    }

    private Mention mention(Node entity, PlanRef plan, Node node) {
        Knowledge stated = knowledge.statedIn(node);
        return new Mention(
                plan.name(),
                plan.title(),
                knowledge.string(node, PG.periodBegin),
                knowledge.string(node, PG.periodEnd),
                stated.relationsFrom(entity).size() + stated.relationsTo(entity).size());
    }

    List<Evidence> evidenceOf(String subject, Predicate predicate, String object) {
        return evidence.of(
                Triple.create(Knowledge.iri(subject), PG.property(predicate).asNode(), Knowledge.iri(object)));
    }

    /** The facts of one relation in one direction, from the one numbered {@code from} on. */
    FactGroup facts(String iri, Predicate relation, boolean outgoing, Catalogue catalogue, int from, int limit) {
        Node entity = Knowledge.iri(iri);
        List<Triple> facts = byRelation(outgoing ? knowledge.relationsFrom(entity) : knowledge.relationsTo(entity))
                .getOrDefault(relation, List.of());
        return group(
                relation, outgoing, facts, outgoing ? Triple::getObject : Triple::getSubject, catalogue, from, limit);
    }

    /** The facts that lead from {@code entity} by one of the given relations, grouped. */
    List<FactGroup> relationsFrom(Node entity, Set<Predicate> relations, Catalogue catalogue, int limit) {
        List<FactGroup> groups = new ArrayList<>();
        byRelation(knowledge.relationsFrom(entity)).forEach((relation, facts) -> {
            if (relations.contains(relation)) {
                groups.add(group(relation, true, facts, Triple::getObject, catalogue, 0, limit));
            }
        });
        return groups;
    }

    /** Those of {@code regions} that develop {@code industry}. */
    FactGroup developers(Node industry, Set<Node> regions, Catalogue catalogue, int limit) {
        List<Triple> facts = knowledge.subjects(Predicate.DEVELOPS, industry).stream()
                .filter(regions::contains)
                .map(region -> Triple.create(region, PG.develops.asNode(), industry))
                .toList();
        return group(Predicate.DEVELOPS, false, facts, Triple::getSubject, catalogue, 0, limit);
    }

    private List<FactGroup> groups(Node entity, Catalogue catalogue, int limit) {
        List<FactGroup> groups =
                new ArrayList<>(relationsFrom(entity, EnumSet.allOf(Predicate.class), catalogue, limit));
        byRelation(knowledge.relationsTo(entity))
                .forEach((relation, facts) ->
                        groups.add(group(relation, false, facts, Triple::getSubject, catalogue, 0, limit)));
        return groups;
    }

    private FactGroup group(
            Predicate relation,
            boolean outgoing,
            List<Triple> facts,
            Function<Triple, Node> otherEnd,
            Catalogue catalogue,
            int from,
            int limit) {
        Comparator<Triple> order = Comparator.comparing(
                        (Triple fact) -> catalogue.facts(otherEnd.apply(fact).toString()), Comparator.reverseOrder())
                .thenComparing(fact -> otherEnd.apply(fact).toString());
        List<Fact> shown = facts.stream()
                .sorted(order)
                .skip(from)
                .limit(limit)
                .flatMap(fact ->
                        knowledge
                                .reference(otherEnd.apply(fact))
                                .map(other -> new Fact(other, evidence.of(fact)))
                                .stream())
                .toList();
        return new FactGroup(relation.localName(), outgoing, facts.size(), shown);
    }

    private static Map<Predicate, List<Triple>> byRelation(List<Triple> facts) {
        Map<Predicate, List<Triple>> groups = new EnumMap<>(Predicate.class);
        for (Triple fact : facts) {
            Knowledge.predicate(fact)
                    .ifPresent(predicate -> groups.computeIfAbsent(predicate, p -> new ArrayList<>())
                            .add(fact));
        }
        return groups;
    }

    List<EntityRef> regionsAbove(Node region) {
        List<EntityRef> above = new ArrayList<>();
        Optional<Node> at = knowledge.object(region, PG.partOf);
        while (at.isPresent() && above.stream().noneMatch(seen(at.get()))) {
            knowledge.reference(at.get()).ifPresent(above::add);
            at = knowledge.object(at.get(), PG.partOf);
        }
        return above;
    }

    private static java.util.function.Predicate<EntityRef> seen(Node region) {
        return reference -> reference.iri().equals(region.getURI());
    }

    List<TargetView> targetsOf(Node entity) {
        return knowledge
                .subjects(PG.subject, entity)
                .sorted(Knowledge.BY_IRI)
                .map(this::target)
                .sorted(Comparator.comparing(
                                (TargetView target) -> target.year().orElse("9999"))
                        .thenComparing(TargetView::indicator))
                .toList();
    }

    /** The store keeps 5 as 5.0; a plan would not write so. */
    private static String asWritten(String value) {
        return value.matches("-?[0-9]+\\.[0-9]+")
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    TargetView target(Node target) {
        return new TargetView(
                knowledge
                        .object(target, PG.subject)
                        .flatMap(knowledge::reference)
                        .orElse(null),
                knowledge.string(target, PG.indicator).orElse(""),
                knowledge.string(target, PG.value).map(EntityReader::asWritten).orElse(""),
                knowledge.string(target, PG.unit).orElse(""),
                knowledge.string(target, PG.year),
                knowledge.string(target, PG.comparator).orElse("="),
                knowledge.string(target, PG.actual).map(Boolean::valueOf).orElse(false),
                evidence.about(target));
    }
}
