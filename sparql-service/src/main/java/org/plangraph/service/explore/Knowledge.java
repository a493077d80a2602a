package org.plangraph.service.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/** The graph in the terms of the ontology: types, names and relations, over all plans. Valid inside one transaction. */
public final class Knowledge {
    private final DatasetGraph data;
    private final Graph union;

    public Knowledge(DatasetGraph data) {
        this(data, GraphView.createUnionGraph(data));
    }

    private Knowledge(DatasetGraph data, Graph union) {
        this.data = data;
        this.union = union;
    }

    /** What one named graph says, alone. */
    public Knowledge statedIn(Node graph) {
        return new Knowledge(data, data.getGraph(graph));
    }

    /** One named graph alone, copied into memory, for those who will look at all of it. */
    Knowledge copyOf(Node graph) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(copy, data.getGraph(graph));
        return new Knowledge(data, copy);
    }

    DatasetGraph data() {
        return data;
    }

    /** The class of an entity; empty for anything that is not an entity of a plan. */
    public Optional<EntityType> type(Node thing) {
        return objects(thing, RDF.type)
                .filter(node -> node.isURI() && node.getURI().startsWith(PG.NS))
                .flatMap(node -> EntityType.ofLocalName(node.getURI().substring(PG.NS.length())).stream())
                .min(Comparator.naturalOrder());
    }

    /** The canonical name; of a thing without one, the last segment of its IRI. */
    public String label(Node thing) {
        return strings(thing, RDFS.label)
                .findFirst()
                .orElseGet(() -> thing.isURI() ? localName(thing.getURI()) : thing.toString());
    }

    public List<String> otherNames(Node thing) {
        String label = label(thing);
        return strings(thing, SKOS.altLabel).filter(name -> !name.equals(label)).toList();
    }

    /** The entity as a reference; empty for anything that is not an entity of a plan. */
    public Optional<EntityRef> reference(Node thing) {
        return thing.isURI()
                ? type(thing).map(type -> new EntityRef(thing.getURI(), type.localName(), label(thing)))
                : Optional.empty();
    }

    /** Every relation that leads from {@code thing}. */
    public List<Triple> relationsFrom(Node thing) {
        return relations(union.stream(thing, Node.ANY, Node.ANY));
    }

    /** Every relation that leads to {@code thing}. */
    public List<Triple> relationsTo(Node thing) {
        return relations(union.stream(Node.ANY, Node.ANY, thing));
    }

    public List<Node> objects(Node subject, Predicate predicate) {
        return objects(subject, PG.property(predicate)).sorted(BY_IRI).toList();
    }

    public List<Node> subjects(Predicate predicate, Node object) {
        return subjects(PG.property(predicate), object).sorted(BY_IRI).toList();
    }

    /** Every distinct fact of one relation. */
    List<Triple> facts(Predicate predicate) {
        return all(union.stream(Node.ANY, PG.property(predicate).asNode(), Node.ANY));
    }

    Stream<Node> objects(Node subject, Property property) {
        return all(union.stream(subject, property.asNode(), Node.ANY)).stream().map(Triple::getObject);
    }

    Stream<Node> subjects(Property property, Node object) {
        return all(union.stream(Node.ANY, property.asNode(), object)).stream().map(Triple::getSubject);
    }

    Optional<Node> object(Node subject, Property property) {
        return objects(subject, property).findFirst();
    }

    /** The lexical forms of a property's values, in code-point order. */
    Stream<String> strings(Node subject, Property property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }

    Optional<String> string(Node subject, Property property) {
        return strings(subject, property).findFirst();
    }

    Optional<Integer> integer(Node subject, Property property) {
        return string(subject, property).map(Integer::valueOf);
    }

    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The relation a triple states; empty for triples that state none of the ontology's relations. */
    public static Optional<Predicate> predicate(Triple triple) {
        Node predicate = triple.getPredicate();
        return predicate.isURI() && predicate.getURI().startsWith(PG.NS)
                ? Predicate.ofLocalName(predicate.getURI().substring(PG.NS.length()))
                : Optional.empty();
    }

    private static List<Triple> relations(Stream<Triple> triples) {
        return all(triples).stream()
                .filter(triple -> predicate(triple).isPresent())
                .toList();
    }

    /** Ends the iterator behind the stream, which a short-circuiting reader would leave open. */
    private static List<Triple> all(Stream<Triple> triples) {
        try (triples) {
            return triples.collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        }
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    public static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);
}
