package org.plangraph.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Web;

/** Requests that would have the service fetch from another server, or read files of its own machine. */
class ReachingOutTest {
    private static final String[] TOKEN = {"Authorization", "Bearer secret"};
    private static final String FILE = "file:///etc/passwd";
    private static final AtomicInteger TAKEN = new AtomicInteger();

    @RegisterExtension
    @Order(1)
    private static final Web web = Web.overFixture(Map.of("plangraph.sparql.token", "secret"));

    @RegisterExtension
    @Order(2)
    private static final OrdinaryClient ordinary = new OrdinaryClient(web);

    private static HttpServer bait;

    @BeforeAll
    static void layOut() throws IOException {
        bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bait.createContext("/", exchange -> {
            TAKEN.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        bait.start();
    }

    @AfterAll
    static void takeIn() {
        bait.stop(0);
    }

    @AfterEach
    void nothingWasFetched() {
        assertThat(TAKEN).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { BIND(IRI('%s') AS ?there) SERVICE ?there { ?s ?p ?o } }"
            })
    void aQueryAsksNoOtherServer(String query) throws Exception {
        HttpResponse<String> answer = web.query(query.formatted(baitAddress()), "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("SERVICE");
    }

    /** As of a server that does not answer: a silent one adds nothing, and nothing exists there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } | ',,'",
                "ASK { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } } | false"
            })
    void norDoesOneThatBearsSilence(String query, String row) throws Exception {
        HttpResponse<String> answer = web.query(query.formatted(baitAddress()), "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines().skip(1)).containsExactly(row);
    }

    /** A graph that the store does not hold is an empty one, as everywhere in SPARQL. */
    @ParameterizedTest
    @CsvSource({"FROM, http", "FROM, file", "FROM NAMED, http", "FROM NAMED, file"})
    void aDatasetIsMadeOfTheGraphsOfTheStoreAlone(String clause, String scheme) throws Exception {
        String graph = scheme.equals("file") ? FILE : baitAddress();
        assertEmpty(web.query(
                "SELECT * " + clause + " <" + graph + "> { { ?s ?p ?o } UNION { GRAPH ?s { ?p ?o ?x } } }",
                "text/csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void soIsADatasetOfParameters(String parameter) throws Exception {
        for (String graph : new String[] {FILE, baitAddress()}) {
            assertEmpty(web.get(
                    "/sparql?" + parameter + "=" + Web.encode(graph) + "&query="
                            + Web.encode("SELECT * { { ?s ?p ?o } UNION { GRAPH ?s { ?p ?o ?x } } }"),
                    "Accept",
                    "text/csv"));
        }
    }

    private static void assertEmpty(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines()).as(answer.body()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOAD <%s> | 403",
                "LOAD SILENT <%s> INTO GRAPH <urn:x:y> | 403",
                "LOAD <file:///etc/passwd> | 403",
                "LOAD SILENT <file:///etc/passwd> | 403",
                "INSERT { GRAPH <urn:x:y> { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } } | 422",
                "INSERT { GRAPH <urn:x:y> { ?s ?p ?o } } WHERE { SERVICE SILENT <%s> { ?s ?p ?o } } | 204",
                "INSERT { GRAPH <urn:x:y> { ?s ?p ?o } } USING <%s> WHERE { ?s ?p ?o } | 204"
            })
    void anUpdateReachesNoOtherServerAndNoFile(String update, int status) throws Exception {
        HttpResponse<String> answer =
                web.post("/update", "application/sparql-update", update.formatted(baitAddress()), TOKEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(web.query("ASK { GRAPH <urn:x:y> { ?s ?p ?o } }", "*/*").body())
                .contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void aContextIsNotFetchedForJsonLd(String scheme) throws Exception {
        String data = "{\"@context\": \"%s\", \"@id\": \"http://example.org/a\", \"name\": \"b\"}"
                .formatted(scheme.equals("file") ? FILE : baitAddress());
        HttpResponse<String> answer = web.post("/data?graph=http://example.org/g", "application/ld+json", data, TOKEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Contexts are not fetched from elsewhere");
    }

    private static String baitAddress() {
        return "http://localhost:" + bait.getAddress().getPort() + "/data.ttl";
    }
}
