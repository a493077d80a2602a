package org.plangraph.service.linkeddata;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.plangraph.ontology.Iris;

/**
 * From the path of a request to the IRI it means, and back. HTTP carries Chinese percent-encoded; in the graph's
 * IRIs it stands as it is, and only what an IRI may not hold is encoded.
 */
final class RequestedIri {
    private RequestedIri() {}

    /** The IRI of {@code path} under {@code base}; {@code path} as it came, not decoded. */
    static String of(String base, String path) {
        return base
                + Arrays.stream(path.substring(1).split("/", -1))
                        .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .map(Iris::segment)
                        .collect(Collectors.joining("/"));
    }

    /** The path, in ASCII, under which {@code iri} is served. */
    static URI path(String base, String iri, String suffix) {
        return URI.create(
                URI.create("/" + iri.substring(base.length()) + suffix).toASCIIString());
    }

    /** A page of the explorer about {@code value}. */
    static URI page(String page, String parameter, String value) {
        return URI.create(page + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
