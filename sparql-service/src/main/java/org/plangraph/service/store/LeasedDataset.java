package org.plangraph.service.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/** The dataset of whichever snapshot the calling thread has leased. */
final class LeasedDataset extends DatasetGraphWrapper {
    private final GraphStore store;

    LeasedDataset(GraphStore store) {
        super(null, null);
        this.store = store;
    }

    @Override
    protected DatasetGraph get() {
        GraphStore.Lease lease = store.current();
        if (lease == null) {
            throw new IllegalStateException("The store is used outside a lease");
        }
        return lease.dataset();
    }

    @Override
    protected Context getCxt() {
        return get().getContext();
    }

    @Override
    public void commit() {
        boolean written = transactionMode() == ReadWrite.WRITE;
        if (written) {
            store.current().noteWriting();
        }
        super.commit();
        if (written) {
            store.current().noteWritten();
        }
    }

    /** Snapshots are closed by the store, not by those who use them. */
    @Override
    public void close() {}
}
