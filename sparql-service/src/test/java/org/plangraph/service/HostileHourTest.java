package org.plangraph.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile callers at work while an ordinary one goes on asking, who must get every answer, and none of them late. What is refused
 * for reaching out, for its size or for its names is tested beside what it is sent to.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileHourTest {
    private static final long LATEST_ANSWER_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int AT_ONCE = 60;
    /** Who writes holds a place while the data comes. */
    private static final int OF_THE_TRUSTED = 10;

    private static final String FIRMS = "SELECT ?x { ?x a <https://w3id.org/plangraph/ontology#Enterprise> } # %d";

    /** Ten greedy stars over two hundred letters and no match: more steps than anyone lives to see. */
    private static final String ENDLESS_PATTERN = "^" + ".*".repeat(10) + "z$";

    private static final String LETTERS = "a".repeat(200);

    @TempDir
    static Path directory;

    private static Web web;
    private static ScheduledExecutorService ordinary;
    private static final ConcurrentLinkedQueue<String> DISTURBANCES = new ConcurrentLinkedQueue<>();
    private static int asked;

    @BeforeAll
    static void serve() {
        web = Web.over(
                Fixtures.store(directory),
                Map.of(
                        "plangraph.sparql.token", "secret",
                        "plangraph.sparql.timeout", "1s",
                        "plangraph.sparql.arrival", "500ms",
                        "server.tomcat.connection-timeout", "1s"));
        ordinary = Executors.newSingleThreadScheduledExecutor();
        ordinary.scheduleWithFixedDelay(HostileHourTest::askAsAnyoneWould, 0, 50, TimeUnit.MILLISECONDS);
    }

    private static void askAsAnyoneWould() {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = web.query(FIRMS.formatted(asked++), "text/csv");
            HttpResponse<String> page = web.get("/api/search?q=" + Web.encode("金川"));
            if (!answer.body().contains("金川集团公司") || !page.body().contains("金川集团公司")) {
                DISTURBANCES.add(answer.body() + page.body());
            }
        } catch (IOException | InterruptedException e) {
            DISTURBANCES.add(e.toString());
        }
        if (System.nanoTime() - begin > LATEST_ANSWER_NANOS) {
            DISTURBANCES.add("an answer came after " + (System.nanoTime() - begin) / 1e9 + " s");
        }
    }

    @AfterAll
    static void nobodyElseWasDisturbed() throws Exception {
        ordinary.shutdown();
        assertThat(ordinary.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        web.close();
        assertThat(asked).isPositive();
        assertThat(DISTURBANCES).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sparql HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded",
                "POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query",
                "POST /update HTTP/1.1\r\nAuthorization: Bearer secret\r\nContent-Type: application/sparql-update",
                "PUT /data?graph=urn:g HTTP/1.1\r\nAuthorization: Bearer secret\r\nContent-Type: text/turtle"
            })
    void bodiesThatDoNotArriveAreGivenUp(String head) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < (head.contains("secret") ? OF_THE_TRUSTED : AT_ONCE); i++) {
            sockets.add(open(head + "\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n# "));
        }
        for (Socket socket : sockets) {
            assertThat(firstLine(socket)).contains(" 408");
            socket.close();
        }
    }

    @Test
    void bodiesThatDripAreGivenUp() throws Exception {
        try (Socket socket = open("POST /sparql HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Host: localhost\r\nContent-Length: 100000\r\n\r\nquery=")) {
            socket.setSoTimeout(20);
            assertThat(answerWhileDripping(socket)).contains(" 408");
        }
    }

    private static String answerWhileDripping(Socket socket) throws IOException {
        while (true) {
            socket.getOutputStream().write('x');
            try {
                return firstLine(socket);
            } catch (SocketTimeoutException e) {
                // Nothing yet: the next drop.
            }
        }
    }

    static List<String> bombs() {
        String numbers = IntStream.range(0, 20_000).mapToObj(Integer::toString).reduce("", (a, b) -> a + " " + b);
        return List.of(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?d && ?d != ?g) }",
                "ASK { ?a ((!<urn:x>|^!<urn:y>)*/(!<urn:z>)*)* ?b . ?b (!<urn:w>)* ?c . FILTER(STR(?c) = 'none such') }",
                "SELECT (COUNT(*) AS ?n) { VALUES ?a {" + numbers + "} VALUES ?b {" + numbers + "} FILTER(?a < ?b) }",
                "ASK { FILTER REGEX('" + LETTERS + "', '" + ENDLESS_PATTERN + "') }",
                "SELECT ?v { VALUES ?v { '" + LETTERS + "' 'b' } FILTER EXISTS { FILTER REGEX(?v, '" + ENDLESS_PATTERN
                        + "') } }",
                "SELECT (SUM(STRLEN(REPLACE(?v, '" + ENDLESS_PATTERN + "', 'x'))) AS ?n) { VALUES ?v { '" + LETTERS
                        + "' } }",
                "SELECT ?v { VALUES ?v { '" + LETTERS + "' 'b' } } ORDER BY REGEX(?v, '" + ENDLESS_PATTERN + "')");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void queriesThatNeverEndAreStopped(String bomb) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> several = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(bomb + " # " + i)))
                .toList();
        for (CompletableFuture<HttpResponse<String>> each : several) {
            HttpResponse<String> answer = each.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("plangraph.sparql.timeout");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/property#strSplit",
                "http://jena.hpl.hp.com/ARQ/property#strSplit",
                "java:org.apache.jena.sparql.pfunction.library.strSplit"
            })
    void splittingByAPatternIsOff(String split) {
        HttpResponse<String> answer =
                post("SELECT ?x { ?x <%s> ('%s' '%s') }".formatted(split, LETTERS, ENDLESS_PATTERN));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("Splitting by a pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * ", "SELECT (NOW() AS ?now) "})
    void aQueryNestedWithoutEndIsABadRequest(String beginning) {
        HttpResponse<String> answer = post(beginning + "{".repeat(200_000));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    private static HttpResponse<String> post(String query) {
        try {
            return web.post("/sparql", "application/x-www-form-urlencoded", "query=" + Web.encode(query));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Map.Entry<String, byte[]>> files() throws IOException {
        String laughs = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
                .reduce("<!DOCTYPE d [<!ENTITY l0 \"ha\">", String::concat);
        return List.of(
                Map.entry("spaces.docx", WordFile.holding(" ".repeat(64 << 20))),
                Map.entry("laughs.docx", WordFile.holding(laughs + "]><d>&l9;</d>")),
                Map.entry(
                        "file.docx",
                        WordFile.holding("<!DOCTYPE d [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><d>&f;</d>")),
                Map.entry(
                        "nested.pdf", ("%PDF-1.7\n1 0 obj\n" + "[".repeat(50_000)).getBytes(StandardCharsets.US_ASCII)),
                Map.entry("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(StandardCharsets.US_ASCII)),
                Map.entry("nested.html", "<div>".repeat(200_000).getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileMadeToHarmIsRefused(Map.Entry<String, byte[]> file) throws Exception {
        HttpURLConnection upload =
                (HttpURLConnection) web.address("/api/plans").toURL().openConnection();
        upload.setDoOutput(true);
        upload.setReadTimeout(60_000);
        upload.setRequestProperty("Authorization", "Bearer secret");
        upload.setRequestProperty("Content-Type", "multipart/form-data; boundary=part");
        try (var body = upload.getOutputStream()) {
            body.write(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getKey()
                            + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(file.getValue());
            body.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(upload.getResponseCode()).isEqualTo(422);
        assertThat(new String(upload.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"failed\"", file.getKey())
                .doesNotContain("root:");
    }

    private static Socket open(String begun) throws IOException {
        Socket socket = new Socket("localhost", web.address("/").getPort());
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\n';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
