package org.plangraph.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.linkeddata.JsonLdStream;
import org.plangraph.service.store.Prefixes;

/** The forms a graph can be written in. */
public enum ExportFormat {
    /** N-Quads: every graph with its name. */
    NQ(RDFFormat.NQUADS_UTF8, "nq.gz"),
    /** TriG: the same, for reading. */
    TRIG(RDFFormat.TRIG_BLOCKS, "trig.gz"),
    /** JSON-LD of every graph. */
    JSONLD(RDFFormat.JSONLD_PLAIN, "jsonld.gz"),
    /** Turtle of the union of all graphs. */
    TTL(RDFFormat.TURTLE_BLOCKS, "ttl.gz"),
    /** RDF/XML of the union of all graphs. */
    RDF(RDFFormat.RDFXML_PLAIN, "rdf.gz"),
    /** A folder with one table per type, one per relation, and a dictionary of all. */
    CSV(null, "csv.zip"),
    /** A folder with the two tables that neo4j-admin imports. */
    NEO4J(null, "neo4j.zip"),
    /** GraphML: entities and relations. */
    GRAPHML(null, "graphml.gz"),
    /** GEXF: entities and relations, for Gephi. */
    GEXF(null, "gexf.gz");

    private final RDFFormat rdf;
    private final String ending;

    ExportFormat(RDFFormat rdf, String ending) {
        this.rdf = rdf;
        this.ending = ending;
    }

    /** The form that the name of a compressed file tells; empty when it tells none. */
    static Optional<ExportFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.ending))
                .findFirst();
    }

    /** How the name of a compressed file of this form ends, such as {@code nq.gz}. */
    public String ending() {
        return ending;
    }

    /** Whether this form is a folder of files rather than one stream. */
    public boolean isFolder() {
        return this == CSV || this == NEO4J;
    }

    /** Whether this form holds entities and relations alone, and so can be cut to one type. */
    public boolean isOfEntities() {
        return rdf == null;
    }

    /**
     * Writes what {@code scope} holds in a form that is one stream; call inside a transaction.
     *
     * @param type only things of this type, where given and where the form holds entities alone
     */
    public void write(Dataset dataset, Scope scope, Optional<EntityType> type, OutputStream out) throws IOException {
        switch (this) {
            case NQ, TRIG, TTL, JSONLD, RDF -> stream(scope.quads(dataset.asDatasetGraph()), writer(out));
            case GRAPHML -> GraphFile.writeGraphMl(new EntityGraph(dataset, scope, type), out);
            case GEXF -> GraphFile.writeGexf(new EntityGraph(dataset, scope, type), out);
            case CSV, NEO4J -> throw new IllegalStateException(this + " is a folder");
        }
    }

    /** Writes what {@code scope} holds in a form that is a folder; call inside a transaction. */
    public void write(Dataset dataset, Scope scope, Optional<EntityType> type, Path folder) throws IOException {
        EntityGraph graph = new EntityGraph(dataset, scope, type);
        switch (this) {
            case CSV -> Tables.write(graph, folder);
            case NEO4J -> Tables.writeNeo4j(graph, folder);
            default -> throw new IllegalStateException(this + " is one stream");
        }
    }

    private StreamRDF writer(OutputStream out) {
        return switch (this) {
            case JSONLD -> new JsonLdStream(out);
            case RDF -> new RdfXmlStream(out);
            default -> StreamRDFWriter.getWriterStream(out, rdf);
        };
    }

    /** Quad by quad, so that memory does not grow with the graph. */
    private void stream(Iterator<Quad> quads, StreamRDF writer) {
        writer.start();
        if (this == TRIG || this == TTL) {
            Prefixes.STANDARD.getNsPrefixMap().forEach(writer::prefix);
        }
        boolean union = this == TTL || this == RDF;
        quads.forEachRemaining(quad -> {
            if (union) {
                writer.triple(quad.asTriple());
            } else {
                writer.quad(quad);
            }
        });
        writer.finish();
    }
}
