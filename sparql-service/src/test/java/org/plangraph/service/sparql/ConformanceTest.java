package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;

/**
 * The W3C's protocol and graph store cases (w3c/rdf-tests, {@code sparql11/protocol} and
 * {@code sparql11/graph-store-protocol}), written out as our own requests, each on an empty store of a running service.
 * Prints a table.
 */
class ConformanceTest {
    private static final String TOKEN = "conformance";
    private static final Map<String, List<String>> RESULTS = new LinkedHashMap<>();

    @TempDir
    static Path directory;

    private static Web web;

    @BeforeAll
    static void serve() {
        Fixtures.build(directory);
        web = Web.over(directory, Map.of("plangraph.sparql.token", TOKEN));
    }

    @AfterAll
    static void stopAndPrintTheTable() {
        web.close();
        StringBuilder table = new StringBuilder("\n| suite | passed | of |\n|---|---|---|\n");
        RESULTS.forEach((suite, results) -> table.append("| %s | %d | %d |\n"
                .formatted(suite, results.stream().filter(String::isEmpty).count(), results.size())));
        System.out.println(table);
    }

    @TestFactory
    Stream<DynamicTest> protocol() {
        return tests("protocol.yaml", "SPARQL 1.1 Protocol");
    }

    @TestFactory
    Stream<DynamicTest> graphStore() {
        return tests("graph-store.yaml", "SPARQL 1.1 Graph Store Protocol");
    }

    private static Stream<DynamicTest> tests(String file, String suite) {
        List<String> results = RESULTS.computeIfAbsent(suite, key -> new ArrayList<>());
        return ConformanceCase.of(file).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    String fault = new ConformanceRun(web, TOKEN).fault(each).orElse("");
                    results.add(fault);
                    assertThat(fault).as(each.name()).isEmpty();
                }));
    }
}
