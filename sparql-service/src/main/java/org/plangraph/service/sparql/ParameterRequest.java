package org.plangraph.service.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request whose parameters are read here rather than by Tomcat, which would take them out of a body too, and wait for a body
 * however slowly it comes.
 */
class ParameterRequest extends HttpServletRequestWrapper {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    /**
     * @param query a query string; {@code null} is an empty one
     * @throws IllegalArgumentException when it is not rightly encoded
     */
    ParameterRequest(HttpServletRequest request, String query) {
        super(request);
        add(query, StandardCharsets.UTF_8);
    }

    /**
     * A form, with its parameters beside those of the query string.
     *
     * @param form its body is read through it
     * @throws IllegalArgumentException when they are not rightly encoded
     */
    static ParameterRequest ofForm(HttpServletRequest form) throws IOException {
        ParameterRequest read = new ParameterRequest(form, form.getQueryString());
        Charset charset = form.getCharacterEncoding() == null
                ? StandardCharsets.UTF_8
                : Charset.forName(form.getCharacterEncoding());
        read.add(new String(form.getInputStream().readAllBytes(), StandardCharsets.US_ASCII), charset);
        return read;
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    private void add(String pairs, Charset charset) {
        for (String pair : pairs == null || pairs.isEmpty() ? new String[0] : pairs.split("&")) {
            String[] parts = pair.split("=", 2);
            String[] value = {URLDecoder.decode(parts.length > 1 ? parts[1] : "", charset)};
            parameters.merge(URLDecoder.decode(parts[0], charset), value, ParameterRequest::all);
        }
    }

    private static String[] all(String[] some, String[] others) {
        return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        return parameters.containsKey(name) ? parameters.get(name)[0] : null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
