package org.plangraph.service.linkeddata;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes quads as JSON-LD with the tidy context, a thing at a time: quads of one graph and subject that follow each other become
 * one object, so that memory holds one thing and not the graph. A thing whose quads come apart comes twice, which means the
 * same.
 */
public final class JsonLdStream extends StreamRDFBase {
    private final JsonGenerator json;
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
    /** The graph whose array is open; {@code null} for the default graph, which has none. */
    private Node graph;

    private Node subject;

    /** @param out stays open */
    public JsonLdStream(OutputStream out) {
        this.json = Json.createGenerator(out);
    }

    @Override
    public void start() {
        json.writeStartObject().write("@context", TidyJsonLd.CONTEXT).writeStartArray("graph");
    }

    @Override
    public void triple(Triple triple) {
        quad(Quad.create(null, triple));
    }

    @Override
    public void quad(Quad quad) {
        Node next = quad.isDefaultGraph() ? null : quad.getGraph();
        boolean sameGraph = Objects.equals(next, graph);
        if (!sameGraph || !quad.getSubject().equals(subject)) {
            writeThing();
        }
        if (!sameGraph) {
            endGraph();
            if (next != null) {
                json.writeStartObject().write("id", id(next)).writeStartArray("graph");
            }
            graph = next;
        }
        subject = quad.getSubject();
        properties
                .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>(1))
                .add(quad.getObject());
    }

    @Override
    public void finish() {
        writeThing();
        endGraph();
        json.writeEnd().writeEnd().flush();
    }

    private void endGraph() {
        if (graph != null) {
            json.writeEnd().writeEnd();
        }
    }

    private void writeThing() {
        if (properties.isEmpty()) {
            return;
        }
        json.writeStartObject().write("id", id(subject));
        properties.forEach(this::write);
        json.writeEnd();
        properties.clear();
    }

    private void write(Node property, List<Node> values) {
        boolean type = property.equals(RDF.type.asNode()) && values.stream().allMatch(Node::isURI);
        String byLanguage = TidyJsonLd.BY_LANGUAGE.get(property.getURI());
        if (byLanguage != null && values.stream().allMatch(JsonLdStream::hasLanguage)) {
            writeByLanguage(byLanguage, values);
            return;
        }
        json.writeKey(type ? "type" : TidyJsonLd.name(property.getURI()));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        boolean bare = TidyJsonLd.holdsIris(property.getURI());
        for (Node value : values) {
            if (type) {
                json.write(TidyJsonLd.name(value.getURI()));
            } else {
                write(value, bare);
            }
        }
        if (values.size() > 1) {
            json.writeEnd();
        }
    }

    private void writeByLanguage(String term, List<Node> values) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        values.forEach(value -> texts.computeIfAbsent(value.getLiteralLanguage(), language -> new ArrayList<>(1))
                .add(value.getLiteralLexicalForm()));
        json.writeStartObject(term);
        texts.forEach((language, all) -> {
            if (all.size() == 1) {
                json.write(language, all.get(0));
            } else {
                json.writeStartArray(language);
                all.forEach(json::write);
                json.writeEnd();
            }
        });
        json.writeEnd();
    }

    /** @param bare whether a string alone is an IRI here, by the context */
    private void write(Node value, boolean bare) {
        boolean string = value.isLiteral() && XSDDatatype.XSDstring.equals(value.getLiteralDatatype());
        if (bare && !value.isLiteral()) {
            json.write(id(value));
        } else if (string && !bare) {
            json.write(value.getLiteralLexicalForm());
        } else if (!value.isLiteral()) {
            json.writeStartObject().write("id", id(value)).writeEnd();
        } else {
            json.writeStartObject().write("@value", value.getLiteralLexicalForm());
            if (hasLanguage(value)) {
                json.write("@language", value.getLiteralLanguage());
            } else if (!string) {
                json.write("type", TidyJsonLd.name(value.getLiteralDatatypeURI()));
            }
            json.writeEnd();
        }
    }

    private static boolean hasLanguage(Node value) {
        return value.isLiteral() && !value.getLiteralLanguage().isEmpty();
    }

    private static String id(Node node) {
        return node.isBlank() ? NodeFmtLib.strNT(node) : node.getURI();
    }
}
