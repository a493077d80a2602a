package org.plangraph.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Nodes and edges in the XML formats of graph tools: GraphML (1.0) and GEXF (1.3). An edge weighs as many plans as state it.
 */
final class GraphFile {
    private GraphFile() {}

    static void writeGraphMl(EntityGraph graph, OutputStream out) throws IOException {
        write(out, xml -> {
            start(xml, "graphml", Map.of("xmlns", "http://graphml.graphdrawing.org/xmlns"));
            for (String[] key : new String[][] {
                {"label", "node", "string"},
                {"type", "node", "string"},
                {"relation", "edge", "string"},
                {"plans", "edge", "string"},
                {"weight", "edge", "double"}
            }) {
                xml.writeEmptyElement("key");
                attributes(xml, Map.of("id", key[0], "for", key[1], "attr.name", key[0], "attr.type", key[2]));
            }
            start(xml, "graph", Map.of("edgedefault", "directed"));
            for (EntityGraph.Entity entity : (Iterable<EntityGraph.Entity>) graph::entities) {
                start(xml, "node", Map.of("id", entity.iri()));
                data(xml, "label", entity.name());
                data(xml, "type", entity.type().localName());
                xml.writeEndElement();
            }
            for (EntityGraph.Relation relation : (Iterable<EntityGraph.Relation>) graph::relationsWithin) {
                start(
                        xml,
                        "edge",
                        Map.of(
                                "source",
                                relation.subject().iri(),
                                "target",
                                relation.object().iri()));
                data(xml, "relation", relation.predicate().localName());
                data(xml, "plans", String.join(" ", relation.plans()));
                data(xml, "weight", Integer.toString(relation.plans().size()));
                xml.writeEndElement();
            }
        });
    }

    static void writeGexf(EntityGraph graph, OutputStream out) throws IOException {
        write(out, xml -> {
            start(xml, "gexf", Map.of("xmlns", "http://gexf.net/1.3", "version", "1.3"));
            start(xml, "graph", Map.of("defaultedgetype", "directed"));
            start(xml, "attributes", Map.of("class", "node"));
            xml.writeEmptyElement("attribute");
            attributes(xml, Map.of("id", "type", "title", "type", "type", "string"));
            xml.writeEndElement();
            start(xml, "nodes", Map.of());
            for (EntityGraph.Entity entity : (Iterable<EntityGraph.Entity>) graph::entities) {
                start(xml, "node", Map.of("id", entity.iri(), "label", entity.name()));
                start(xml, "attvalues", Map.of());
                xml.writeEmptyElement("attvalue");
                attributes(xml, Map.of("for", "type", "value", entity.type().localName()));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            start(xml, "edges", Map.of());
            int id = 0;
            for (EntityGraph.Relation relation : (Iterable<EntityGraph.Relation>) graph::relationsWithin) {
                xml.writeEmptyElement("edge");
                attributes(
                        xml,
                        Map.of(
                                "id", Integer.toString(id++),
                                "source", relation.subject().iri(),
                                "target", relation.object().iri(),
                                "label", relation.predicate().localName(),
                                "kind", relation.predicate().localName(),
                                "weight", Integer.toString(relation.plans().size())));
            }
        });
    }

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Ends the document, which closes every element still open. */
    private static void write(OutputStream out, Body body) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            body.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write XML: " + e.getMessage(), e);
        }
    }

    private static void start(XMLStreamWriter xml, String name, Map<String, String> attributes)
            throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(xml, attributes);
    }

    /** In alphabetical order, so that the same graph gives the same file. */
    private static void attributes(XMLStreamWriter xml, Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : new java.util.TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), XmlText.readable(attribute.getValue()));
        }
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        start(xml, "data", Map.of("key", key));
        xml.writeCharacters(XmlText.readable(value));
        xml.writeEndElement();
    }
}
