package org.plangraph.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.graph.GraphFormat;
import org.plangraph.extractor.graph.GraphWriter;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/** PlanGraph, from a file to the bytes of its N-Quads, which are counted and thrown away. */
final class Pipeline implements Contender {
    private final PlanReader reader = new PlanReader(Regions.load());
    private final Extractor extractor = new Extractor(Iris.standard());

    private static final class Count extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }

    @Override
    public String name() {
        return "PlanGraph";
    }

    @Override
    public long work(Path file) {
        Count count = new Count();
        try (GraphWriter writer = new GraphWriter(count, GraphFormat.NQ)) {
            writer.write(extractor.extract(reader.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count.bytes;
    }
}
