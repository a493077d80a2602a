package org.plangraph.service;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A service on a free port and someone who asks it. */
public final class Web implements AutoCloseable {
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Web(WebServer server) {
        this.server = server;
    }

    public static Web over(Path store, Map<String, String> properties) {
        return new Web(WebServer.start(store, 0, properties));
    }

    public URI address(String path) {
        return URI.create(server.address()).resolve(path);
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)), headers);
    }

    public HttpResponse<String> query(String sparql, String accept) throws IOException, InterruptedException {
        return get("/sparql?query=" + encode(sparql), "Accept", accept);
    }

    public HttpResponse<String> post(String path, String contentType, String body, String... headers)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.close();
    }
}
