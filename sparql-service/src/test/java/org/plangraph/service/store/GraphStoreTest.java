package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Iris;
import org.plangraph.service.Fixtures;
import org.plangraph.service.ServiceException;

class GraphStoreTest {
    private static final String SECOND = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            <https://w3id.org/plangraph/document/second> {
              <https://w3id.org/plangraph/document/second> a pg:Plan .
              <https://w3id.org/plangraph/id/enterprise/潍柴动力> a pg:Enterprise ; rdfs:label "潍柴动力"@zh . }
            """;

    @TempDir
    Path directory;

    @Test
    void aQueryWithoutGraphSeesTheUnion() {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            assertThat(ask(store, "?c pg:leadEnterprise ?e . ?ev rdf:object ?e"))
                    .isTrue();
        }
    }

    @Test
    void aThingIsFoundByPartOfItsNameByPinyinAndByInitials() {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            String jinchuan = new Iris(Fixtures.DATA).entity(EntityType.ENTERPRISE, "金川集团公司");
            for (String text : new String[] {"金川", "川集团", "川", "jinchuan", "jcjt", "JCJT", "金川公司", "金川股份", "金穿集团"}) {
                assertThat(found(store, text)).as(text).contains(jinchuan);
            }
            assertThat(found(store, "川金")).isEmpty();
            assertThat(found(store, "*")).isEmpty();
        }
    }

    @Test
    void looserWaysToMatchAreTriedWhereStricterOnesFindNothingWanted() {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            String jinchuan = new Iris(Fixtures.DATA).entity(EntityType.ENTERPRISE, "金川集团公司");
            assertThat(found(store, "金川集团公司")).containsExactly(jinchuan);
            assertThat(new LabelSearch(store).find("金川集团公司", iri -> !iri.equals(jinchuan)))
                    .isEmpty();
        }
    }

    @Test
    void theWholeNameComesFirst() {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            assertThat(found(store, "新材料").get(0)).contains("/id/industry/");
        }
    }

    @Test
    void statisticsCountWhatPlansSpeakOf() {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            assertThat(store.statistics().entities())
                    .containsEntry("Enterprise", 4L)
                    .containsEntry("Park", 3L);
            assertThat(store.statistics().relations()).containsEntry("upstreamOf", 4L);
            assertThat(store.statistics().plans()).containsExactly("https://w3id.org/plangraph/document/fixture");
        }
    }

    @Test
    void aNewSnapshotIsServedAndReadersOfTheOldOneFinish() throws Exception {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            try (GraphStore.Lease lease = store.lease()) {
                Fixtures.build(directory, Fixtures.trig(SECOND));
                Thread other = new Thread(() -> awaitSwitch(store));
                other.start();
                other.join();
                assertThat(ask(store, "?x rdfs:label '金川集团公司'@zh")).isTrue();
                assertThat(lease.dataset()).isNotNull();
            }
            assertThat(ask(store, "?x rdfs:label '金川集团公司'@zh")).isFalse();
            assertThat(ask(store, "?x rdfs:label '潍柴动力'@zh")).isTrue();
        }
    }

    @Test
    void aBuildThatFailsLeavesTheStoreAsItWas() throws IOException {
        Fixtures.store(directory);
        assertThatThrownBy(() -> Fixtures.build(directory, Fixtures.graph(), into -> {
                    throw new IOException("no such plan");
                }))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("no such plan");
        try (GraphStore store = GraphStore.open(directory)) {
            assertThat(store.statistics().quads()).isGreaterThan(1000);
        }
        Fixtures.build(directory, Fixtures.trig(SECOND));
        try (Stream<Path> left = Files.list(directory.resolve("snapshots"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("001", "002");
        }
    }

    @Test
    void aFailedWriteChangesNeitherGraphNorIndex() {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            assertThatThrownBy(() -> store.write(dataset -> {
                        Stream.of(SECOND)
                                .forEach(text ->
                                        RDFParser.fromString(text, Lang.TRIG).parse(dataset));
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(ask(store, "?x rdfs:label '潍柴动力'@zh")).isFalse();
            assertThat(found(store, "潍柴")).isEmpty();
        }
    }

    @Test
    void aGraphIsReplacedWithItsLabels() {
        Node graph = NodeFactory.createURI("https://w3id.org/plangraph/document/fixture");
        List<Quad> second = new ArrayList<>();
        RDFParser.fromString(SECOND, Lang.TRIG)
                .toDatasetGraph()
                .find()
                .forEachRemaining(quad -> second.add(Quad.create(graph, quad.asTriple())));
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            assertThat(store.replace(List.of(graph), second)).isTrue();
            assertThat(ask(store, "?x rdfs:label '金川集团公司'@zh")).isFalse();
            assertThat(ask(store, "?x rdfs:label '潍柴动力'@zh")).isTrue();
            assertThat(found(store, "金川")).isEmpty();
            assertThat(found(store, "潍柴")).hasSize(1);
            assertThat(store.replace(List.of(graph), List.of())).isTrue();
            assertThat(found(store, "潍柴")).isEmpty();
            assertThat(store.replace(List.of(graph), List.of())).isFalse();
            assertThatThrownBy(() -> store.replace(List.of(graph), () -> {
                        throw new IllegalStateException("no quads");
                    }))
                    .hasMessage("no quads");
        }
    }

    @Test
    void compactingHindersNoReaderAndLosesNoWrite() throws Exception {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            AtomicBoolean isCompacting = new AtomicBoolean(true);
            CompletableFuture<Integer> writes = CompletableFuture.supplyAsync(() -> {
                int written = 0;
                while (isCompacting.get() || written == 0) {
                    Quad quad = SSE.parseQuad("(<urn:g> <urn:s> <urn:p> %d)".formatted(written++));
                    store.write(dataset -> dataset.add(quad));
                }
                return written;
            });
            CompletableFuture<Long> reads = CompletableFuture.supplyAsync(() -> {
                long last = 0;
                while (isCompacting.get()) {
                    long now = count(store);
                    assertThat(now).isGreaterThanOrEqualTo(last);
                    last = now;
                }
                return last;
            });
            try (GraphStore.Lease before = store.lease()) {
                long seen = count(store);
                CompletableFuture.runAsync(() -> IntStream.range(0, 4).forEach(i -> store.compact()))
                        .get();
                isCompacting.set(false);
                assertThat(count(store)).isGreaterThanOrEqualTo(seen);
            }
            long written = writes.get();
            assertThat(count(store)).isEqualTo(written).isGreaterThanOrEqualTo(reads.get());
            assertThat(ask(store, "?x rdfs:label '金川集团公司'@zh")).isTrue();
            assertThat(found(store, "金川")).isNotEmpty();
        }
        try (GraphStore store = GraphStore.open(directory);
                Stream<Path> left = Files.list(directory.resolve("snapshots"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("005");
            assertThat(count(store)).isPositive();
        }
    }

    private static long count(GraphStore store) {
        return store.read(dataset -> dataset.getNamedModel("urn:g").size());
    }

    @Test
    void whoReadsCannotWrite() {
        try (GraphStore store = GraphStore.open(Fixtures.store(directory));
                GraphStore.Lease lease = store.lease()) {
            assertThatThrownBy(() -> store.write(dataset -> {})).hasMessageContaining("cannot write");
        }
    }

    @Test
    void aWriteIsKnownToWhoeverOpensTheStoreNext() {
        String version;
        try (GraphStore store = GraphStore.open(Fixtures.store(directory))) {
            String built = store.version();
            store.write(dataset -> RDFParser.fromString(SECOND, Lang.TRIG).parse(dataset));
            version = store.version();
            assertThat(version).isNotEqualTo(built);
        }
        try (GraphStore store = GraphStore.open(directory)) {
            assertThat(store.version()).isEqualTo(version);
            assertThat(store.statistics().plans()).hasSize(2);
            assertThat(store.isWritten()).isTrue();
        }
    }

    @Test
    void aDirectoryThatIsNoStoreIsRefused() throws IOException {
        Files.writeString(directory.resolve("letter.txt"), "dear reader");
        assertThatThrownBy(() -> GraphStore.open(directory))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("is not a PlanGraph store");
        assertThatThrownBy(() -> Fixtures.store(directory))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("not empty");
        assertThatThrownBy(() -> GraphStore.open(directory.resolve("absent")))
                .hasMessageContaining("no such directory");
    }

    private static void awaitSwitch(GraphStore store) {
        while (!ask(store, "?x rdfs:label '潍柴动力'@zh")) {
            Thread.onSpinWait();
        }
    }

    private static boolean ask(GraphStore store, String pattern) {
        String query = """
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX pg: <https://w3id.org/plangraph/ontology#>
                ASK { %s }
                """.formatted(pattern);
        return store.read(dataset -> {
            try (QueryExecution execution = QueryExecution.create(query, dataset)) {
                return execution.execAsk();
            }
        });
    }

    private static List<String> found(GraphStore store, String typed) {
        return new LabelSearch(store)
                .find(typed, iri -> true).stream().map(LabelSearch.Hit::iri).toList();
    }
}
