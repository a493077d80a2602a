package org.plangraph.service.export;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.Prefixes;

/**
 * Writes triples as RDF/XML, a thing at a time: triples of one subject that follow each other become one element, so that memory
 * holds one triple and not the graph, for which RDF/XML has no other writer.
 */
final class RdfXmlStream extends StreamRDFBase {
    private static final String XML_NS = "http://www.w3.org/XML/1998/namespace";

    private static final String OTHERS = "N-Quads, TriG, Turtle and JSON-LD can: take one of them";

    private final XMLStreamWriter xml;
    private Node subject;

    /** @param out stays open */
    RdfXmlStream(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void start() {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rdf", "RDF", RDF.uri);
            for (Map.Entry<String, String> prefix :
                    Prefixes.STANDARD.getNsPrefixMap().entrySet()) {
                xml.writeNamespace(prefix.getKey(), prefix.getValue());
                xml.setPrefix(prefix.getKey(), prefix.getValue());
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @throws ServiceException when the triple has a character or a property that XML cannot hold */
    @Override
    public void triple(Triple triple) {
        try {
            if (!triple.getSubject().equals(subject)) {
                endThing();
                subject = triple.getSubject();
                xml.writeCharacters("\n");
                xml.writeStartElement(RDF.uri, "Description");
                writeReference(subject, "about");
            }
            writeProperty(triple);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void finish() {
        try {
            endThing();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void endThing() throws XMLStreamException {
        if (subject != null) {
            xml.writeCharacters("\n");
            xml.writeEndElement();
        }
    }

    private void writeProperty(Triple triple) throws XMLStreamException {
        Node value = triple.getObject();
        xml.writeCharacters("\n  ");
        startProperty(triple);
        if (!value.isLiteral()) {
            writeReference(value, "resource");
        } else {
            if (!value.getLiteralLanguage().isEmpty()) {
                xml.writeAttribute("xml", XML_NS, "lang", value.getLiteralLanguage());
            } else if (!XSDDatatype.XSDstring.equals(value.getLiteralDatatype())) {
                xml.writeAttribute(RDF.uri, "datatype", value.getLiteralDatatypeURI());
            }
            writeText(checked(value.getLiteralLexicalForm(), triple));
        }
        xml.writeEndElement();
    }

    private void startProperty(Triple triple) throws XMLStreamException {
        String property = triple.getPredicate().getURI();
        int at = Util.splitNamespaceXML(property);
        if (at == property.length()) {
            throw new ServiceException("RDF/XML cannot name the property <" + property + ">. " + OTHERS);
        }
        String namespace = property.substring(0, at);
        if (Prefixes.STANDARD.getNsURIPrefix(namespace) == null) {
            xml.writeStartElement("p", property.substring(at), namespace);
            xml.writeNamespace("p", namespace);
        } else {
            xml.writeStartElement(namespace, property.substring(at));
        }
    }

    private void writeReference(Node thing, String attribute) throws XMLStreamException {
        if (thing.isBlank()) {
            xml.writeAttribute(RDF.uri, "nodeID", NodeFmtLib.encodeBNodeLabel(thing.getBlankNodeLabel()));
        } else {
            xml.writeAttribute(RDF.uri, attribute, thing.getURI());
        }
    }

    /** A carriage return as it stands would be read as a line feed. */
    private void writeText(String text) throws XMLStreamException {
        String[] parts = text.split("\r", -1);
        xml.writeCharacters(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            xml.writeEntityRef("#xD");
            xml.writeCharacters(parts[i]);
        }
    }

    private static String checked(String text, Triple triple) {
        XmlText.firstForbidden(text).ifPresent(character -> {
            throw new ServiceException("RDF/XML cannot hold the character U+%04X in <%s> of %s. %s"
                    .formatted(character, triple.getPredicate(), triple.getSubject(), OTHERS));
        });
        return text;
    }

    private static ServiceException failed(XMLStreamException e) {
        return new ServiceException("Cannot write RDF/XML: " + e.getMessage(), e);
    }
}
