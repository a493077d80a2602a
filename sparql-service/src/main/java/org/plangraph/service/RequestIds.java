package org.plangraph.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives every request an id: the caller's {@code X-Request-Id} where it is a plain one, else a new one. It stands in the answer,
 * in whatever is logged on the way, and, where {@code plangraph.log-requests} is set, in one line of JSON about the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {
    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "request";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Logger REQUESTS = LoggerFactory.getLogger("org.plangraph.requests");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final boolean logged;

    RequestIds(@Value("${plangraph.log-requests:false}") boolean logged) {
        this.logged = logged;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request.getHeader(HEADER));
        long begin = System.nanoTime();
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            if (logged) {
                REQUESTS.info(line(id, request, response, begin));
            }
            MDC.remove(KEY);
        }
    }

    private static String id(String given) {
        return given != null && PLAIN.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** Queries are not logged: they may hold what their askers would keep to themselves. */
    private static String line(String id, HttpServletRequest request, HttpServletResponse response, long begin) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("request", id);
        line.put("client", request.getRemoteAddr());
        line.put("method", request.getMethod());
        line.put("path", request.getRequestURI());
        line.put("status", response.getStatus());
        line.put("millis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        return JSON.writeValueAsString(line);
    }
}
