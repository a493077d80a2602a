package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plangraph.service.ServiceException;

/** A snapshot with its files open: the database with the union as its default graph, its label index, its statistics. */
final class OpenSnapshot implements AutoCloseable {
    private final Snapshot snapshot;
    private final DatasetGraph database;
    private final LabelIndex labels;
    private final DatasetGraph dataset;

    private OpenSnapshot(Snapshot snapshot, DatasetGraph database, LabelIndex labels) {
        this.snapshot = snapshot;
        this.database = database;
        this.labels = labels;
        this.dataset = TextDatasetFactory.create(database, labels, true);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        // No query or update reaches out to another server.
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(dataset.getContext(), new LocalFunctions());
        PropertyFunctionRegistry.set(dataset.getContext(), new LocalPropertyFunctions());
        dataset.getContext().set(ARQConstants.sysOptimizerFactory, new StoppableRegexes());
        QC.setFactory(dataset.getContext(), StoppablePaths::new);
    }

    /** Opens a snapshot, or starts an empty one when the directory is empty. */
    static OpenSnapshot open(Snapshot snapshot) {
        try {
            Files.createDirectories(snapshot.database());
            DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(snapshot.database()));
            return new OpenSnapshot(snapshot, database, LabelIndex.open(snapshot.labelIndex()));
        } catch (IOException | RuntimeException e) {
            throw new ServiceException("Cannot open the store at " + snapshot.directory() + ": " + e.getMessage(), e);
        }
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Database and label index as one: what is added here is found there. */
    DatasetGraph dataset() {
        return dataset;
    }

    /**
     * Fills a snapshot that nobody reads yet: {@code pour} sends its quads to database and label index. Much faster than
     * adding to {@link #dataset()}, which looks up every quad first to tell whether it is new.
     */
    void fill(Consumer<StreamRDF> pour) {
        Txn.executeWrite(
                database,
                () -> pour.accept(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        database.add(quad);
                        labels.add(quad);
                    }
                }));
        labels.commit();
    }

    /**
     * Puts {@code quads} in the place of all that {@code graphs} hold; inside a write of {@link #dataset()}. As with {@link #fill},
     * nothing is looked up quad by quad.
     *
     * @param quads of these graphs, each once
     * @return whether there was anything in the graphs
     */
    boolean replace(List<Node> graphs, Iterable<Quad> quads) {
        boolean held = false;
        for (Node graph : graphs) {
            held |= database.containsGraph(graph);
            labels.properties()
                    .forEach(property ->
                            database.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(labels::remove));
            database.removeGraph(graph);
        }
        quads.forEach(quad -> {
            database.add(quad);
            labels.add(quad);
        });
        return held;
    }

    LabelIndex labels() {
        return labels;
    }

    @Override
    public void close() {
        dataset.close();
        TDBInternal.expel(database);
    }
}
