package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.nio.file.Path;
import org.plangraph.benchmarks.graph.World;
import picocli.CommandLine.Option;

/** Which graph a run is over; its size has a default in each command. */
final class GraphOptions {
    @Option(names = "--seed", paramLabel = "N", description = "Of the graph and what is asked (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Where the graph is kept from one run to the next (${DEFAULT-VALUE}).")
    private Path store = Path.of("benchmarks/target/queries");

    long seed() {
        return seed;
    }

    /** The graph of {@code quads}, made unless it is there, which takes some minutes the first time. */
    GraphOnDisk graph(long quads, Checkout checkout) throws IOException {
        GraphOnDisk graph = new GraphOnDisk(store, quads, seed);
        graph.makeUnlessThere(checkout);
        return graph;
    }

    World world(long quads) {
        return new World(seed, quads);
    }
}
