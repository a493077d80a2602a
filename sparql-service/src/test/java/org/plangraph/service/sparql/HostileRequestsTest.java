package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.service.sparql.SparqlProtocolTest.assertProblem;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;

/** What a hostile caller tries: each is refused, and whoever asks next is served. */
class HostileRequestsTest {
    private static final String[] TOKEN = {"Authorization", "Bearer secret"};

    @TempDir
    static Path directory;

    private static Web web;
    private static HttpServer bait;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    @BeforeAll
    static void serve() throws IOException {
        bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bait.createContext("/", exchange -> {
            TAKEN.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        bait.start();
        web = Web.over(
                Fixtures.store(directory),
                Map.of(
                        "plangraph.sparql.token", "secret",
                        "plangraph.sparql.timeout", "2s",
                        "plangraph.sparql.max-update", "100KB",
                        "server.tomcat.connection-timeout", "1s"));
    }

    @AfterAll
    static void stop() {
        web.close();
        bait.stop(0);
    }

    @AfterEach
    void othersAreServedAndNothingWasFetched() throws Exception {
        assertThat(web.query("ASK { ?s ?p ?o }", "*/*").body()).contains("true");
        assertThat(TAKEN).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * FROM <%s> { ?s ?p ?o }",
                "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
                "ASK { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }"
            })
    void aQueryReachesNoOtherServer(String query) throws Exception {
        String body = web.query(query.formatted(baitAddress()), "text/csv").body();
        assertThat(body).doesNotContain("root:");
    }

    @Test
    void aQueryReadsNoFile() throws Exception {
        assertThat(web.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "text/csv")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(web.get("/sparql?default-graph-uri=file:///etc/passwd&query=" + Web.encode("SELECT * { ?s ?p ?o }"))
                        .body())
                .doesNotContain("root");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <%s>",
                "LOAD SILENT <%s> INTO GRAPH <urn:x:y>",
                "LOAD <file:///etc/passwd>",
                "INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }"
            })
    void anUpdateReachesNoOtherServerAndNoFile(String update) throws Exception {
        assertThat(web.post("/update", "application/sparql-update", update.formatted(baitAddress()), TOKEN)
                        .statusCode())
                .isBetween(400, 599);
    }

    @Test
    void aContextIsNotFetchedForJsonLd() throws Exception {
        String data = "{\"@context\": \"%s\", \"@id\": \"http://example.org/a\", \"name\": \"b\"}";
        assertProblem(
                web.post(
                        "/data?graph=http://example.org/g",
                        "application/ld+json",
                        data.formatted(baitAddress()),
                        TOKEN),
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/function#wait",
                "http://jena.hpl.hp.com/ARQ/function#wait",
                "java:org.apache.jena.sparql.function.library.wait"
            })
    void aQueryCannotSleep(String function) throws Exception {
        assertThat(web.query("SELECT (<" + function + ">(600000) AS ?x) {}", "text/csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBodyLargerThanTheLimitIsRefusedHoweverItIsSent() throws Exception {
        String large = "<http://example.org/a> <http://example.org/b> \"" + "x".repeat(200_000) + "\" .";
        assertProblem(web.post("/data?graph=http://example.org/g", "text/turtle", large, TOKEN), 413);
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write(("POST /data?graph=http://example.org/g HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer secret\r\nContent-Type: text/turtle\r\n"
                                    + "Content-Length: 99999999999\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(firstLine(socket)).contains(" 413");
        }
    }

    @Test
    void aRequestThatNeverEndsIsDropped() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: lo".getBytes(StandardCharsets.US_ASCII));
            assertThat(web.query("ASK {}", "*/*").statusCode()).isEqualTo(200);
            assertThat(firstLine(socket)).doesNotContain(" 200");
        }
    }

    private static String baitAddress() {
        return "http://localhost:" + bait.getAddress().getPort() + "/data.ttl";
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket("localhost", web.address("/").getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
        return socket;
    }

    /** Empty when the connection is closed without a word. */
    private static String firstLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
