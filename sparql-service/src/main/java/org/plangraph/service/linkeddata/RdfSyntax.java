package org.plangraph.service.linkeddata;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes a description comes in, each with the suffix and the media type that ask for it. */
enum RdfSyntax {
    TURTLE(".ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD(".jsonld", "application/ld+json", RDFFormat.JSONLD_PLAIN),
    N_TRIPLES(".nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML(".rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    private static final String HTML = "text/html";
    private static final AcceptList OFFERS =
            AcceptList.create(TURTLE.mediaType, HTML, JSON_LD.mediaType, N_TRIPLES.mediaType, RDF_XML.mediaType);

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

    /** The syntax an {@code Accept} header asks for; empty when it asks for a page; Turtle when it does not say. */
    static Optional<RdfSyntax> ofAccept(String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(TURTLE);
        }
        MediaType chosen = AcceptList.match(new AcceptList(accept), OFFERS);
        if (chosen == null) {
            return Optional.of(TURTLE);
        }
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaType.equals(chosen.getContentTypeStr()))
                .findFirst();
    }
}
