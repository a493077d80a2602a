package org.plangraph.service.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCAT;
import org.plangraph.ontology.Ontology;
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
 * documents themselves, answer with their statements. A suffix ({@code .ttl .jsonld .nt .rdf .html}) chooses before
 * {@code Accept} does.
 */
@RestController
class LinkedDataController {
    private static final String PAGE = ".html";

    private final GraphStore store;
    private final Descriptions descriptions;
    private final Answers answers;
    private final PublishedFiles files;

    LinkedDataController(GraphStore store, Descriptions descriptions, Answers answers, PublishedFiles files) {
        this.store = store;
        this.descriptions = descriptions;
        this.answers = answers;
        this.files = files;
    }

    @GetMapping("/id/**")
    ResponseEntity<byte[]> thing(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        String iri = iri(request);
        if (descriptions.knows(iri)) {
            URI place = RdfSyntax.ofAccept(accept)
                    .map(syntax -> RequestedIri.path(base(), iri, syntax.suffix()))
                    .orElseGet(() -> entityPage(iri));
            return answers.seeOther(place, document(iri));
        }
        String without = without(PAGE, iri);
        if (iri.endsWith(PAGE) && descriptions.knows(without)) {
            return answers.seeOther(entityPage(without), document(without));
        }
        return bySuffix(iri, descriptions::about);
    }

    @GetMapping("/document/**")
    ResponseEntity<byte[]> plan(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        String iri = iri(request);
        if (descriptions.knows(iri) && RdfSyntax.ofAccept(accept).isEmpty()) {
            return answers.seeOther(planPage(iri), document(iri));
        }
        String without = without(PAGE, iri);
        if (iri.endsWith(PAGE) && descriptions.knows(without)) {
            return answers.seeOther(planPage(without), document(without));
        }
        return graph(iri, accept);
    }

    @GetMapping("/graph/**")
    ResponseEntity<byte[]> sharedGraph(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        return graph(iri(request), accept);
    }

    @GetMapping({"/ontology", "/ontology.ttl", "/ontology.jsonld", "/ontology.nt", "/ontology.rdf", "/ontology.html"})
    ResponseEntity<byte[]> ontology(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        String path = request.getRequestURI();
        Model model = ModelFactory.createModelForGraph(Ontology.terms());
        Optional<RdfSyntax> syntax = path.endsWith(PAGE)
                ? Optional.empty()
                : RdfSyntax.ofSuffix(path).or(() -> RdfSyntax.ofAccept(accept));
        return syntax.map(chosen -> answers.model(model, chosen, "/ontology"))
                .orElseGet(() -> answers.page(OntologyPage.of(model), "/ontology"));
    }

    @GetMapping("/.well-known/void")
    ResponseEntity<byte[]> dataset(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        URI service = URI.create(request.getRequestURL().toString()).resolve("/");
        Model description = DatasetDescription.of(store.statistics(), store.partitions(), files, service.toString());
        int sized = description.listSubjectsWithProperty(DCAT.byteSize).toList().size();
        return answers.model(
                description, RdfSyntax.ofAcceptWithoutPage(accept), "/.well-known/void", Integer.toString(sized));
    }

    @GetMapping({"/.well-known/void.ttl", "/.well-known/void.jsonld", "/.well-known/void.nt", "/.well-known/void.rdf"})
    ResponseEntity<byte[]> datasetIn(HttpServletRequest request) {
        return dataset(
                request,
                RdfSyntax.ofSuffix(request.getRequestURI()).orElseThrow().mediaType());
    }

    /** What the names in our JSON-LD stand for. */
    @GetMapping("/context.jsonld")
    ResponseEntity<byte[]> context() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(RdfSyntax.JSON_LD.mediaType()))
                .body(TidyJsonLd.contextDocument());
    }

    private ResponseEntity<byte[]> graph(String iri, String accept) {
        Optional<Model> whole = descriptions.graph(iri);
        return whole.isPresent()
                ? answers.model(whole.get(), RdfSyntax.ofAcceptWithoutPage(accept), document(iri))
                : bySuffix(iri, descriptions::graph);
    }

    private ResponseEntity<byte[]> bySuffix(String iri, Function<String, Optional<Model>> describe) {
        RdfSyntax syntax = RdfSyntax.ofSuffix(iri).orElseThrow(() -> unknown(iri));
        String without = without(syntax.suffix(), iri);
        return describe.apply(without)
                .map(model -> answers.model(model, syntax, document(without)))
                .orElseThrow(() -> unknown(iri));
    }

    private String base() {
        return store.baseIri();
    }

    private String iri(HttpServletRequest request) {
        return RequestedIri.of(base(), request.getRequestURI());
    }

    private String document(String iri) {
        return RequestedIri.path(base(), iri, "").toString();
    }

    private static URI entityPage(String iri) {
        return RequestedIri.page("/entity.html", "iri", iri);
    }

    private static URI planPage(String iri) {
        return RequestedIri.page("/plan.html", "name", iri.substring(iri.lastIndexOf('/') + 1));
    }

    private static String without(String suffix, String iri) {
        return iri.endsWith(suffix) ? iri.substring(0, iri.length() - suffix.length()) : iri;
    }

    private static ErrorResponseException unknown(String iri) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Nothing is said about <" + iri + ">"),
                null);
    }
}
