package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.ontology.Iris;

class PreparedSnapshotTest {
    private static final Iris OTHER = new Iris("https://data.example/");

    @TempDir
    Path directory;

    private Path plan;

    @TempDir
    static Path prepared;

    @BeforeEach
    void prepare() throws IOException {
        plan = Files.writeString(directory.resolve("plan.txt"), "甘肃省新材料产业发展规划\n一、新材料\n重点发展碳纤维。\n");
        System.setProperty("plangraph.prepared", prepared.toString());
        PreparedSnapshot.prepare(Iris.standard());
    }

    @AfterEach
    void forget() {
        System.clearProperty("plangraph.prepared");
    }

    @Test
    void aBuildThatBeginsFromItHoldsTheSameGraphAndIndex() {
        Path begun = build("begun", Iris.standard());
        System.clearProperty("plangraph.prepared");
        Path filled = build("filled", Iris.standard());
        assertThat(quads(begun).equals(quads(filled))).isTrue();
        assertThat(quads(begun)).hasSizeGreaterThan(10_000);
        assertThat(found(begun, "jinan")).isEqualTo(found(filled, "jinan")).isPositive();
    }

    @Test
    void anotherBaseIriIsFilledFromTheVocabularies() {
        assertThat(PreparedSnapshot.find(OTHER)).isEmpty();
        assertThat(quads(build("other", OTHER)))
                .anyMatch(quad -> quad.contains("https://data.example/graph/regions"))
                .noneMatch(quad -> quad.contains(Iris.DEFAULT_BASE + "graph/regions"));
    }

    @Test
    void eachBaseIriMayBePreparedAndAStoreTakesItsOwn() {
        Iris third = new Iris("https://third.example/");
        PreparedSnapshot.prepare(third);
        assertThat(PreparedSnapshot.find(third)).isPresent();
        assertThat(quads(build("third", third))).noneMatch(quad -> quad.contains(Iris.DEFAULT_BASE + "graph/regions"));
    }

    @Test
    void writingIntoAStoreLeavesItAsItWas() {
        Path first = build("first", Iris.standard());
        List<String> before = quads(first);
        try (GraphStore store = GraphStore.open(first)) {
            store.write(dataset -> dataset.deleteAny(null, null, null, null));
        }
        assertThat(quads(build("second", Iris.standard()))).isEqualTo(before);
    }

    private Path build(String name, Iris iris) {
        Path store = directory.resolve(name);
        new PlanStore(Snapshots.createIn(store), iris, 1).build(List.of(plan), new Silent());
        return store;
    }

    private static List<String> quads(Path directory) {
        try (GraphStore store = GraphStore.open(directory)) {
            return store.read(PreparedSnapshotTest::quads);
        }
    }

    /** Sorted, without the names of blank nodes and the times of runs, which differ each time. */
    private static List<String> quads(Dataset dataset) {
        return dataset.asDatasetGraph().stream()
                .filter(quad -> !quad.toString().contains("dateTime"))
                .map(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                        .map(node -> node.isBlank() ? "[]" : node.toString())
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static int found(Path directory, String typed) {
        try (GraphStore store = GraphStore.open(directory);
                GraphStore.Lease lease = store.lease()) {
            return lease.labels()
                    .query((org.apache.jena.graph.Node) null, "pinyin:*" + typed + "*", null, null, 100)
                    .size();
        }
    }

    private static final class Silent implements PlanStore.Progress {
        @Override
        public void done(PlanName plan, boolean extracted) {}

        @Override
        public void failed(PlanName plan, Exception why) {
            throw new IllegalStateException(why);
        }
    }
}
