package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
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

    LabelIndex labels() {
        return labels;
    }

    @Override
    public void close() {
        dataset.close();
        TDBInternal.expel(database);
    }
}
