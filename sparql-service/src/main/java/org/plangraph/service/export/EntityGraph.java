package org.plangraph.service.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/**
 * What plans speak of, as nodes, and what they state between them, as edges; everything in a fixed order, so that equal
 * graphs give equal files.
 */
public record EntityGraph(List<Entity> entities, List<Relation> relations) {

    /** @param otherNames every label but the first, sorted */
    public record Entity(String iri, EntityType type, String name, SortedSet<String> otherNames) {}

    /** @param plans names of the plans that state it, sorted */
    public record Relation(String subject, Predicate predicate, String object, SortedSet<String> plans) {}

    /** Reads what {@code scope} holds of a dataset; call inside a transaction. */
    public static EntityGraph of(Dataset data, Scope scope) {
        DatasetGraph dataset = data.asDatasetGraph();
        TreeMap<String, Entity> entities = new TreeMap<>();
        TreeMap<String, Relation> relations = new TreeMap<>();
        for (Node plan : scope.plansIn(dataset)) {
            Graph graph = dataset.getGraph(plan);
            for (EntityType type : EntityType.values()) {
                collect(graph, type, scope, entities);
            }
            for (Predicate predicate : Predicate.values()) {
                collect(graph, predicate, scope, planName(plan), relations);
            }
        }
        return new EntityGraph(List.copyOf(entities.values()), List.copyOf(relations.values()));
    }

    /** Only the entities of one type, and the relations that touch one. */
    public EntityGraph only(Optional<EntityType> type) {
        if (type.isEmpty()) {
            return this;
        }
        List<Entity> kept =
                entities.stream().filter(entity -> entity.type() == type.get()).toList();
        List<String> iris = kept.stream().map(Entity::iri).toList();
        TreeSet<String> wanted = new TreeSet<>(iris);
        return new EntityGraph(
                kept,
                relations.stream()
                        .filter(relation -> wanted.contains(relation.subject()) || wanted.contains(relation.object()))
                        .toList());
    }

    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        entities.forEach(entity -> names.put(entity.iri(), entity.name()));
        return names;
    }

    private static void collect(Graph graph, EntityType type, Scope scope, Map<String, Entity> into) {
        graph.find(Node.ANY, RDF.type.asNode(), PG.type(type).asNode()).forEachRemaining(triple -> {
            Node node = triple.getSubject();
            if (!scope.holds(node)) {
                return;
            }
            String iri = node.getURI();
            SortedSet<String> labels = labels(graph, node, RDFS.label.asNode());
            String name = labels.isEmpty() ? iri : labels.first();
            Entity entity = into.computeIfAbsent(iri, key -> new Entity(key, type, name, new TreeSet<>()));
            entity.otherNames().addAll(labels);
            entity.otherNames().addAll(labels(graph, node, SKOS.altLabel.asNode()));
            entity.otherNames().remove(entity.name());
        });
    }

    private static void collect(
            Graph graph, Predicate predicate, Scope scope, String plan, Map<String, Relation> into) {
        Node property = NodeFactory.createURI(PG.property(predicate).getURI());
        graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
            if (!scope.holds(triple.getSubject()) || !scope.holds(triple.getObject())) {
                return;
            }
            String subject = triple.getSubject().getURI();
            String object = triple.getObject().getURI();
            into.computeIfAbsent(
                            subject + " " + predicate.localName() + " " + object,
                            key -> new Relation(subject, predicate, object, new TreeSet<>()))
                    .plans()
                    .add(plan);
        });
    }

    private static SortedSet<String> labels(Graph graph, Node node, Node property) {
        return new TreeSet<>(graph.find(node, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList());
    }

    private static String planName(Node plan) {
        return plan.getURI().substring(plan.getURI().lastIndexOf('/') + 1);
    }
}
