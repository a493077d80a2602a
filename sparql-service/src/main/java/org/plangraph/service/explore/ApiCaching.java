package org.plangraph.service.explore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.service.store.GraphStore;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * What every answer of the API from the graph tells caches and crawlers: an {@code ETag} of the graph's state and the request, by which an unchanged
 * answer is not computed again but answered 304, and a {@code Link} to the next page of a list.
 */
@RestControllerAdvice(basePackageClasses = ApiCaching.class)
class ApiCaching implements HandlerInterceptor, ResponseBodyAdvice<Object>, WebMvcConfigurer {
    private static final String TAG = ApiCaching.class.getName();

    private final GraphStore store;

    ApiCaching(GraphStore store) {
        this.store = store;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // How far an upload is, is no state of the graph.
        registry.addInterceptor(this).addPathPatterns("/api/**").excludePathPatterns("/api/uploads/**");
    }

    /**
     * The tag is taken before the answer is made: should the graph change in between, a new answer has an old tag and is asked for
     * once more, never the other way round.
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isRead(request.getMethod())) {
            return true;
        }
        String tag = tag(request);
        request.setAttribute(TAG, tag);
        boolean isKnown = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .anyMatch(known -> known.strip().equals(tag));
        if (isKnown) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            return false;
        }
        return true;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (asked.getAttribute(TAG) instanceof String tag && !(body instanceof ProblemDetail)) {
            response.getHeaders().set(HttpHeaders.ETAG, tag);
            response.getHeaders().setCacheControl(CacheControl.noCache());
        }
        if (body instanceof Paged page) {
            page.next()
                    .ifPresent(cursor -> response.getHeaders()
                            .add(HttpHeaders.LINK, "<" + withCursor(asked, cursor) + ">; rel=\"next\""));
        }
        return body;
    }

    /** Relative to the host, so that it holds behind any proxy. */
    private static String withCursor(HttpServletRequest request, String cursor) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Stream.concat(
                        Stream.of(query.split("&"))
                                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("cursor=")),
                        Stream.of("cursor=" + cursor))
                .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
    }

    /** Weak, so that what compresses the answer may keep it. */
    private String tag(HttpServletRequest request) {
        String address = request.getRequestURI() + "?" + request.getQueryString();
        return "W/\"" + store.tag() + "-" + Integer.toHexString(address.hashCode()) + "\"";
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
    }
}
