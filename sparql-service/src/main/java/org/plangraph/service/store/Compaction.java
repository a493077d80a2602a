package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.plangraph.ontology.Iris;
import org.plangraph.service.ServiceException;

/**
 * Writes a store anew without what uploads, updates and deletions leave behind in its files, which only ever grow. It does so in
 * a new snapshot: one that dies or fails leaves the store as it was.
 */
public final class Compaction {
    /**
     * What it brought.
     *
     * @param before bytes in the files of the snapshot
     * @param after the same afterwards
     */
    public record Outcome(long quads, long before, long after) {}

    private Compaction() {}

    /**
     * Compacts the store in {@code directory}, which nobody may have open.
     *
     * @throws ServiceException when there is no store, or another process has it open
     */
    public static Outcome of(Path directory) {
        Snapshots snapshots = Snapshots.at(directory);
        try {
            Snapshot old = snapshots.current().orElseThrow();
            long before = size(old);
            Statistics statistics = rewrite(old, snapshots);
            snapshots.remove(old);
            return new Outcome(
                    statistics.quads(), before, size(snapshots.current().orElseThrow()));
        } catch (IOException e) {
            throw new ServiceException("Cannot compact " + directory + ": " + e.getMessage(), e);
        }
    }

    private static Statistics rewrite(Snapshot old, Snapshots snapshots) {
        try (OpenSnapshot open = OpenSnapshot.open(old)) {
            Statistics known = Statistics.read(open.snapshot().statistics());
            StoreBuilder.Source quads = into -> open.dataset().find().forEachRemaining(into::quad);
            StoreBuilder builder =
                    new StoreBuilder(snapshots, new Iris(known.baseIri()), snapshots.isWritten(old.name()));
            return Txn.calculateRead(open.dataset(), () -> builder.build(List.of(quads), known::contents));
        }
    }

    private static long size(Snapshot snapshot) throws IOException {
        try (Stream<Path> files = Files.walk(snapshot.directory())) {
            return files.map(Path::toFile)
                    .filter(java.io.File::isFile)
                    .mapToLong(java.io.File::length)
                    .sum();
        }
    }
}
