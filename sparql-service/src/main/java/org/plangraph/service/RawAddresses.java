package org.plangraph.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets addresses be as people write them: Chinese as it is, in UTF-8, which {@code curl} sends as typed and Tomcat alone refuses; and
 * an encoded slash as part of a name, as in {@code /id/product/炭%2F炭复合材料}. Everything behind Tomcat sees percent-encoded
 * addresses only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RawAddresses extends OncePerRequestFilter implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int ASCII = 0x80;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(Protocol.class.getName());
        factory.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isEncoded = isAscii(request.getRequestURI())
                && (request.getQueryString() == null || isAscii(request.getQueryString()));
        chain.doFilter(isEncoded ? request : new Encoded(request), response);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < ASCII);
    }

    /** Tomcat hands out each byte of an address as one character. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        address.chars().forEach(c -> encoded.append(c < ASCII ? String.valueOf((char) c) : "%%%02X".formatted(c)));
        return encoded.toString();
    }

    private static final class Encoded extends HttpServletRequestWrapper {
        Encoded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return encoded(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(encoded(super.getRequestURL().toString()));
        }

        @Override
        public String getQueryString() {
            return super.getQueryString() == null ? null : encoded(super.getQueryString());
        }
    }

    /** Made by Tomcat, by its name. Its settings can relax what is ASCII only. */
    public static final class Protocol extends Http11NioProtocol {
        @Override
        public HttpParser getHttpParser() {
            return new Utf8Addresses(getRelaxedPathChars(), getRelaxedQueryChars());
        }
    }

    /** Bytes beyond ASCII come as negative numbers from one place and as large ones from another. */
    private static final class Utf8Addresses extends HttpParser {
        Utf8Addresses(String relaxedPath, String relaxedQuery) {
            super(relaxedPath, relaxedQuery);
        }

        private static boolean isBeyondAscii(int c) {
            return c < 0 || c >= ASCII;
        }

        @Override
        public boolean isNotRequestTargetRelaxed(int c) {
            return !isBeyondAscii(c) && super.isNotRequestTargetRelaxed(c);
        }

        @Override
        public boolean isAbsolutePathRelaxed(int c) {
            return isBeyondAscii(c) || super.isAbsolutePathRelaxed(c);
        }

        @Override
        public boolean isQueryRelaxed(int c) {
            return isBeyondAscii(c) || super.isQueryRelaxed(c);
        }
    }
}
