package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.ServiceException;

class BackupTest {
    /** What no build makes: an uploaded plan, blank nodes that two graphs share, the default graph, awkward literals. */
    private static final String WRITTEN = """
            INSERT DATA { <urn:a> <urn:default> "ohne Graph" .
              GRAPH <urn:one> { _:x <urn:p> "\\"quoted\\"\\nand\\tmore" , "江苏省"@zh , 1.50 . _:x <urn:q> _:y }
              GRAPH <urn:two> { <urn:a> <urn:p> "\\u0007\\u4E2D" } } ;
            INSERT { GRAPH <urn:two> { ?x <urn:again> ?y } } WHERE { GRAPH <urn:one> { ?x <urn:q> ?y } }
            """;

    @TempDir
    Path directory;

    private Path store;
    private byte[] backup;
    private DatasetGraph held;

    @BeforeEach
    void backUp() throws IOException {
        store = Fixtures.store(directory.resolve("store"));
        try (GraphStore open = GraphStore.open(store)) {
            open.write(dataset -> UpdateAction.parseExecute(WRITTEN, dataset));
            held = copy(open);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(Backup.write(open, out).quads()).isEqualTo(held.stream().count());
            backup = out.toByteArray();
        }
    }

    @Test
    void whatIsRestoredIsWhatWasBackedUp() throws Exception {
        Path second = directory.resolve("second");
        Statistics restored = restore(backup, second);
        assertThat(restored.contents()).isEqualTo("test");
        try (GraphStore open = GraphStore.open(second)) {
            assertThat(IsoMatcher.isomorphic(held, copy(open))).isTrue();
            assertThat(open.isWritten()).isTrue();
            assertThat(new LabelSearch(open).find("jinchuan", iri -> true)).isNotEmpty();
        }
    }

    @Test
    void aBackupIsAGraphFileForAnyOtherStore() throws Exception {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(backup)))
                .lang(Lang.NQUADS)
                .parse(read);
        assertThat(IsoMatcher.isomorphic(held, read)).isTrue();
    }

    @Test
    void whatIsNotWholeIsNotRestored() throws Exception {
        String lines = unzipped(backup);
        for (byte[] broken : new byte[][] {
            java.util.Arrays.copyOf(backup, backup.length / 2),
            zipped(lines.substring(0, lines.lastIndexOf("# end"))),
            zipped(lines.replace("江苏省", "江西省")),
            zipped(lines.replaceFirst("\n<[^\n]*\n", "\n"))
        }) {
            assertThatThrownBy(() -> restore(broken, store))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("not whole")
                    .hasMessageContaining("nothing was restored");
        }
        try (GraphStore open = GraphStore.open(store)) {
            assertThat(IsoMatcher.isomorphic(held, copy(open))).isTrue();
        }
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        for (byte[] other : new byte[][] {
            "no gzip".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            zipped("<urn:a> <urn:b> <urn:c> .\n"),
            zipped("# PlanGraph backup {\"form\":2}\n"),
            zipped("# PlanGraph backup ]\n")
        }) {
            assertThatThrownBy(() -> restore(other, store))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("no backup");
        }
    }

    @Test
    void aRestoreKilledHalfWayLeavesWhatWasThere() throws Exception {
        Process restore = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestoreFromInput.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream input = restore.getOutputStream()) {
            input.write(backup, 0, backup.length / 2);
            input.flush();
            while (!names().contains("002.building")) {
                assertThat(restore.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            restore.destroyForcibly().waitFor();
        }
        try (GraphStore open = GraphStore.open(store)) {
            assertThat(IsoMatcher.isomorphic(held, copy(open))).isTrue();
        }
        restore(backup, store);
        assertThat(names()).containsExactlyInAnyOrder("001", "002");
    }

    @Test
    void compactingKeepsEveryQuadAndDropsWhatDeletionsLeft() {
        try (GraphStore open = GraphStore.open(store)) {
            open.write(dataset -> {
                for (int i = 0; i < 20_000; i++) {
                    dataset.add(Quad.create(
                            NodeFactory.createURI("urn:g"),
                            NodeFactory.createURI("urn:s" + i),
                            NodeFactory.createURI("urn:p"),
                            NodeFactory.createLiteralString("an object that will be of no use " + i)));
                }
            });
            open.write(dataset -> dataset.removeGraph(NodeFactory.createURI("urn:g")));
            String version = open.version();
            Compaction.Outcome outcome = open.compact();
            assertThat(outcome.after()).isLessThan(outcome.before());
            assertThat(outcome.quads()).isEqualTo(open.statistics().quads());
            assertThat(open.version()).isEqualTo(version);
        }
        assertThat(names()).containsExactly("002");
        try (GraphStore open = GraphStore.open(store)) {
            assertThat(IsoMatcher.isomorphic(held, copy(open))).isTrue();
            assertThat(open.statistics().contents()).isEqualTo("test");
            assertThat(open.isWritten()).isTrue();
        }
    }

    /** Restores what comes by standard input into the store that is named. */
    static final class RestoreFromInput {
        public static void main(String[] args) throws IOException {
            Backup.restore(System.in, "input", Path.of(args[0]));
        }
    }

    private static Statistics restore(byte[] bytes, Path into) throws IOException {
        return Backup.restore(new ByteArrayInputStream(bytes), "backup.nq.gz", into);
    }

    private static DatasetGraph copy(GraphStore open) {
        return open.read(dataset -> {
            DatasetGraph copy = DatasetGraphFactory.create();
            dataset.asDatasetGraph().find().forEachRemaining(copy::add);
            return copy;
        });
    }

    private java.util.List<String> names() {
        try (Stream<Path> snapshots = Files.list(store.resolve("snapshots"))) {
            return snapshots.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
