package org.plangraph.benchmarks.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.benchmarks.graph.SyntheticGraph;
import org.plangraph.benchmarks.graph.World;

class QuestionsTest {
    private static final int QUADS = 10_000;

    @TempDir
    private Path folder;

    @Test
    void parametersVaryAndSomeComeAgain() {
        List<Question> all = new Questions(new World(1, QUADS)).all();
        assertThat(all).hasSize(8);
        assertThat(all).filteredOn(question -> !question.isFixed()).hasSize(6).allSatisfy(question -> {
            Random random = new Random(1);
            Set<String> different = new HashSet<>();
            for (int i = 0; i < 500; i++) {
                different.add(question.parameter().apply(random));
            }
            assertThat(different).hasSizeBetween(10, 499);
        });
    }

    /** Stock Fuseki stands for both here; the service takes part in the run itself. */
    @Test
    void aServerIsAskedForAWhileAndItsAnswersAreCompared() throws Exception {
        try (Server stock = Server.ofStockFuseki(database(), freePort(), List.of("-Xmx512m"))) {
            Question question = fixed("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
            Figures figures = new Load(stock, question, false, 1).run(2, 0.2);
            assertThat(figures.nanos()).hasSizeGreaterThanOrEqualTo(2).isSorted();
            assertThat(figures.millis(0.5)).isPositive().isLessThanOrEqualTo(figures.millis(0.99));
            assertThat(new SameAnswers(stock, stock).compare(question, 1, new Random(1)))
                    .isEqualTo(1);
            Question wrong = fixed("SELECT ?s { ?s ?p ?o } LIMIT 1", "");
            assertThatThrownBy(() -> new Load(stock, wrong, false, 1).run(1, 0.1))
                    .hasMessageContaining("fixed");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Question fixed(String service, String stock) {
        Function<Random, String> nothing = random -> "";
        return new Question("fixed", service, stock, nothing, Question.ROWS, false);
    }

    private Path database() throws IOException {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeWrite(
                database,
                () -> SyntheticGraph.write(1, QUADS, new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        database.add(quad);
                    }
                }));
        TDBInternal.expel(database);
        return folder;
    }
}
