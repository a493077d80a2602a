package org.plangraph.service.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.plangraph.service.store.GraphStore;
import org.springframework.util.unit.DataSize;

/**
 * Stands before Fuseki: keeps writing locked, requests within their limits and one snapshot in hand for the whole of a
 * request, and turns Fuseki's plain errors into problem details. A bare {@code GET /sparql} goes on to Spring.
 */
final class SparqlFilter extends FusekiFilter {
    private static final long SECONDS_TO_WAIT = 1;

    private final GraphStore store;
    private final SparqlProperties properties;
    private final WriteAccess access;
    private final SparqlMetrics metrics;
    private final ClientRates rates;
    private final Semaphore places;
    private final AnswerCache answers;

    SparqlFilter(
            GraphStore store,
            SparqlProperties properties,
            WriteAccess access,
            SparqlMetrics metrics,
            AnswerCache answers) {
        this.store = store;
        this.properties = properties;
        this.access = access;
        this.metrics = metrics;
        this.rates = new ClientRates(properties.rate(), System::nanoTime);
        this.places = new Semaphore(properties.maxConcurrent(), true);
        this.answers = answers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = asGet((HttpServletRequest) request);
        ProblemResponse answer = new ProblemResponse(
                http, (HttpServletResponse) response, properties.maxResult().toBytes(), metrics::limited);
        boolean query = http.getRequestURI().endsWith("/sparql");
        if (query && http.getMethod().equals("GET") && http.getQueryString() == null) {
            chain.doFilter(request, response);
            return;
        }
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("Access-Control-Expose-Headers", "Location, Retry-After, X-Request-Id");
        if (http.getMethod().equals("OPTIONS")) {
            preflight(answer);
            return;
        }
        long begin = System.nanoTime();
        try {
            answer(http, answer, chain, query);
        } finally {
            metrics.answered(http.getRequestURI(), answer.getStatus(), System.nanoTime() - begin);
        }
    }

    /** Fuseki knows no HEAD at its query endpoint; Tomcat keeps the body of the answer to itself. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return !request.getMethod().equals("HEAD")
                ? request
                : new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                };
    }

    /** A page of another origin asks first whether it may send a query as itself, or a token. */
    private static void preflight(ProblemResponse answer) {
        answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE");
        answer.setHeader("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
        answer.setHeader("Access-Control-Max-Age", "86400");
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void answer(HttpServletRequest request, ProblemResponse answer, FilterChain chain, boolean query)
            throws IOException, ServletException {
        Optional<Limit> limit = limit(request, query);
        if (limit.isPresent()) {
            answer.problem(limit.get());
        } else if (query || mayWrite(request, answer)) {
            HttpServletRequest limited = new LimitedRequest(request, most(query).toBytes());
            try {
                if (query) {
                    answerQuery(arrived(limited), answer, chain);
                } else {
                    answerStore(limited, answer, chain);
                }
            } catch (IllegalArgumentException e) {
                answer.problem(400, "The query string or form is not rightly percent-encoded: " + e.getMessage());
            } catch (ActionErrorException e) {
                answer.problem(e.getRC(), e.getMessage());
            }
        }
    }

    /** Reading a graph, or writing: then the store's lease comes first, as who waits for it should hold no place. */
    private void answerStore(HttpServletRequest request, ProblemResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = GraphStoreRequest.isFor(request) ? GraphStoreRequest.of(request, answer) : request;
        if (GraphStoreRequest.isRead(request)) {
            answer.mustSuit(asked);
            takePlace(asked, answer, chain);
        } else {
            try (GraphStore.Lease lease = store.leaseForWriting()) {
                takePlace(asked, answer, chain);
            }
        }
    }

    /** Read before anything waits for it: who sends slowly holds no place. */
    private static HttpServletRequest arrived(HttpServletRequest request) throws IOException {
        if (ParameterRequest.isForm(request)) {
            return ParameterRequest.ofForm(request);
        }
        return new BodyRequest(new ParameterRequest(request, request.getQueryString()));
    }

    /** From the answers kept where the graph has not changed since; a caller who asks for a fresh one gets it. */
    private void answerQuery(HttpServletRequest request, ProblemResponse answer, FilterChain chain)
            throws IOException, ServletException {
        answer.mustSuit(request);
        try (GraphStore.Lease lease = store.lease()) {
            Optional<AnswerCache.Key> key =
                    wants(request, "no-store") ? Optional.empty() : answers.key(request, store.tag());
            if (key.isEmpty()) {
                takePlace(request, answer, chain);
                return;
            }
            if (!wants(request, "no-cache")) {
                if (isKnown(request, key.get().etag())) {
                    answer.notModified(key.get().etag());
                    return;
                }
                Optional<AnswerCache.Answer> kept =
                        answers.get(key.get(), properties.timeout().toSeconds());
                if (kept.isPresent()) {
                    answer.send(kept.get());
                    return;
                }
            }
            work(request, answer, chain, key.get());
        }
    }

    private void work(HttpServletRequest request, ProblemResponse answer, FilterChain chain, AnswerCache.Key key)
            throws IOException, ServletException {
        if (!RepeatableQuery.is(request.getParameter("query"))) {
            takePlace(request, answer, chain);
            return;
        }
        Runnable done = answers.begin(key);
        try {
            answer.isRepeatable(key.etag(), answers.largest());
            takePlace(request, answer, chain);
            answer.whole().ifPresent(whole -> answers.keep(key, whole));
        } finally {
            done.run();
        }
    }

    private static boolean wants(HttpServletRequest request, String directive) {
        String control = request.getHeader("Cache-Control");
        return control != null && control.contains(directive);
    }

    private static boolean isKnown(HttpServletRequest request, String etag) {
        String known = request.getHeader("If-None-Match");
        return known != null && request.getMethod().equals("GET") && known.contains(etag);
    }

    /** The limit that the request is beyond, as far as can be told before it is worked on. */
    private Optional<Limit> limit(HttpServletRequest request, boolean query) {
        DataSize most = most(query);
        if (!rates.admits(request.getRemoteAddr())) {
            return Optional.of(Limit.rate(properties));
        }
        return request.getContentLengthLong() > most.toBytes() || queryLength(request) > most.toBytes()
                ? Optional.of(Limit.requestSize(query, most))
                : Optional.empty();
    }

    private void takePlace(HttpServletRequest request, ProblemResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!tryPlace()) {
            answer.problem(Limit.concurrent(properties));
            return;
        }
        try (GraphStore.Lease lease = store.lease()) {
            super.doFilter(request, answer, chain);
        } finally {
            places.release();
            answer.finish(Limit.timeout(properties), Limit.resultSize(properties));
        }
    }

    private boolean tryPlace() {
        try {
            return places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean mayWrite(HttpServletRequest request, ProblemResponse answer) throws IOException {
        Optional<WriteAccess.Denial> denial = access.denial(request.getHeader("Authorization"));
        if (denial.isPresent()) {
            denial.get().challenge().ifPresent(challenge -> answer.setHeader("WWW-Authenticate", challenge));
            answer.problem(denial.get().status(), denial.get().detail());
        }
        return denial.isEmpty();
    }

    private DataSize most(boolean query) {
        return query ? properties.maxQuery() : properties.maxUpdate();
    }

    private static long queryLength(HttpServletRequest request) {
        return request.getQueryString() == null ? 0 : request.getQueryString().length();
    }
}
