package org.plangraph.service.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.plangraph.service.store.GraphStore;

/**
 * Stands before Fuseki: keeps writing locked, requests small and one snapshot in hand for the whole of a request, and
 * turns Fuseki's plain errors into problem details. A bare {@code GET /sparql} goes on to Spring.
 */
final class SparqlFilter extends FusekiFilter {
    private final GraphStore store;
    private final SparqlProperties properties;
    private final Optional<BearerToken> token;

    SparqlFilter(GraphStore store, SparqlProperties properties) {
        this.store = store;
        this.properties = properties;
        this.token = properties.token().map(BearerToken::new);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        ProblemResponse answer = new ProblemResponse(http, (HttpServletResponse) response);
        boolean query = http.getRequestURI().endsWith("/sparql");
        if (query && http.getMethod().equals("GET") && http.getQueryString() == null) {
            chain.doFilter(request, response);
        } else if (query || mayWrite(http, answer)) {
            pass(
                    http,
                    answer,
                    query
                            ? properties.maxQuery().toBytes()
                            : properties.maxUpdate().toBytes(),
                    chain);
        }
    }

    private void pass(HttpServletRequest request, ProblemResponse answer, long most, FilterChain chain)
            throws IOException, ServletException {
        answer.setHeader("Access-Control-Allow-Origin", "*");
        if (request.getContentLengthLong() > most || queryLength(request) > most) {
            answer.problem(413, "The request is larger than " + most + " bytes");
            return;
        }
        try (GraphStore.Lease lease = store.lease()) {
            super.doFilter(new LimitedRequest(request, most), answer, chain);
        } finally {
            answer.finish();
        }
    }

    private boolean mayWrite(HttpServletRequest request, ProblemResponse answer) throws IOException {
        if (token.isEmpty()) {
            answer.problem(
                    403, "Writing is off: start the service with a token (PLANGRAPH_SPARQL_TOKEN) to turn it on");
            return false;
        }
        if (!token.get().opens(request.getHeader("Authorization"))) {
            answer.setHeader("WWW-Authenticate", "Bearer realm=\"plangraph\"");
            answer.problem(401, "Writing needs the header Authorization: Bearer TOKEN with the service's token");
            return false;
        }
        return true;
    }

    private static long queryLength(HttpServletRequest request) {
        return request.getQueryString() == null ? 0 : request.getQueryString().length();
    }
}
