package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.store.GraphStore;

/**
 * Each folder under {@code sparql/} is a case a non-programmer can read: {@code query.rq}, the {@code expected.csv} it
 * gives, and {@code data.trig}, where it is not asked of the common fixture.
 */
class SparqlFoldersTest {
    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> eachQueryGivesWhatItsFolderExpects() throws IOException {
        Path cases = Path.of(
                System.getProperty("plangraph.root"), "sparql-service/src/test/resources/org/plangraph/service/sparql");
        return Files.list(cases)
                .sorted()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private void check(Path folder) throws Exception {
        Path store = directory.resolve(folder.getFileName().toString());
        Path data = folder.resolve("data.trig");
        Fixtures.build(store, Files.exists(data) ? Fixtures.trig(Files.readString(data)) : Fixtures.graph());
        String query = Files.readString(folder.resolve("query.rq"));
        try (GraphStore graph = GraphStore.open(store)) {
            assertThat(graph.read(dataset -> answer(query, dataset)).lines())
                    .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.csv")));
        }
    }

    private static String answer(String query, Dataset dataset) {
        try (QueryExecution execution = QueryExecution.create(query, dataset)) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(csv, execution.execSelect());
            return csv.toString(StandardCharsets.UTF_8);
        }
    }
}
