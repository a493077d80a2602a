package org.plangraph.service.linkeddata;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.store.Prefixes;

/** JSON-LD that reads like JSON: short names for our terms, labels by language, things by their IRI. */
final class TidyJsonLd {
    /** Properties whose values stand under their languages, and their short names. */
    static final Map<String, String> BY_LANGUAGE =
            Map.of(RDFS.label.getURI(), "label", SKOS.altLabel.getURI(), "altLabel", RDFS.comment.getURI(), "comment");

    static final JsonObject CONTEXT = context();

    private TidyJsonLd() {}

    /** The context, as a document of its own. */
    static byte[] contextDocument() {
        return bytes(Json.createObjectBuilder().add("@context", CONTEXT).build());
    }

    /** What a class, datatype or property is called under the context. */
    static String name(String iri) {
        if (iri.startsWith(PG.NS)) {
            String local = iri.substring(PG.NS.length());
            boolean other =
                    CONTEXT.containsKey(local) && Predicate.ofLocalName(local).isEmpty();
            return other || !local.matches("\\w+") ? iri : local;
        }
        String known = Prefixes.STANDARD.qnameFor(iri);
        return known == null ? iri : known;
    }

    /** Whether a string alone is an IRI as a value of this property. */
    static boolean holdsIris(String property) {
        return property.startsWith(PG.NS)
                && Predicate.ofLocalName(property.substring(PG.NS.length())).isPresent();
    }

    static byte[] of(Model model) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        RDFDataMgr.write(plain, model, RDFFormat.JSONLD_PLAIN);
        try {
            Document document = JsonDocument.of(new ByteArrayInputStream(plain.toByteArray()));
            Document context = JsonDocument.of(CONTEXT);
            return bytes(JsonLd.compact(document, context).get());
        } catch (JsonLdError e) {
            throw new IllegalStateException("Our own JSON-LD cannot be compacted: " + e.getMessage(), e);
        }
    }

    private static JsonObject context() {
        JsonObjectBuilder context = Json.createObjectBuilder()
                .add("@vocab", PG.NS)
                .add("id", "@id")
                .add("type", "@type")
                .add("graph", "@graph");
        Prefixes.STANDARD.getNsPrefixMap().forEach(context::add);
        new TreeMap<>(BY_LANGUAGE).forEach((property, term) -> context.add(term, byLanguage(property)));
        for (Predicate predicate : Predicate.values()) {
            context.add(
                    predicate.localName(),
                    Json.createObjectBuilder()
                            .add("@id", PG.NS + predicate.localName())
                            .add("@type", "@id"));
        }
        return context.build();
    }

    private static JsonObjectBuilder byLanguage(String property) {
        return Json.createObjectBuilder().add("@id", property).add("@container", "@language");
    }

    private static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
