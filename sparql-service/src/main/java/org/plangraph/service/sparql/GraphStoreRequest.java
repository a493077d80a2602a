package org.plangraph.service.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/**
 * A request to the graph store with its graph named in the one way that Fuseki knows, by a parameter. Parameters come from
 * the query string alone: Tomcat would look for them in the body as well, and a form of files is then gone when it is read.
 */
final class GraphStoreRequest extends ParameterRequest {
    static final String STORE = "/data";

    private final String query;

    private GraphStoreRequest(HttpServletRequest request, String query) {
        super(request, query);
        this.query = query;
    }

    static boolean isFor(HttpServletRequest request) {
        return request.getRequestURI().startsWith(STORE);
    }

    static boolean isRead(HttpServletRequest request) {
        return isFor(request) && request.getMethod().equals("GET");
    }

    /**
     * A path below the store is a graph's own address, and triples posted to the store itself make a new graph, whose address
     * the answer's {@code Location} tells.
     *
     * @throws IllegalArgumentException when the query string is not rightly encoded
     */
    static GraphStoreRequest of(HttpServletRequest request, ProblemResponse answer) {
        String address = request.getRequestURL().toString();
        if (!request.getRequestURI().equals(STORE)) {
            return new GraphStoreRequest(request, graph(address));
        }
        if (request.getMethod().equals("POST") && request.getQueryString() == null && !holdsGraphs(request)) {
            String created = address + "/" + UUID.randomUUID();
            answer.createsAt(created);
            return new GraphStoreRequest(request, graph(created));
        }
        return new GraphStoreRequest(request, request.getQueryString());
    }

    /** Named graphs posted to the store go where their own names say. */
    private static boolean holdsGraphs(HttpServletRequest request) {
        String type = request.getContentType();
        Lang lang = type == null ? null : RDFLanguages.contentTypeToLang(type.split(";")[0].strip());
        return lang != null && RDFLanguages.isQuads(lang) && !RDFLanguages.isTriples(lang);
    }

    private static String graph(String address) {
        return "graph=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    @Override
    public String getRequestURI() {
        return STORE;
    }

    @Override
    public String getServletPath() {
        return STORE;
    }

    @Override
    public String getPathInfo() {
        return null;
    }

    @Override
    public String getQueryString() {
        return query;
    }
}
