package org.plangraph.service.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.system.Txn;

/** A snapshot that several threads hold on to, with what has been counted in it and names for the state that it is in. */
final class SharedSnapshot {
    private final OpenSnapshot open;
    private final Statistics built;
    private final Object counting = new Object();
    private final AtomicLong writes = new AtomicLong();
    private volatile Statistics statistics;
    private volatile Partitions partitions;
    private volatile String version;
    private volatile Instant changed = Instant.now();

    /** How many hold on to it; its store's to count. */
    int leases;

    /** Whether its files go once nobody holds on to it. */
    boolean isObsolete;

    /** What was counted when the snapshot was built holds as long as nothing was written to it since. */
    SharedSnapshot(OpenSnapshot open) {
        this.open = open;
        this.built = Statistics.read(open.snapshot().statistics());
        Optional<String> lastWrite = open.snapshot().lastWrite();
        Path counted = open.snapshot().partitions();
        this.version = lastWrite.orElseGet(
                () -> new Fingerprint().add(built.toString()).hex());
        this.statistics = lastWrite.isEmpty() ? built : null;
        this.partitions = lastWrite.isEmpty() && Files.exists(counted) ? Partitions.read(counted) : null;
    }

    OpenSnapshot open() {
        return open;
    }

    String baseIri() {
        return built.baseIri();
    }

    /** As {@link GraphStore#version} has it: the mark of the last write, or what the build counted. */
    String version() {
        return version;
    }

    /** As {@link GraphStore#tag} has it. */
    String tag() {
        return open.snapshot().name() + "." + writes.get() + "-" + Long.toHexString(changed.toEpochMilli());
    }

    Instant changed() {
        return changed;
    }

    /** @param write its mark */
    void noteWritten(String write) {
        version = write;
        writes.incrementAndGet();
        statistics = null;
        partitions = null;
        changed = Instant.now();
    }

    /** One counts, whoever else asks waits for it; counts that a write has overtaken are not kept. */
    Statistics statistics() {
        Statistics known = statistics;
        if (known != null) {
            return known;
        }
        synchronized (counting) {
            if (statistics != null) {
                return statistics;
            }
            long before = writes.get();
            Statistics counted = Txn.calculateRead(open.dataset(), () -> built.recount(open.dataset()));
            statistics = counted;
            if (writes.get() != before) {
                statistics = null;
            }
            return counted;
        }
    }

    Partitions partitions() {
        Partitions known = partitions;
        if (known == null) {
            long before = writes.get();
            known = Txn.calculateRead(open.dataset(), () -> Partitions.of(open.dataset()));
            // What a write has overtaken is not kept.
            partitions = writes.get() == before ? known : null;
        }
        return known;
    }
}
