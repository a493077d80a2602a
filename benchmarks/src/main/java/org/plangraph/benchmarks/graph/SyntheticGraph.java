package org.plangraph.benchmarks.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * A graph in the shape that extraction gives, of any size: plans with their statements in one named graph and the evidence
 * in another, about nine quads of evidence to one of facts as in the seeds. Few plans are large and many small, few regions,
 * industries and enterprises much spoken of. The same seed and size give the same quads.
 */
public final class SyntheticGraph {
    private static final int LEAST_THINGS = 80;
    private static final int MOST_THINGS = 1_200;

    private SyntheticGraph() {}

    /**
     * Sends plans to {@code out} until there are {@code quads}; the last plan is whole.
     *
     * @return how many quads there are
     */
    public static long write(long seed, long quads, StreamRDF out) {
        World world = new World(seed, quads);
        Random sizes = new Random(seed);
        Quads into = new Quads(out);
        for (int plan = 1; into.written() < quads; plan++) {
            double share = sizes.nextDouble();
            int things = LEAST_THINGS + (int) ((MOST_THINGS - LEAST_THINGS) * share * share * share);
            new PlanQuads(world, "plan-%04d".formatted(plan), into).write(things);
        }
        return into.written();
    }

    /** The same into a gzipped N-Quads file. */
    public static long write(long seed, long quads, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            writer.start();
            long written = write(seed, quads, writer);
            writer.finish();
            return written;
        }
    }
}
