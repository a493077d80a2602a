package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.ontology.Iris;
import org.plangraph.service.Fixtures;

class KilledBuildTest {
    @TempDir
    Path directory;

    @Test
    void aBuildKilledHalfWayLeavesTheOldSnapshotAndTheNextBuildCleansUp() throws Exception {
        Fixtures.store(directory);
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HalfBuild.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = build.inputReader()) {
            assertThat(said.readLine()).isEqualTo("half way");
            build.destroyForcibly().waitFor();
        }
        assertThat(names()).containsExactlyInAnyOrder("001", "002.building");
        try (GraphStore store = GraphStore.open(directory)) {
            assertThat(store.statistics().entities()).containsEntry("Enterprise", 4L);
        }
        Fixtures.build(directory, Fixtures.graph());
        assertThat(names()).containsExactlyInAnyOrder("001", "002");
    }

    private List<String> names() throws Exception {
        try (Stream<Path> snapshots = Files.list(directory.resolve("snapshots"))) {
            return snapshots.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** Writes half a graph, says so, and waits to be killed. */
    static final class HalfBuild {
        public static void main(String[] args) {
            StoreBuilder.Source waits = into -> {
                System.out.println("half way");
                System.out.flush();
                System.in.read();
            };
            new StoreBuilder(Snapshots.createIn(Path.of(args[0])), Iris.standard())
                    .build(List.of(Fixtures.graph(), waits), () -> "half");
        }
    }
}
