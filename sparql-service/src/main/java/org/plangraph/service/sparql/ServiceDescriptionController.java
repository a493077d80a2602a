package org.plangraph.service.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /sparql} without a query: people get the editor, programs the service description. */
@RestController
class ServiceDescriptionController {
    @GetMapping(path = "/sparql", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Void> editor() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/sparql.html"))
                .varyBy(HttpHeaders.ACCEPT)
                .build();
    }

    @GetMapping(path = "/sparql", produces = "text/turtle")
    ResponseEntity<byte[]> turtle(HttpServletRequest request) {
        return describe(request, "text/turtle", RDFFormat.TURTLE_PRETTY);
    }

    @GetMapping(path = "/sparql", produces = "application/rdf+xml")
    ResponseEntity<byte[]> rdfXml(HttpServletRequest request) {
        return describe(request, "application/rdf+xml", RDFFormat.RDFXML_PLAIN);
    }

    @GetMapping(path = "/sparql", produces = "application/ld+json")
    ResponseEntity<byte[]> jsonLd(HttpServletRequest request) {
        return describe(request, "application/ld+json", RDFFormat.JSONLD_PLAIN);
    }

    private static ResponseEntity<byte[]> describe(HttpServletRequest request, String mediaType, RDFFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, ServiceDescription.of(request.getRequestURL().toString()), format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType + ";charset=UTF-8"))
                .varyBy(HttpHeaders.ACCEPT)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(out.toByteArray());
    }
}
