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
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.store.Prefixes;

/** JSON-LD that reads like JSON: short names for our terms, labels by language, things by their IRI. */
final class TidyJsonLd {
    private static final JsonObject CONTEXT = context();

    private TidyJsonLd() {}

    /** The context, as a document of its own. */
    static byte[] contextDocument() {
        return bytes(Json.createObjectBuilder().add("@context", CONTEXT).build());
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
        context.add("label", byLanguage("rdfs:label"))
                .add("altLabel", byLanguage("skos:altLabel"))
                .add("comment", byLanguage("rdfs:comment"));
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
