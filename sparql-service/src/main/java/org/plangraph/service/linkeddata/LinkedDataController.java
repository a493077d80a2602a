package org.plangraph.service.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.plangraph.service.store.GraphStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Linked data: a thing ({@code /id/…}) answers 303 with the place of its description; plans and graphs, which are
 * documents themselves, answer with their statements. A suffix ({@code .ttl .jsonld .nt .rdf}) chooses before
 * {@code Accept} does.
 */
@RestController
class LinkedDataController {
    private final GraphStore store;
    private final Descriptions descriptions;

    LinkedDataController(GraphStore store, Descriptions descriptions) {
        this.store = store;
        this.descriptions = descriptions;
    }

    @GetMapping("/id/**")
    ResponseEntity<byte[]> thing(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        String base = store.statistics().baseIri();
        String iri = RequestedIri.of(base, request.getRequestURI());
        if (descriptions.knows(iri)) {
            return seeOther(RdfSyntax.ofAccept(accept)
                    .map(syntax -> RequestedIri.path(base, iri, syntax.suffix()))
                    .orElseGet(() -> RequestedIri.page("/entity.html", "iri", iri)));
        }
        return RdfSyntax.ofSuffix(iri)
                .flatMap(syntax -> descriptions.about(without(syntax, iri)).map(model -> answer(model, syntax)))
                .orElseThrow(() -> unknown(iri));
    }

    @GetMapping("/document/**")
    ResponseEntity<byte[]> plan(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        String iri = RequestedIri.of(store.statistics().baseIri(), request.getRequestURI());
        boolean known = descriptions.knows(iri);
        if (known && RdfSyntax.ofAccept(accept).isEmpty()) {
            return seeOther(RequestedIri.page("/plan.html", "name", iri.substring(iri.lastIndexOf('/') + 1)));
        }
        return graph(iri, accept);
    }

    @GetMapping("/graph/**")
    ResponseEntity<byte[]> sharedGraph(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        return graph(RequestedIri.of(store.statistics().baseIri(), request.getRequestURI()), accept);
    }

    @GetMapping({"/ontology", "/ontology.ttl", "/ontology.jsonld", "/ontology.nt", "/ontology.rdf"})
    ResponseEntity<byte[]> ontology(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        RdfSyntax syntax = RdfSyntax.ofSuffix(request.getRequestURI()).orElseGet(() -> syntaxOrTurtle(accept));
        String graph = store.statistics().baseIri() + "graph/ontology";
        return descriptions.graph(graph).map(model -> answer(model, syntax)).orElseThrow(() -> unknown(graph));
    }

    @GetMapping("/.well-known/void")
    ResponseEntity<byte[]> dataset(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        URI service = URI.create(request.getRequestURL().toString()).resolve("/");
        return answer(VoidDescription.of(store.statistics(), service.toString()), syntaxOrTurtle(accept));
    }

    private ResponseEntity<byte[]> graph(String iri, String accept) {
        Optional<Model> whole = descriptions.graph(iri);
        if (whole.isPresent()) {
            return answer(whole.get(), syntaxOrTurtle(accept));
        }
        return RdfSyntax.ofSuffix(iri)
                .flatMap(syntax -> descriptions.graph(without(syntax, iri)).map(model -> answer(model, syntax)))
                .orElseThrow(() -> unknown(iri));
    }

    private static RdfSyntax syntaxOrTurtle(String accept) {
        return RdfSyntax.ofAccept(accept).orElse(RdfSyntax.TURTLE);
    }

    private static String without(RdfSyntax syntax, String iri) {
        return iri.substring(0, iri.length() - syntax.suffix().length());
    }

    private static ResponseEntity<byte[]> seeOther(URI place) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(place)
                .varyBy(HttpHeaders.ACCEPT)
                .build();
    }

    private static ResponseEntity<byte[]> answer(Model model, RdfSyntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, syntax.format());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(syntax.mediaType() + ";charset=UTF-8"))
                .varyBy(HttpHeaders.ACCEPT)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(out.toByteArray());
    }

    private static ErrorResponseException unknown(String iri) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Nothing is said about <" + iri + ">"),
                null);
    }
}
