package org.plangraph.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.plangraph.service.ServiceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graph, open for reading and writing. Whoever reads holds a {@link Lease}: everything under one lease sees one
 * snapshot, and a snapshot that a build has replaced is closed when its last lease ends. So a switch fails no request.
 *
 * <p>Safe for use by several threads; a lease and its transactions belong to the thread that took it.
 */
public final class GraphStore implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GraphStore.class);
    private static final long NANOS_BETWEEN_LOOKS = 200_000_000L;

    private final Snapshots snapshots;
    private final ThreadLocal<Lease> held = new ThreadLocal<>();
    private final DatasetGraph view = new LeasedDataset(this);
    private Shared served;
    private long lastLook;

    private GraphStore(Snapshots snapshots) {
        this.snapshots = snapshots;
        this.served = new Shared(OpenSnapshot.open(snapshots.current().orElseThrow()));
        this.lastLook = System.nanoTime();
    }

    /**
     * Opens the current snapshot of the store in {@code directory}.
     *
     * @throws ServiceException when there is no store, or another process has it open
     */
    public static GraphStore open(Path directory) {
        return new GraphStore(Snapshots.at(directory));
    }

    /** Holds on to the current snapshot until closed; a lease within a lease is the same snapshot. */
    public Lease lease() {
        Lease outer = held.get();
        if (outer != null) {
            outer.depth++;
            return outer;
        }
        Lease lease = new Lease(take());
        held.set(lease);
        return lease;
    }

    /** Runs {@code work} in a read transaction; a query without {@code GRAPH} sees the union of all graphs. */
    public <T> T read(Function<Dataset, T> work) {
        try (Lease lease = lease()) {
            DatasetGraph dataset = lease.dataset();
            return Txn.calculateRead(dataset, () -> work.apply(DatasetFactory.wrap(dataset)));
        }
    }

    /** Runs {@code work} in one transaction: all of it happens, or, when it throws, nothing. */
    public void write(Consumer<DatasetGraph> work) {
        try (Lease lease = lease()) {
            DatasetGraph dataset = lease.dataset();
            lease.noteWriting();
            Txn.executeWrite(dataset, () -> work.accept(dataset));
            lease.noteWritten();
        }
    }

    /** Whether the snapshot holds what was uploaded or written by updates, which no build would make again. */
    boolean isWritten() {
        try (Lease lease = lease()) {
            return Files.exists(lease.shared.open.snapshot().written());
        }
    }

    /** Names the graph as it is now; a different name tells that it may have changed. */
    public String version() {
        try (Lease lease = lease()) {
            return lease.shared.open.snapshot().name() + "." + lease.shared.writes.get();
        }
    }

    /**
     * Names the graph as it is now for other programs that keep answers: unlike {@link #version}, no later graph of this
     * store has the same, also not after a restart.
     */
    public String tag() {
        try (Lease lease = lease()) {
            return version() + "-" + Long.toHexString(changed().toEpochMilli());
        }
    }

    /** Not before the graph last changed: when this process opened the snapshot, or last wrote to it. */
    public Instant changed() {
        try (Lease lease = lease()) {
            return lease.shared.changed;
        }
    }

    /** Counts over the graph, as of the build or the last {@link #write}. */
    public Statistics statistics() {
        try (Lease lease = lease()) {
            Statistics known = lease.shared.statistics;
            return known != null ? known : recount(lease.shared);
        }
    }

    /** One counts, whoever else asks waits for it; counts that a write has overtaken are not kept. */
    private Statistics recount(Shared shared) {
        synchronized (shared.counting) {
            if (shared.statistics != null) {
                return shared.statistics;
            }
            long writes = shared.writes.get();
            Statistics counted = read(dataset -> shared.built.recount(dataset.asDatasetGraph()));
            shared.statistics = counted;
            if (shared.writes.get() != writes) {
                shared.statistics = null;
            }
            return counted;
        }
    }

    /** What the data's IRIs begin with; costs no counting. */
    public String baseIri() {
        try (Lease lease = lease()) {
            return lease.shared.built.baseIri();
        }
    }

    /** Classes and properties of the graph, as of the build; counted anew when first asked for after a {@link #write}. */
    public Partitions partitions() {
        try (Lease lease = lease()) {
            Partitions known = lease.shared.partitions;
            if (known == null) {
                long writes = lease.shared.writes.get();
                known = read(dataset -> Partitions.of(dataset.asDatasetGraph()));
                // What a write has overtaken is not kept.
                lease.shared.partitions = lease.shared.writes.get() == writes ? known : null;
            }
            return known;
        }
    }

    /** The store as one dataset that follows the snapshots; to be used under a {@link #lease()}. */
    public DatasetGraph dataset() {
        return view;
    }

    public Path directory() {
        return snapshots.directory();
    }

    private synchronized Shared take() {
        followSwitch();
        served.leases++;
        return served;
    }

    private void followSwitch() {
        long now = System.nanoTime();
        if (now - lastLook < NANOS_BETWEEN_LOOKS) {
            return;
        }
        lastLook = now;
        Snapshot current = snapshots.current().orElse(served.open.snapshot());
        if (current.equals(served.open.snapshot())) {
            return;
        }
        try {
            Shared next = new Shared(OpenSnapshot.open(current));
            Shared before = served;
            served = next;
            closeIfUnused(before);
            log.info("Serving snapshot {}", current.name());
        } catch (ServiceException e) {
            log.error("Keeping snapshot {}: {}", served.open.snapshot().name(), e.getMessage(), e);
        }
    }

    private synchronized void giveBack(Shared shared) {
        shared.leases--;
        closeIfUnused(shared);
    }

    private void closeIfUnused(Shared shared) {
        if (shared != served && shared.leases == 0) {
            shared.open.close();
        }
    }

    Lease current() {
        return held.get();
    }

    @Override
    public synchronized void close() {
        served.open.close();
    }

    /** A snapshot and how many hold on to it. */
    private static final class Shared {
        private final OpenSnapshot open;
        private final Statistics built;
        private final Object counting = new Object();
        private volatile Statistics statistics;
        private volatile Partitions partitions;
        private volatile Instant changed = Instant.now();
        private final AtomicLong writes = new AtomicLong();
        private int leases;

        Shared(OpenSnapshot open) {
            this.open = open;
            this.built = Statistics.read(open.snapshot().statistics());
            this.statistics = built;
            Path counted = open.snapshot().partitions();
            this.partitions = Files.exists(counted) ? Partitions.read(counted) : null;
        }
    }

    /** One thread's hold on one snapshot. */
    public final class Lease implements AutoCloseable {
        private final Shared shared;
        private int depth = 1;

        private Lease(Shared shared) {
            this.shared = shared;
        }

        public DatasetGraph dataset() {
            return shared.open.dataset();
        }

        /** To be called before a write is committed: a build that comes after must know, also after a crash. */
        void noteWriting() {
            Path written = shared.open.snapshot().written();
            try {
                if (!Files.exists(written)) {
                    Files.writeString(written, "");
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + written, e);
            }
        }

        void noteWritten() {
            shared.writes.incrementAndGet();
            shared.statistics = null;
            shared.partitions = null;
            shared.changed = Instant.now();
        }

        LabelIndex labels() {
            return shared.open.labels();
        }

        @Override
        public void close() {
            if (--depth == 0) {
                held.remove();
                giveBack(shared);
            }
        }
    }
}
