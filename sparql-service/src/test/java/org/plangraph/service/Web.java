package org.plangraph.service;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plangraph.service.store.StoreBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * A service on a free port and someone who asks it. Registered as the extension of a test class, it serves the fixture in a folder
 * of its own while the tests of the class run.
 */
public final class Web implements AutoCloseable, BeforeAllCallback, AfterAllCallback {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> properties;
    private final List<StoreBuilder.Source> graphs;
    private Path store;
    private WebServer server;

    private Web(Map<String, String> properties, List<StoreBuilder.Source> graphs) {
        this.properties = properties;
        this.graphs = graphs;
    }

    /**
     * For {@code @RegisterExtension}: runs from before the first test of the class until after the last.
     *
     * @param others served beside the fixture
     */
    public static Web overFixture(Map<String, String> properties, StoreBuilder.Source... others) {
        return new Web(
                properties,
                Stream.concat(Stream.of(Fixtures.graph()), Stream.of(others)).toList());
    }

    /** Runs until closed. */
    public static Web over(Path store, Map<String, String> properties) {
        Web web = new Web(properties, List.of());
        web.start(store);
        return web;
    }

    private void start(Path directory) {
        store = directory;
        server = WebServer.start(directory, 0, properties);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path directory = Files.createTempDirectory("plangraph-test");
        Fixtures.build(directory, graphs.toArray(StoreBuilder.Source[]::new));
        start(directory);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        close();
        FileSystemUtils.deleteRecursively(store);
    }

    /** The same store by another process, as far as a test can tell; on another port. */
    public void restart() {
        server.close();
        start(store);
    }

    public Path store() {
        return store;
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
        return post(path, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> post(String path, String contentType, byte[] body, String... headers)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                headers);
    }

    public HttpResponse<String> delete(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).DELETE(), headers);
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
