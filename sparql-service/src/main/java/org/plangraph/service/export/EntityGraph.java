package org.plangraph.service.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/**
 * What plans speak of, as nodes, and what they state between them, as edges: read from the store one by one, each time anew, so
 * that memory does not grow with the graph. The order is that of the store, the same as long as it does not change. To be used
 * inside a transaction.
 */
final class EntityGraph {
    /** Things at hand as ends of relations; relations come by object, so that ends repeat. */
    private static final int AT_HAND = 50_000;

    /**
     * @param name the first of its labels
     * @param otherNames its other labels, sorted
     */
    record Entity(String iri, EntityType type, String name, SortedSet<String> otherNames) {}

    /**
     * @param plans names of the plans that state it, sorted
     */
    record Relation(End subject, Predicate predicate, End object, SortedSet<String> plans) {}

    /**
     * An end of a relation.
     *
     * @param entity empty when it is none of the graph's entities
     */
    record End(String iri, Optional<Entity> entity) {}

    private final DatasetGraph dataset;
    private final Graph union;
    private final Scope scope;
    private final Set<Node> plans;
    private final Set<EntityType> types;
    private final Map<Node, EntityType> classes = new HashMap<>();
    private final Cache<Node, Optional<Entity>> atHand = CacheFactory.createCache(AT_HAND);

    /** @param type only things of this type, and the relations that touch one; empty for all */
    EntityGraph(Dataset data, Scope scope, Optional<EntityType> type) {
        this.dataset = data.asDatasetGraph();
        this.union = dataset.getUnionGraph();
        this.scope = scope;
        this.plans = scope.plansIn(dataset);
        this.types = type.<Set<EntityType>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(EntityType.class));
        Arrays.stream(EntityType.values())
                .forEach(each -> classes.put(PG.type(each).asNode(), each));
    }

    Iterator<Entity> entities() {
        return Iter.flatMap(types.iterator(), this::entities);
    }

    /** Those of one type. */
    Iterator<Entity> entities(EntityType type) {
        if (!types.contains(type)) {
            return Iter.nullIterator();
        }
        Iterator<Triple> typed =
                union.find(Node.ANY, RDF.type.asNode(), PG.type(type).asNode());
        return Iter.flatMap(
                typed,
                triple -> entity(triple.getSubject()).stream()
                        .filter(entity -> entity.type() == type)
                        .iterator());
    }

    /** Those both of whose ends are among the entities. */
    Iterator<Relation> relationsWithin() {
        Iterator<Relation> all = Iter.flatMap(Iter.of(Predicate.values()), this::relations);
        return Iter.filter(
                all,
                relation -> relation.subject().entity().isPresent()
                        && relation.object().entity().isPresent());
    }

    /** Those of one property at least one of whose ends is among the entities. */
    Iterator<Relation> relations(Predicate predicate) {
        Iterator<Triple> stated = Iter.filter(
                union.find(Node.ANY, PG.property(predicate).asNode(), Node.ANY),
                triple -> isThing(triple.getSubject()) && isThing(triple.getObject()));
        return Iter.flatMap(
                stated, triple -> relation(triple, predicate).stream().iterator());
    }

    /** Empty when no plan of the part states it. */
    private Optional<Relation> relation(Triple triple, Predicate predicate) {
        SortedSet<String> stating = new TreeSet<>();
        inPlans(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .forEachRemaining(quad -> stating.add(planName(quad.getGraph())));
        End subject = end(triple.getSubject());
        End object = end(triple.getObject());
        boolean touches = subject.entity().isPresent() || object.entity().isPresent();
        return stating.isEmpty() || !touches
                ? Optional.empty()
                : Optional.of(new Relation(subject, predicate, object, stating));
    }

    private End end(Node thing) {
        return new End(thing.getURI(), atHand.get(thing, this::entity).filter(entity -> types.contains(entity.type())));
    }

    /** A thing that a plan of the part gives a type; of several the first. */
    private Optional<Entity> entity(Node thing) {
        if (!isThing(thing)) {
            return Optional.empty();
        }
        SortedSet<EntityType> given = new TreeSet<>();
        inPlans(thing, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(quad ->
                        Optional.ofNullable(classes.get(quad.getObject())).ifPresent(given::add));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> names = texts(thing, RDFS.label.asNode());
        String name = names.isEmpty() ? thing.getURI() : names.first();
        names.addAll(texts(thing, SKOS.altLabel.asNode()));
        names.remove(name);
        return Optional.of(new Entity(thing.getURI(), given.first(), name, names));
    }

    private boolean isThing(Node node) {
        return node.isURI() && scope.holds(node);
    }

    private SortedSet<String> texts(Node thing, Node property) {
        SortedSet<String> texts = new TreeSet<>();
        inPlans(thing, property, Node.ANY)
                .forEachRemaining(quad -> texts.add(quad.getObject().getLiteralLexicalForm()));
        return texts;
    }

    private Iterator<Quad> inPlans(Node subject, Node property, Node object) {
        return Iter.filter(dataset.find(Node.ANY, subject, property, object), quad -> plans.contains(quad.getGraph()));
    }

    private static String planName(Node plan) {
        return plan.getURI().substring(plan.getURI().lastIndexOf('/') + 1);
    }
}
