package org.plangraph.service.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.Txn;
import org.plangraph.ontology.Iris;
import org.plangraph.service.ServiceException;

/** Builds a new snapshot of a store and makes it the current one. */
public final class StoreBuilder {
    /** Something that can pour its quads into a snapshot. */
    @FunctionalInterface
    public interface Source {
        void pour(StreamRDF into) throws IOException;
    }

    private final Snapshots snapshots;
    private final Iris iris;
    private final Optional<String> lastWrite;

    public StoreBuilder(Snapshots snapshots, Iris iris) {
        this(snapshots, iris, Optional.empty());
    }

    /** @param lastWrite mark of the last upload or update in what is built; empty when it holds none */
    StoreBuilder(Snapshots snapshots, Iris iris, Optional<String> lastWrite) {
        this.snapshots = snapshots;
        this.iris = iris;
        this.lastWrite = lastWrite;
    }

    /**
     * Fills a new snapshot from {@code sources}, in order and in one transaction, and switches to it.
     *
     * @param contents a mark of what was put in, asked for once all is in
     * @throws ServiceException when a source fails or another build is at work; the store is then as it was before
     */
    public Statistics build(List<Source> sources, Supplier<String> contents) {
        return build(Optional.empty(), sources, contents);
    }

    /** The same, beginning from a copy of {@code basis} where there is one. */
    Statistics build(Optional<Snapshot> basis, List<Source> sources, Supplier<String> contents) {
        try (FileChannel lock = snapshots.lockForBuild()) {
            Snapshot building = snapshots.begin();
            if (basis.isPresent()) {
                SparseCopy.tree(basis.get().directory(), building.directory());
            }
            Statistics statistics;
            try (OpenSnapshot open = OpenSnapshot.open(building)) {
                open.fill(into -> pour(sources, into));
                statistics = Txn.calculateRead(
                        open.dataset(), () -> Statistics.of(open.dataset(), iris.base(), now(), contents.get()));
                Txn.calculateRead(open.dataset(), () -> Partitions.of(open.dataset()))
                        .write(building.partitions());
            }
            statistics.write(building.statistics());
            lastWrite.ifPresent(building::noteWrite);
            snapshots.publish(building);
            return statistics;
        } catch (IOException e) {
            throw new ServiceException("Cannot build the store in " + snapshots.directory() + ": " + e.getMessage(), e);
        }
    }

    static void pour(List<Source> sources, StreamRDF into) {
        for (Source source : sources) {
            try {
                source.pour(into);
            } catch (IOException e) {
                throw new ServiceException("Cannot load a graph: " + e.getMessage(), e);
            }
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
