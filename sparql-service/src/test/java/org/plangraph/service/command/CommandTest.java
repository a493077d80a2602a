package org.plangraph.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import org.plangraph.service.WebServer;
import picocli.CommandLine;

class CommandTest {
    private static final String FIRMS = "SELECT ?name { ?x a pg:Enterprise ; rdfs:label ?name } ORDER BY ?name";

    @TempDir
    Path directory;

    private String out;
    private String err;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "build",
                "serve",
                "query",
                "export",
                "backup",
                "restore",
                "compact",
                "validate",
                "extract",
                "evaluate",
                "rules"
            })
    void everyCommandHelpsWithAnExample(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out).contains("Example", "plangraph " + command);
    }

    @Test
    void wrongUsageIsOneLineAndExitCodeTwo() {
        assertThat(run("query")).isEqualTo(2);
        assertThat(err.lines()).hasSize(1);
        assertThat(run("bild")).isEqualTo(2);
        assertThat(run(
                        "query",
                        "SELECT { ?x }",
                        "--store",
                        Fixtures.store(directory).toString()))
                .isEqualTo(2);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("malformed", "line 1");
    }

    @Test
    void aStoreThatIsNoneFailsInOneLine() {
        for (String command : new String[] {"serve", "export"}) {
            assertThat(run(command, "--store", directory.resolve("absent").toString()))
                    .isEqualTo(1);
            assertThat(err.lines()).hasSize(1);
            assertThat(err).contains("absent", "./plangraph build");
        }
    }

    @Test
    void aBusyPortFailsInOneLine() throws IOException {
        Path store = Fixtures.store(directory.resolve("store"));
        try (ServerSocket busy = new ServerSocket(0)) {
            String port = Integer.toString(busy.getLocalPort());
            assertThat(run("serve", "--store", store.toString(), "--port", port))
                    .isEqualTo(1);
            assertThat(err.lines()).hasSize(1);
            assertThat(err).contains("Port " + port + " is in use", "--port");
            assertThat(run("up", "--store", directory.resolve("other").toString(), "--port", port))
                    .isEqualTo(1);
            assertThat(directory.resolve("other")).doesNotExist();
        }
    }

    @Test
    void queryAnswersInEachFormat() {
        String store = Fixtures.store(directory).toString();
        assertThat(run("query", FIRMS, "--store", store, "--format", "csv")).isZero();
        assertThat(out.lines()).containsExactly("name", "佛慈制药", "兰州金通储能公司", "白银有色集团", "金川集团公司");
        assertThat(run("query", FIRMS, "--store", store, "--format", "json")).isZero();
        assertThat(out).contains("\"bindings\"", "金川集团公司");
        assertThat(run("query", FIRMS, "--store", store)).isZero();
        assertThat(out).contains("| \"金川集团公司\"@zh");
        assertThat(run("query", "ASK { ?x a pg:Park }", "--store", store)).isZero();
        assertThat(out.strip()).isEqualTo("true");
    }

    @Test
    void queryAsksTheServiceThatHasTheStoreOpen() {
        Path store = Fixtures.store(directory);
        try (WebServer server = WebServer.start(store, 0, Map.of())) {
            assertThat(run("query", FIRMS, "--store", store.toString(), "--format", "csv"))
                    .isZero();
            assertThat(out).contains("金川集团公司");
            String endpoint = server.address() + "sparql";
            assertThat(run("export", "--endpoint", endpoint, "--format", "trig"))
                    .isZero();
            assertThat(out).contains("金川集团公司");
        }
    }

    @Test
    void anEndpointThatDoesNotAnswerFailsInOneLine() throws IOException {
        String endpoint;
        try (ServerSocket closedSoon = new ServerSocket(0)) {
            endpoint = "http://localhost:" + closedSoon.getLocalPort() + "/sparql";
        }
        assertThat(run("query", FIRMS, "--endpoint", endpoint)).isEqualTo(1);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains(endpoint + " did not answer").doesNotContain("PREFIX");
    }

    @Test
    void exportWritesEachForm() throws IOException {
        String store = Fixtures.store(directory.resolve("store")).toString();
        for (String format : List.of("nq", "trig", "ttl", "jsonld", "rdf", "graphml", "gexf")) {
            Path file = directory.resolve("graph." + format);
            assertThat(run("export", "--store", store, "--format", format, "-o", file.toString()))
                    .as(format + err)
                    .isZero();
            assertThat(Files.readString(file)).as(format).contains("金川集团公司", "upstreamOf");
        }
        Path tables = directory.resolve("tables");
        assertThat(run("export", "--store", store, "--format", "csv", "-o", tables.toString()))
                .isZero();
        assertThat(Files.readAllLines(tables.resolve("enterprise.csv")))
                .contains("https://w3id.org/plangraph/id/enterprise/金川集团公司,金川集团公司,金川公司");
        assertThat(run("export", "--store", store, "--format", "neo4j", "-o", tables.toString()))
                .isZero();
        assertThat(Files.readAllLines(tables.resolve("nodes.csv"))).hasSizeGreaterThan(25);
        assertThat(run("export", "--store", store, "--format", "csv")).isEqualTo(2);
        assertThat(run("export", "--store", store, "--type", "Firm", "--format", "gexf"))
                .isEqualTo(2);
    }

    @Test
    void aStoreIsBackedUpWhetherItIsServedOrNotAndRestoredOnlyWhereItMayBe() {
        String store = Fixtures.store(directory.resolve("store")).toString();
        String still = directory.resolve("still.nq.gz").toString();
        String served = directory.resolve("served.nq.gz").toString();
        assertThat(run("backup", "--store", store, "-o", still)).as(err).isZero();
        try (WebServer server = WebServer.start(Path.of(store), 0, Map.of())) {
            assertThat(run("backup", "--store", store, "-o", served)).as(err).isZero();
            assertThat(run("compact", "--store", store)).isEqualTo(1);
            assertThat(err).contains("is served at " + server.address());
            String second = directory.resolve("second").toString();
            for (String file : new String[] {still, served}) {
                assertThat(run("restore", file, "--store", second, "--replace"))
                        .as(err)
                        .isZero();
                assertThat(run("query", FIRMS, "--store", second, "--format", "csv"))
                        .isZero();
                assertThat(out.lines()).hasSize(5);
            }
            assertThat(run("restore", still, "--store", second)).isEqualTo(1);
            assertThat(err.lines()).hasSize(1);
            assertThat(err).contains("--replace");
        }
        assertThat(run("compact", "--store", store)).as(err).isZero();
        assertThat(out).contains("Compacted");
        assertThat(run("restore", directory.resolve("none").toString(), "--store", store, "--replace"))
                .isEqualTo(1);
        assertThat(err.lines()).hasSize(1);
        assertThat(run(
                        "backup",
                        "--store",
                        store,
                        "-o",
                        directory.resolve("no/such/folder").toString()))
                .isEqualTo(1);
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void buildLeavesOutWhatItCannotReadAndSaysSo() throws IOException {
        Path plans = Files.createDirectory(directory.resolve("plans"));
        Files.writeString(plans.resolve("empty.txt"), "");
        Files.writeString(plans.resolve("good.txt"), "甘肃省新材料产业发展规划\n一、新材料\n重点发展碳纤维。\n");
        String store = directory.resolve("store").toString();
        assertThat(run("build", plans.toString(), "--store", store)).isEqualTo(1);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("empty");
        assertThat(out).contains("1 plans, 1 extracted now", "1 left out");
        Files.delete(plans.resolve("empty.txt"));
        assertThat(run("build", plans.toString(), "--store", store)).isZero();
        assertThat(out).contains("nothing to do");
        assertThat(run("query", "ASK { ?x rdfs:label '碳纤维'@zh }", "--store", store))
                .isZero();
        assertThat(out.strip()).isEqualTo("true");
    }

    @Test
    void aBuildDropsNothingThatWasWrittenUnlessToldTo() throws Exception {
        Path plans = Files.createDirectory(directory.resolve("plans"));
        Path plan = Files.writeString(plans.resolve("plan.txt"), "甘肃省新材料产业发展规划\n一、新材料\n重点发展碳纤维。\n");
        String store = directory.resolve("store").toString();
        assertThat(run("build", plans.toString(), "--store", store)).as(err).isZero();
        try (Web web = Web.over(Path.of(store), Map.of("plangraph.sparql.token", "secret"))) {
            web.post(
                    "/update",
                    "application/sparql-update",
                    "INSERT DATA { GRAPH <http://example.org/g> { <http://example.org/a> <http://example.org/b> 'c' } }",
                    "Authorization",
                    "Bearer secret");
        }
        assertThat(run("build", plans.toString(), "--store", store)).as(err).isZero();
        Files.writeString(plan, "甘肃省新材料产业发展规划\n一、新材料\n重点发展石墨烯。\n");
        assertThat(run("build", plans.toString(), "--store", store)).isEqualTo(1);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("written by updates", "./plangraph backup", "--drop-written");
        assertThat(run("query", "ASK { ?a <http://example.org/b> 'c' }", "--store", store))
                .isZero();
        assertThat(out.strip()).isEqualTo("true");
        assertThat(run("build", plans.toString(), "--store", store, "--drop-written"))
                .as(err)
                .isZero();
        assertThat(run("build", plans.toString(), "--store", store)).isZero();
    }

    @Test
    void aServedStoreIsCompactedByItsService() {
        String store = Fixtures.store(directory.resolve("store")).toString();
        try (Web web = Web.over(Path.of(store), Map.of("plangraph.sparql.token", "secret"))) {
            assertThat(run("compact", "--store", store, "--token", "wrong")).isEqualTo(1);
            assertThat(err.lines()).hasSize(1);
            assertThat(err).contains(web.address("/").toString(), "401", "token");
            assertThat(run("compact", "--store", store, "--token", "secret"))
                    .as(err)
                    .isZero();
            assertThat(out).contains("Compacted " + store, "quads");
            assertThat(run(
                            "query",
                            "ASK { ?x rdfs:label '金川集团公司'@zh }",
                            "--endpoint",
                            web.address("/sparql").toString()))
                    .isZero();
            assertThat(out.strip()).isEqualTo("true");
        }
        assertThat(run("compact", "--store", store)).as(err).isZero();
    }

    @Test
    void aFolderWithoutPlansFailsInOneLine() {
        assertThat(run(
                        "build",
                        directory.toString(),
                        "--store",
                        directory.resolve("s").toString()))
                .isEqualTo(1);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("no plans");
    }

    private int run(String... args) {
        StringWriter errors = new StringWriter();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            CommandLine commandLine = PlanGraphCommand.commandLine();
            commandLine.setOut(new PrintWriter(System.out, true));
            commandLine.setErr(new PrintWriter(errors));
            return commandLine.execute(args);
        } finally {
            System.setOut(console);
            out = printed.toString(StandardCharsets.UTF_8);
            err = errors.toString();
        }
    }
}
