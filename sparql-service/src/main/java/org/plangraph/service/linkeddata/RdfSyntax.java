package org.plangraph.service.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The syntaxes a description comes in, each with the suffix and the media type that ask for it. */
enum RdfSyntax {
    TURTLE(".ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD(".jsonld", "application/ld+json", RDFFormat.JSONLD_PLAIN),
    N_TRIPLES(".nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML(".rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    /** The first is for those who take anything. */
    private static final List<String> OFFERS =
            List.of(TURTLE.mediaType, JSON_LD.mediaType, N_TRIPLES.mediaType, RDF_XML.mediaType);

    private static final List<String> OR_PAGE =
            List.of(TURTLE.mediaType, "text/html", JSON_LD.mediaType, N_TRIPLES.mediaType, RDF_XML.mediaType);

    private final String suffix;
    private final String mediaType;
    private final RDFFormat format;

    RdfSyntax(String suffix, String mediaType, RDFFormat format) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.format = format;
    }

    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    RDFFormat format() {
        return format;
    }

    /** The syntax that the end of a path asks for. */
    static Optional<RdfSyntax> ofSuffix(String path) {
        return Arrays.stream(values())
                .filter(syntax -> path.endsWith(syntax.suffix))
                .findFirst();
    }

    /**
     * The syntax an {@code Accept} header asks for; empty when it asks for a page; Turtle when it does not say.
     *
     * @throws ErrorResponseException with status 406 when it asks for none of these
     */
    static Optional<RdfSyntax> ofAccept(String accept) {
        String chosen = match(accept, OR_PAGE);
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaType.equals(chosen))
                .findFirst();
    }

    /** The same for what there is no page of. */
    static RdfSyntax ofAcceptWithoutPage(String accept) {
        String chosen = match(accept, OFFERS);
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaType.equals(chosen))
                .findFirst()
                .orElseThrow();
    }

    private static String match(String accept, List<String> offers) {
        if (accept == null || accept.isBlank()) {
            return TURTLE.mediaType;
        }
        MediaType chosen = AcceptList.match(new AcceptList(accept), AcceptList.create(offers.toArray(String[]::new)));
        if (chosen == null) {
            throw new ErrorResponseException(
                    HttpStatus.NOT_ACCEPTABLE,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.NOT_ACCEPTABLE,
                            "There is no such description as " + accept + ". The header Accept may name "
                                    + String.join(", ", offers)),
                    null);
        }
        return chosen.getContentTypeStr();
    }
}
