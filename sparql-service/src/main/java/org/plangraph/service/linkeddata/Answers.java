package org.plangraph.service.linkeddata;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.plangraph.service.store.GraphStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Descriptions as answers: in one of the syntaxes, with what caches and crawlers need. {@code ETag} and {@code Last-Modified}
 * tell the state of the graph, so an unchanged graph answers 304; {@code Link} names the other syntaxes.
 */
@Component
class Answers {
    private final GraphStore store;

    Answers(GraphStore store) {
        this.store = store;
    }

    /** @param document the path of the description without suffix, in ASCII */
    ResponseEntity<byte[]> model(Model model, RdfSyntax syntax, String document) {
        ResponseEntity.BodyBuilder answer =
                of(MediaType.parseMediaType(syntax.mediaType() + ";charset=UTF-8"), syntax.suffix());
        links(answer, document, "alternate");
        return answer.body(write(model, syntax));
    }

    /**
     * The same for a description that changes while the graph does not.
     *
     * @param mark differs where the description does
     */
    ResponseEntity<byte[]> model(Model model, RdfSyntax syntax, String document, String mark) {
        ResponseEntity<byte[]> answer = model(model, syntax, document);
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        headers.remove(HttpHeaders.LAST_MODIFIED);
        headers.setETag(headers.getETag().replaceFirst("\"$", "-" + mark + "\""));
        return new ResponseEntity<>(answer.getBody(), headers, HttpStatus.OK);
    }

    ResponseEntity<byte[]> page(byte[] html, String document) {
        ResponseEntity.BodyBuilder answer = of(new MediaType("text", "html", StandardCharsets.UTF_8), ".html");
        links(answer, document, "alternate");
        return answer.body(html);
    }

    /** From a thing to {@code place}, its description for this caller. */
    ResponseEntity<byte[]> seeOther(URI place, String document) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER).location(place).varyBy(HttpHeaders.ACCEPT);
        links(answer, document, "describedby");
        return answer.build();
    }

    /** Weak, as the same graph may be written in another order. */
    private ResponseEntity.BodyBuilder of(MediaType type, String suffix) {
        long changed = store.changed().toEpochMilli();
        return ResponseEntity.ok()
                .contentType(type)
                .varyBy(HttpHeaders.ACCEPT)
                .eTag("W/\"" + store.tag() + suffix + "\"")
                .lastModified(changed);
    }

    private static void links(ResponseEntity.HeadersBuilder<?> answer, String document, String relation) {
        for (RdfSyntax syntax : RdfSyntax.values()) {
            answer.header(
                    HttpHeaders.LINK,
                    "<%s%s>; rel=\"%s\"; type=\"%s\""
                            .formatted(document, syntax.suffix(), relation, syntax.mediaType()));
        }
    }

    private static byte[] write(Model model, RdfSyntax syntax) {
        if (syntax == RdfSyntax.JSON_LD) {
            return TidyJsonLd.of(model);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, syntax.format());
        return out.toByteArray();
    }
}
