package org.plangraph.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.store.Prefixes;

/** The forms a graph can be written in. */
public enum ExportFormat {
    /** N-Quads: every graph with its name. */
    NQ(RDFFormat.NQUADS_UTF8),
    /** TriG: the same, for reading. */
    TRIG(RDFFormat.TRIG_BLOCKS),
    /** JSON-LD of every graph. */
    JSONLD(RDFFormat.JSONLD_PLAIN),
    /** Turtle of the union of all graphs. */
    TTL(RDFFormat.TURTLE_BLOCKS),
    /** RDF/XML of the union of all graphs. */
    RDF(RDFFormat.RDFXML_PLAIN),
    /** A folder with one table per type and one of relations. */
    CSV(null),
    /** A folder with the two tables that neo4j-admin imports. */
    NEO4J(null),
    /** GraphML: entities and relations. */
    GRAPHML(null),
    /** GEXF: entities and relations, for Gephi. */
    GEXF(null);

    private final RDFFormat rdf;

    ExportFormat(RDFFormat rdf) {
        this.rdf = rdf;
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
     * Writes a form that is one stream; call inside a transaction.
     *
     * @param type only things of this type, where given and where the form holds entities alone
     */
    public void write(Dataset dataset, Optional<EntityType> type, OutputStream out) throws IOException {
        switch (this) {
            case NQ, TRIG, JSONLD -> RDFWriter.source(dataset).format(rdf).output(out);
            case TTL, RDF -> RDFDataMgr.write(out, union(dataset), rdf);
            case GRAPHML -> GraphFile.writeGraphMl(EntityGraph.of(dataset).only(type), out);
            case GEXF -> GraphFile.writeGexf(EntityGraph.of(dataset).only(type), out);
            case CSV, NEO4J -> throw new IllegalStateException(this + " is a folder");
        }
    }

    /** Writes a form that is a folder; call inside a transaction. */
    public void write(Dataset dataset, Optional<EntityType> type, Path folder) throws IOException {
        EntityGraph graph = EntityGraph.of(dataset).only(type);
        switch (this) {
            case CSV -> Tables.write(graph, folder);
            case NEO4J -> Tables.writeNeo4j(graph, folder);
            default -> throw new IllegalStateException(this + " is one stream");
        }
    }

    private static Model union(Dataset dataset) {
        Model union = ModelFactory.createModelForGraph(dataset.asDatasetGraph().getUnionGraph());
        return ModelFactory.createDefaultModel().add(union).setNsPrefixes(Prefixes.STANDARD);
    }
}
