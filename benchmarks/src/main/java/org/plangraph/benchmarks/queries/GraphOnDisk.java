package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.plangraph.benchmarks.graph.SyntheticGraph;

/**
 * A synthetic graph as the service's own build puts it into a store, and a copy of that store's database for stock Fuseki:
 * two processes cannot have the same database open.
 */
final class GraphOnDisk {
    private final Path folder;
    private final long quads;
    private final long seed;

    GraphOnDisk(Path store, long quads, long seed) {
        this.folder = store.resolve(quads + "-" + seed);
        this.quads = quads;
        this.seed = seed;
    }

    /** Takes some minutes the first time. */
    void makeUnlessThere(Checkout checkout) throws IOException {
        Files.createDirectories(folder);
        if (Files.exists(forStock())) {
            return;
        }
        Path graph = folder.resolve("graph.nq.gz");
        SyntheticGraph.write(seed, quads, graph);
        checkout.run("build", graph.toString(), "--store", forService().toString());
        Path unfinished = folder.resolve("copying");
        copy(databaseOf(forService()), unfinished);
        Files.move(unfinished, forStock());
    }

    Path forService() {
        return folder.resolve("store");
    }

    Path forStock() {
        return folder.resolve("stock");
    }

    /** A store of its own to write into. */
    Path copyOfStore() throws IOException {
        Path copy = Files.createTempDirectory(folder, "written").resolve("store");
        copy(forService(), copy);
        return copy;
    }

    private static Path databaseOf(Path store) throws IOException {
        String current = Files.readString(store.resolve("current")).strip();
        return store.resolve("snapshots").resolve(current).resolve("tdb2");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                if (!path.toString().endsWith(".lock")) {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                }
            }
        }
    }
}
