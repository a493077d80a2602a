package org.plangraph.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
    /** Writers hold the one side, each for itself; who puts another snapshot in the place of this one, the other. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

    private final ThreadLocal<Lease> held = new ThreadLocal<>();
    private final DatasetGraph view = new LeasedDataset(this);
    private SharedSnapshot served;
    private long lastLook;

    private GraphStore(Snapshots snapshots) {
        this.snapshots = snapshots;
        this.served = new SharedSnapshot(OpenSnapshot.open(snapshots.current().orElseThrow()));
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
        return hold(new Lease(take(), false));
    }

    /**
     * The same for those who will write. Waits while the store is {@linkplain #compact compacted}.
     *
     * @throws IllegalStateException within a lease that is only for reading
     */
    public Lease leaseForWriting() {
        Lease outer = held.get();
        if (outer != null && !outer.writes) {
            throw new IllegalStateException("Who leased the store for reading cannot write");
        }
        if (outer != null) {
            outer.depth++;
            return outer;
        }
        gate.readLock().lock();
        try {
            return hold(new Lease(take(), true));
        } catch (RuntimeException e) {
            gate.readLock().unlock();
            throw e;
        }
    }

    private Lease hold(Lease lease) {
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
        transact(open -> {
            work.accept(open.dataset());
            return true;
        });
    }

    /**
     * Puts {@code quads} in the place of all that {@code graphs} hold, in one transaction; much faster than quad by quad.
     *
     * @param quads of these graphs, each once
     * @return whether there was anything in the graphs
     */
    boolean replace(List<Node> graphs, Iterable<Quad> quads) {
        return transact(open -> open.replace(graphs, quads));
    }

    private boolean transact(Predicate<OpenSnapshot> work) {
        try (Lease lease = leaseForWriting()) {
            OpenSnapshot open = lease.shared.open();
            boolean outcome = Txn.calculateWrite(open.dataset(), () -> {
                boolean done = work.test(open);
                lease.noteWriting();
                return done;
            });
            lease.noteWritten();
            return outcome;
        }
    }

    /**
     * Writes the store anew without what uploads, updates and deletions left behind in its files. Reading goes on meanwhile;
     * writing waits.
     *
     * @throws ServiceException when a build is at work, or the disk is full; the store is then as it was
     */
    public Compaction.Outcome compact() {
        gate.writeLock().lock();
        try {
            look();
            return compactLeased();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private Compaction.Outcome compactLeased() {
        try (Lease lease = lease()) {
            Compaction.Outcome outcome = Compaction.of(lease.shared.open(), snapshots);
            replace(lease.shared);
            return outcome;
        }
    }

    /** Goes over from {@code old} to the current snapshot, unless somebody who looked in between has done so. */
    private synchronized void replace(SharedSnapshot old) {
        try {
            if (served == old) {
                served =
                        new SharedSnapshot(OpenSnapshot.open(snapshots.current().orElseThrow()));
            }
            old.isObsolete = true;
        } catch (ServiceException e) {
            pointBackTo(old.open().snapshot());
            throw e;
        }
    }

    private void pointBackTo(Snapshot old) {
        try {
            snapshots.pointTo(old);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot go back to the snapshot " + old.directory(), e);
        }
    }

    /** Whether the snapshot holds what was uploaded or written by updates, which no build would make again. */
    boolean isWritten() {
        try (Lease lease = lease()) {
            return Files.exists(lease.shared.open().snapshot().written());
        }
    }

    /** Names what the graph holds now: another name tells that it may have changed, the same that it has not. */
    public String version() {
        try (Lease lease = lease()) {
            return lease.shared.version();
        }
    }

    /**
     * Names the graph as it is now for other programs that keep answers: unlike {@link #version}, it differs after a restart, when
     * answers may be made in another way. Begins with the name of the snapshot and a dot.
     */
    public String tag() {
        try (Lease lease = lease()) {
            return lease.shared.tag();
        }
    }

    /** Not before the graph last changed: when this process opened the snapshot, or last wrote to it. */
    public Instant changed() {
        try (Lease lease = lease()) {
            return lease.shared.changed();
        }
    }

    /** Counts over the graph, as of the build or the last {@link #write}. */
    public Statistics statistics() {
        try (Lease lease = lease()) {
            return lease.shared.statistics();
        }
    }

    /** What the data's IRIs begin with; costs no counting. */
    public String baseIri() {
        try (Lease lease = lease()) {
            return lease.shared.baseIri();
        }
    }

    /** Classes and properties of the graph, as of the build; counted anew when first asked for after a {@link #write}. */
    public Partitions partitions() {
        try (Lease lease = lease()) {
            return lease.shared.partitions();
        }
    }

    /** The store as one dataset that follows the snapshots; to be used under a {@link #lease()}. */
    public DatasetGraph dataset() {
        return view;
    }

    public Path directory() {
        return snapshots.directory();
    }

    private synchronized SharedSnapshot take() {
        followSwitch();
        served.leases++;
        return served;
    }

    private void followSwitch() {
        if (System.nanoTime() - lastLook >= NANOS_BETWEEN_LOOKS) {
            look();
        }
    }

    private synchronized void look() {
        lastLook = System.nanoTime();
        Snapshot current = snapshots.current().orElse(served.open().snapshot());
        if (current.equals(served.open().snapshot())) {
            return;
        }
        try {
            SharedSnapshot next = new SharedSnapshot(OpenSnapshot.open(current));
            SharedSnapshot before = served;
            served = next;
            closeIfUnused(before);
            log.info("Serving snapshot {}", current.name());
        } catch (ServiceException e) {
            log.error("Keeping snapshot {}: {}", served.open().snapshot().name(), e.getMessage(), e);
        }
    }

    private synchronized void giveBack(SharedSnapshot shared) {
        shared.leases--;
        closeIfUnused(shared);
    }

    private void closeIfUnused(SharedSnapshot shared) {
        if (shared != served && shared.leases == 0) {
            shared.open().close();
            if (shared.isObsolete) {
                remove(shared.open().snapshot());
            }
        }
    }

    private void remove(Snapshot obsolete) {
        try {
            snapshots.remove(obsolete);
        } catch (IOException e) {
            log.warn("Cannot remove {}; the next build will", obsolete.directory(), e);
        }
    }

    Lease current() {
        return held.get();
    }

    @Override
    public synchronized void close() {
        served.open().close();
    }

    /** One thread's hold on one snapshot. */
    public final class Lease implements AutoCloseable {
        private final SharedSnapshot shared;
        private final boolean writes;
        private int depth = 1;
        private String write;

        private Lease(SharedSnapshot shared, boolean writes) {
            this.shared = shared;
            this.writes = writes;
        }

        public DatasetGraph dataset() {
            return shared.open().dataset();
        }

        /** To be called inside a write, before it is committed: who opens the store after a crash must know of it. */
        void noteWriting() {
            if (!writes) {
                throw new IllegalStateException("Who leased the store for reading cannot write");
            }
            write = UUID.randomUUID().toString();
            shared.open().snapshot().noteWrite(write);
        }

        /** To be called once it is committed. */
        void noteWritten() {
            shared.noteWritten(write);
        }

        LabelIndex labels() {
            return shared.open().labels();
        }

        @Override
        public void close() {
            if (--depth == 0) {
                held.remove();
                giveBack(shared);
                if (writes) {
                    gate.readLock().unlock();
                }
            }
        }
    }
}
