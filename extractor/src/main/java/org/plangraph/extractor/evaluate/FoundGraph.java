package org.plangraph.extractor.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.extractor.evaluate.Gold.GoldTarget;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/**
 * A plan's facts as scoring sees them: things with types and labels, relations, targets, each thing known by its N-Quads
 * term and in the order of these terms.
 */
final class FoundGraph {
    private static final Comparator<String> BY_CODE_POINTS =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private static final Set<Node> LABELS =
            Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

    /** A relation between two things, by their terms. */
    record FoundRelation(String subject, String predicate, String object) {
        static final Comparator<FoundRelation> ORDER = Comparator.comparing(FoundRelation::subject, BY_CODE_POINTS)
                .thenComparing(FoundRelation::predicate)
                .thenComparing(FoundRelation::object, BY_CODE_POINTS);
    }

    private final Map<String, EnumSet<EntityType>> types = new TreeMap<>(BY_CODE_POINTS);
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Set<FoundRelation> relations = new TreeSet<>(FoundRelation.ORDER);
    private final Map<String, Map<String, TreeSet<String>>> targets = new TreeMap<>();

    private FoundGraph() {}

    static FoundGraph of(List<Quad> facts) {
        FoundGraph graph = new FoundGraph();
        facts.stream()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode())
                        && q.getObject().equals(PG.Target.asNode()))
                .forEach(q -> graph.targets.put(term(q.getSubject()), new HashMap<>()));
        facts.forEach(graph::add);
        return graph;
    }

    private void add(Quad quad) {
        String subject = term(quad.getSubject());
        if (quad.getPredicate().equals(RDF.type.asNode())) {
            local(quad.getObject().getURI())
                    .flatMap(EntityType::ofLocalName)
                    .ifPresent(type -> types.computeIfAbsent(subject, s -> EnumSet.noneOf(EntityType.class))
                            .add(type));
        } else if (LABELS.contains(quad.getPredicate()) && quad.getObject().isLiteral()) {
            labels.computeIfAbsent(subject, s -> new TreeSet<>())
                    .add(quad.getObject().getLiteralLexicalForm());
        }
        local(quad.getPredicate().getURI()).ifPresent(name -> addProperty(subject, name, quad.getObject()));
    }

    private void addProperty(String subject, String name, Node object) {
        if (Predicate.ofLocalName(name).isPresent() && !object.isLiteral()) {
            relations.add(new FoundRelation(subject, name, term(object)));
        }
        if (targets.containsKey(subject)) {
            String form = object.isLiteral() ? object.getLiteralLexicalForm() : term(object);
            targets.get(subject)
                    .computeIfAbsent(name, n -> new TreeSet<>(BY_CODE_POINTS))
                    .add(form);
        }
    }

    /** The things that are entities, in order. */
    List<String> things() {
        return List.copyOf(types.keySet());
    }

    Set<EntityType> types(String thing) {
        return types.getOrDefault(thing, EnumSet.noneOf(EntityType.class));
    }

    Set<String> labels(String thing) {
        return labels.getOrDefault(thing, Set.of());
    }

    Set<FoundRelation> relations() {
        return relations;
    }

    /** Every target as value, unit and year, as written; empty where it has none. */
    List<GoldTarget> targets() {
        List<GoldTarget> found = new ArrayList<>();
        for (Map<String, TreeSet<String>> properties : targets.values()) {
            String year = first(properties, "year");
            found.add(new GoldTarget(
                    first(properties, "value"),
                    first(properties, "unit"),
                    year.substring(0, Math.min(4, year.length()))));
        }
        return found;
    }

    private static String first(Map<String, TreeSet<String>> properties, String name) {
        TreeSet<String> values = properties.get(name);
        return values == null ? "" : values.first();
    }

    private static Optional<String> local(String uri) {
        return uri.startsWith(PG.NS) ? Optional.of(uri.substring(PG.NS.length())) : Optional.empty();
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
