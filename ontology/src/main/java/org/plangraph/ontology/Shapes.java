package org.plangraph.ontology;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;

/** What a correct graph looks like: the SHACL shapes of {@code shapes.ttl}, and that every relation has evidence. */
public final class Shapes {
    /** The namespace of the shapes' names. */
    public static final String NS = "https://w3id.org/plangraph/shapes#";

    /** Reported for a relation without evidence. SHACL could say it only by a query per statement; see {@link #unsupported}. */
    static final String RELATION_EVIDENCE = "relationEvidence";

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /** Reads and compiles the shapes. */
    public static Shapes load() {
        return new Shapes(org.apache.jena.shacl.Shapes.parse(Ontology.shapes()));
    }

    /**
     * All violations, sorted; none when the graph is correct.
     *
     * @param graph facts and evidence together: the union of a dataset's graphs, or of one plan's two
     */
    public List<Violation> validate(Graph graph) {
        Stream<Violation> shaped = ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Shapes::violation);
        return Stream.concat(shaped, unsupported(graph)).distinct().sorted().toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                localName(entry.source()),
                text(entry.focusNode()),
                entry.value() == null ? "" : text(entry.value()),
                entry.message());
    }

    /** Relations that no evidence speaks of. One pass over the evidence and one over the relations. */
    private static Stream<Violation> unsupported(Graph graph) {
        Set<Triple> supported = new HashSet<>();
        graph.find(Node.ANY, RDF.type.asNode(), PG.Evidence.asNode())
                .forEachRemaining(evidence -> statement(graph, evidence.getSubject(), supported));
        return Arrays.stream(Predicate.values())
                .map(predicate -> PG.property(predicate).asNode())
                .flatMap(predicate -> graph.find(Node.ANY, predicate, Node.ANY).toList().stream())
                .filter(relation -> !supported.contains(relation))
                .map(relation -> new Violation(
                        RELATION_EVIDENCE,
                        text(relation.getSubject()),
                        text(relation.getObject()),
                        "pg:" + relation.getPredicate().getLocalName() + " is stated without evidence"));
    }

    private static void statement(Graph graph, Node evidence, Set<Triple> supported) {
        for (Node subject : values(graph, evidence, RDF.subject.asNode())) {
            for (Node predicate : values(graph, evidence, RDF.predicate.asNode())) {
                values(graph, evidence, RDF.object.asNode())
                        .forEach(object -> supported.add(Triple.create(subject, predicate, object)));
            }
        }
    }

    private static List<Node> values(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static String localName(Node shape) {
        return shape.isURI() && shape.getURI().startsWith(NS) ? shape.getURI().substring(NS.length()) : text(shape);
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strTTL(node);
    }
}
