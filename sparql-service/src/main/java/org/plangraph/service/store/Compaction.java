package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.plangraph.ontology.Iris;
import org.plangraph.service.ServiceException;

/**
 * Writes a store anew without what uploads, updates and deletions leave behind in its files, which only ever grow. It does so in
 * a new snapshot: one that dies or fails leaves the store as it was, and whoever reads the old one goes on.
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
     * Writes {@code old} anew and makes that the current snapshot; nobody may write to it meanwhile.
     *
     * @throws ServiceException when a build is at work
     */
    static Outcome of(OpenSnapshot old, Snapshots snapshots) {
        Statistics known = Statistics.read(old.snapshot().statistics());
        StoreBuilder.Source quads = into -> {
            if (!snapshots.current().equals(Optional.of(old.snapshot()))) {
                throw new ServiceException(
                        "A build has just replaced " + old.snapshot().directory() + ". Compact again");
            }
            old.dataset().find().forEachRemaining(into::quad);
        };
        Optional<String> lastWrite = snapshots.isWritten(old.snapshot().name())
                ? old.snapshot().lastWrite().or(() -> Optional.of(""))
                : Optional.empty();
        StoreBuilder builder = new StoreBuilder(snapshots, new Iris(known.baseIri()), lastWrite);
        try {
            long before = size(old.snapshot());
            Statistics statistics =
                    Txn.calculateRead(old.dataset(), () -> builder.build(List.of(quads), known::contents));
            return new Outcome(
                    statistics.quads(), before, size(snapshots.current().orElseThrow()));
        } catch (IOException e) {
            throw new ServiceException("Cannot compact " + snapshots.directory() + ": " + e.getMessage(), e);
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
