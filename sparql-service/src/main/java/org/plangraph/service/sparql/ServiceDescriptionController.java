package org.plangraph.service.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.plangraph.service.store.GraphStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /sparql} without a query: people get the editor, programs the service description. */
@RestController
class ServiceDescriptionController {
    /** Beyond that a list is of no use to anyone; {@code SELECT DISTINCT ?g} tells the rest. */
    private static final int MOST_GRAPHS = 10_000;

    private final GraphStore store;

    ServiceDescriptionController(GraphStore store) {
        this.store = store;
    }

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

    private ResponseEntity<byte[]> describe(HttpServletRequest request, String mediaType, RDFFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, ServiceDescription.of(request.getRequestURL().toString(), graphs()), format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType + ";charset=UTF-8"))
                .varyBy(HttpHeaders.ACCEPT)
                .body(out.toByteArray());
    }

    private List<String> graphs() {
        return store.read(dataset -> {
            List<String> graphs = new ArrayList<>();
            Iterator<Node> named = dataset.asDatasetGraph().listGraphNodes();
            while (named.hasNext() && graphs.size() < MOST_GRAPHS) {
                graphs.add(named.next().toString());
            }
            return graphs;
        });
    }
}
