package org.plangraph.service.linkeddata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.ontology.PG;
import org.springframework.web.util.HtmlUtils;

/** The ontology for people: each class and property with its names, its meaning and its ends, under its own anchor. */
final class OntologyPage {
    private static final List<Property> ENDS = List.of(RDFS.subClassOf, RDFS.domain, RDFS.range, RDFS.subPropertyOf);

    private OntologyPage() {}

    static byte[] of(Model ontology) {
        String page = template()
                .replace("{{title}}", texts(ontology, PG.ontology, DCTerms.title, "h1"))
                .replace("{{description}}", texts(ontology, PG.ontology, DCTerms.description, "p"))
                .replace("{{classes}}", terms(ontology, OWL.Class))
                .replace("{{relations}}", terms(ontology, OWL.ObjectProperty))
                .replace("{{attributes}}", terms(ontology, OWL.DatatypeProperty));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String terms(Model ontology, Resource kind) {
        return ontology.listSubjectsWithProperty(RDF.type, kind).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(PG.NS))
                .sorted(Comparator.comparing(Resource::getURI))
                .map(term -> section(ontology, term))
                .collect(Collectors.joining());
    }

    private static String section(Model ontology, Resource term) {
        String name = escape(term.getURI().substring(PG.NS.length()));
        return "<section id=\"%s\"><h3><a href=\"#%s\"><code>%s:%s</code></a> %s</h3>%s<dl>%s</dl></section>\n"
                .formatted(
                        name,
                        name,
                        PG.PREFIX,
                        name,
                        texts(ontology, term, RDFS.label, "span"),
                        texts(ontology, term, RDFS.comment, "p"),
                        ends(ontology, term));
    }

    /** The values of {@code property}, Chinese before English, each in an element that tells its language. */
    private static String texts(Model ontology, Resource of, Property property, String element) {
        return ontology
                .listObjectsOfProperty(of, property)
                .filterKeep(RDFNode::isLiteral)
                .mapWith(RDFNode::asLiteral)
                .toList()
                .stream()
                .sorted(Comparator.comparing(text -> text.getLanguage().equals("zh") ? 0 : 1))
                .map(text -> "<%s lang=\"%s\">%s</%s>"
                        .formatted(element, escape(text.getLanguage()), escape(text.getString()), element))
                .collect(Collectors.joining(" "));
    }

    private static String ends(Model ontology, Resource term) {
        StringBuilder ends = new StringBuilder();
        for (Property property : ENDS) {
            String values = ontology
                    .listObjectsOfProperty(term, property)
                    .filterKeep(RDFNode::isURIResource)
                    .mapWith(value -> link(ontology, value.asResource()))
                    .toList()
                    .stream()
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!values.isEmpty()) {
                ends.append("<dt>")
                        .append(property.getLocalName())
                        .append("</dt><dd>")
                        .append(values)
                        .append("</dd>");
            }
        }
        return ends.toString();
    }

    private static String link(Model ontology, Resource value) {
        String uri = value.getURI();
        String href = uri.startsWith(PG.NS) ? "#" + uri.substring(PG.NS.length()) : uri;
        return "<a href=\"%s\"><code>%s</code></a>".formatted(escape(href), escape(ontology.shortForm(uri)));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    private static String template() {
        try (InputStream in = OntologyPage.class.getResourceAsStream("ontology.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
