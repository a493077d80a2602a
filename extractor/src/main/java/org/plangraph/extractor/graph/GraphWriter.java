package org.plangraph.extractor.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.plangraph.ontology.PG;

/**
 * Writes plan graphs to one stream, in the order they are given. N-Quads, TriG and Turtle stream; JSON-LD gathers all
 * graphs and writes them on {@link #close()}. The stream itself stays open.
 */
public final class GraphWriter implements AutoCloseable {
    private static final Map<String, String> PREFIXES = Map.of(
            PG.PREFIX,
            PG.NS,
            "rdf",
            RDF.uri,
            "rdfs",
            RDFS.uri,
            "skos",
            SKOS.uri,
            "dcterms",
            DCTerms.NS,
            "prov",
            Provenance.NS,
            "xsd",
            XSD.getURI());

    private interface Sink {
        void write(PlanGraph graph) throws IOException;

        void finish() throws IOException;
    }

    private final Sink sink;

    public GraphWriter(OutputStream out, GraphFormat format) throws IOException {
        sink = switch (format) {
            case NQ -> new Lines(out);
            case TRIG -> new Streamed(out, RDFFormat.TRIG_BLOCKS, false);
            case TTL -> new Streamed(out, RDFFormat.TURTLE_BLOCKS, true);
            case JSONLD -> new Gathered(out);
            case JSON -> new Plain(out);
        };
    }

    public void write(PlanGraph graph) throws IOException {
        sink.write(graph);
    }

    /** Ends the document; without it a TriG or JSON document is not whole. */
    @Override
    public void close() throws IOException {
        sink.finish();
    }

    private static final class Lines implements Sink {
        private final NQuadsOutput quads;

        Lines(OutputStream out) {
            quads = new NQuadsOutput(out);
        }

        @Override
        public void write(PlanGraph graph) throws IOException {
            try {
                graph.writeTo(quads);
                quads.flush();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void finish() {
            // nothing is kept back from one plan to the next
        }
    }

    private static final class Streamed implements Sink {
        private final StreamRDF stream;
        private final boolean triples;

        Streamed(OutputStream out, RDFFormat format, boolean triples) {
            this.triples = triples;
            stream = StreamRDFWriter.getWriterStream(out, format);
            stream.start();
            PREFIXES.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> stream.prefix(e.getKey(), e.getValue()));
        }

        @Override
        public void write(PlanGraph graph) {
            if (triples) {
                graph.quads().forEach(quad -> stream.triple(quad.asTriple()));
            } else {
                graph.quads().forEach(stream::quad);
            }
        }

        @Override
        public void finish() {
            stream.finish();
        }
    }

    private static final class Gathered implements Sink {
        private final OutputStream out;
        private final DatasetGraph dataset = DatasetGraphFactory.create();

        Gathered(OutputStream out) {
            this.out = out;
            PREFIXES.forEach((prefix, uri) -> dataset.prefixes().add(prefix, uri));
        }

        @Override
        public void write(PlanGraph graph) {
            graph.quads().forEach(dataset::add);
        }

        @Override
        public void finish() {
            RDFDataMgr.write(out, dataset, RDFFormat.JSONLD11_PRETTY);
        }
    }

    private static final class Plain implements Sink {
        private final OutputStream out;
        private String separator = "[\n";

        Plain(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(PlanGraph graph) throws IOException {
            text(separator);
            separator = ",\n";
            out.write(PlanJson.of(graph.knowledge()));
        }

        @Override
        public void finish() throws IOException {
            text(separator.startsWith("[") ? "[]\n" : "\n]\n");
        }

        private void text(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
