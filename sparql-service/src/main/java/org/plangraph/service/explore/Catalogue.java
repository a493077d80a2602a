package org.plangraph.service.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/**
 * Every entity that some plan of a snapshot mentions, with its names and how much is known of it. Built once per
 * snapshot, so that counts and rankings cost no query.
 */
public final class Catalogue {
    /** The most connected first; what else orders entries decides only ties. */
    static final Comparator<Entry> BY_FACTS = Comparator.comparingInt(Entry::facts)
            .reversed()
            .thenComparing(Entry::label)
            .thenComparing(Entry::iri);

    private final Map<String, Entry> entries;
    private final Map<String, PlanRef> plans;
    private final Map<String, List<String>> regions = new HashMap<>();
    private final long evidence;

    /**
     * An entity of some plan.
     *
     * @param facts relations at either end of it, over all plans
     */
    public record Entry(
            String iri, EntityType type, String label, List<String> otherNames, List<PlanRef> plans, int facts) {
        EntityRef reference() {
            return new EntityRef(iri, type.localName(), label);
        }
    }

    private Catalogue(Map<String, Entry> entries, Map<String, PlanRef> plans, long evidence) {
        this.entries = entries;
        this.plans = plans;
        this.evidence = evidence;
    }

    /** Reads the catalogue of a snapshot; inside a transaction. */
    public static Catalogue of(Knowledge knowledge) {
        Map<String, PlanRef> plans = plans(knowledge);
        Map<Node, TreeSet<String>> mentionedIn = new LinkedHashMap<>();
        Map<Node, EntityType> types = new HashMap<>();
        for (EntityType type : EntityType.values()) {
            knowledge
                    .data()
                    .find(Node.ANY, Node.ANY, RDF.type.asNode(), PG.type(type).asNode())
                    .forEachRemaining(quad -> record(quad, type, types, mentionedIn));
        }
        Map<Node, Integer> facts = countFacts(knowledge);
        Map<String, Entry> entries = new HashMap<>();
        mentionedIn.forEach((node, graphs) -> entries.put(
                node.getURI(),
                new Entry(
                        node.getURI(),
                        types.get(node),
                        knowledge.label(node),
                        knowledge.otherNames(node),
                        graphs.stream()
                                .map(plans::get)
                                .filter(plan -> plan != null)
                                .toList(),
                        facts.getOrDefault(node, 0))));
        Catalogue catalogue = new Catalogue(entries, plans, countEvidence(knowledge));
        catalogue.place(new Places(knowledge, catalogue), mentionedIn.keySet());
        return catalogue;
    }

    /** The same regions are one list in memory. */
    private void place(Places places, Set<Node> entities) {
        Map<List<String>, List<String>> known = new HashMap<>();
        for (Node entity : entities) {
            List<String> found = places.of(entity).stream().map(Node::getURI).toList();
            regions.put(entity.getURI(), known.computeIfAbsent(found, list -> list));
        }
    }

    /** IRIs of the regions that an entity belongs to, as {@link Places} tells; none for what no plan mentions. */
    List<String> regionsOf(String iri) {
        return regions.getOrDefault(iri, List.of());
    }

    public Optional<Entry> entry(String iri) {
        return Optional.ofNullable(entries.get(iri));
    }

    /** How many relations an entity stands in; 0 for what no plan mentions. */
    public int facts(String iri) {
        return entry(iri).map(Entry::facts).orElse(0);
    }

    /** Plans by the IRI of their graph, in order of name. */
    Map<String, PlanRef> plans() {
        return plans;
    }

    /** The graph of the plan with this name. */
    public Optional<Node> plan(String name) {
        return plans.entrySet().stream()
                .filter(plan -> plan.getValue().name().equals(name))
                .map(plan -> Knowledge.iri(plan.getKey()))
                .findFirst();
    }

    /** Places that state a relation or a target. */
    long evidence() {
        return evidence;
    }

    /** The most connected entities of a type. */
    List<Entry> top(EntityType type, int limit) {
        return entries.values().stream()
                .filter(entry -> entry.type() == type)
                .sorted(BY_FACTS)
                .limit(limit)
                .toList();
    }

    /** The regions that an IRI, a code or a name stands for; several where they share a name. */
    List<Entry> regions(String name) {
        return entries.values().stream()
                .filter(entry -> entry.type() == EntityType.REGION)
                .filter(entry -> entry.iri().equals(name)
                        || entry.iri().endsWith("/" + name)
                        || entry.label().equals(name)
                        || entry.otherNames().contains(name))
                .sorted(BY_FACTS)
                .toList();
    }

    private static void record(
            Quad quad, EntityType type, Map<Node, EntityType> types, Map<Node, TreeSet<String>> mentionedIn) {
        if (PlanRef.holdsFacts(quad.getGraph()) && quad.getSubject().isURI()) {
            types.merge(quad.getSubject(), type, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            mentionedIn
                    .computeIfAbsent(quad.getSubject(), node -> new TreeSet<>())
                    .add(quad.getGraph().getURI());
        }
    }

    private static Map<String, PlanRef> plans(Knowledge knowledge) {
        List<Node> found =
                new ArrayList<>(knowledge.subjects(RDF.type, PG.Plan.asNode()).toList());
        Map<String, PlanRef> plans = new LinkedHashMap<>();
        found.stream()
                .map(node -> Map.entry(node.getURI(), PlanRef.of(knowledge, node)))
                .sorted(Comparator.comparing(entry -> entry.getValue().name()))
                .forEach(entry -> plans.put(entry.getKey(), entry.getValue()));
        return plans;
    }

    private static Map<Node, Integer> countFacts(Knowledge knowledge) {
        Map<Node, Integer> facts = new HashMap<>();
        for (Predicate predicate : Predicate.values()) {
            for (Triple fact : knowledge.facts(predicate)) {
                facts.merge(fact.getSubject(), 1, Integer::sum);
                facts.merge(fact.getObject(), 1, Integer::sum);
            }
        }
        return facts;
    }

    private static long countEvidence(Knowledge knowledge) {
        var quads = knowledge.data().find(Node.ANY, Node.ANY, PG.quote.asNode(), Node.ANY);
        long count = 0;
        while (quads.hasNext()) {
            quads.next();
            count++;
        }
        return count;
    }
}
