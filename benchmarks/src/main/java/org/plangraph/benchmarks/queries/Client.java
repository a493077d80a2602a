package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Someone who asks one server, over connections that stay open. The JDK's plain connection is used as it costs little
 * itself: client and servers share the machine.
 */
final class Client {
    /** Set before the first connection: the JDK keeps five open otherwise. */
    static void keepConnections(int most) {
        System.setProperty("http.maxConnections", Integer.toString(most));
    }

    private static final int MILLIS_TO_WAIT = 120_000;

    private final Server server;

    Client(Server server) {
        this.server = server;
    }

    /** An answer read to its end; the body of a refusal too. */
    record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** @param fresh whether the answer is to be worked out for this once, neither taken from what the server keeps nor kept */
    Answer ask(String query, String accept, boolean fresh) throws IOException {
        return get(server.endpoint() + "?query=" + encoded(query), accept, fresh);
    }

    /** The page at {@code path} of the server. */
    Answer get(String path) throws IOException {
        return get(server.endpoint().resolve(path).toString(), "*/*", false);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer get(String address, String accept, boolean fresh) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setReadTimeout(MILLIS_TO_WAIT);
        connection.setRequestProperty("Accept", accept);
        if (fresh) {
            connection.setRequestProperty("Cache-Control", "no-store");
        }
        return read(connection);
    }

    /** Sends what is prepared and reads the answer. */
    static Answer read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, body == null ? new byte[0] : body.readAllBytes());
        }
    }
}
