package org.plangraph.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One complete graph on disk. A snapshot is built under another name and renamed when it is whole.
 *
 * @param directory the snapshot's own directory, such as {@code store/snapshots/007}
 */
record Snapshot(Path directory) {
    String name() {
        return directory.getFileName().toString();
    }

    Path database() {
        return directory.resolve("tdb2");
    }

    Path labelIndex() {
        return directory.resolve("labels");
    }

    Path statistics() {
        return directory.resolve("statistics.json");
    }

    /**
     * There once something was uploaded to it or written by an update: that is in no file that a build is given. Holds the mark
     * of the last write; a blank one when that was made before the snapshot was.
     */
    Path written() {
        return directory.resolve("written");
    }

    /** The mark of the last write; empty when the snapshot is as it was built. */
    Optional<String> lastWrite() {
        try {
            return Optional.of(Files.readString(written()).strip()).filter(mark -> !mark.isEmpty());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + written(), e);
        }
    }

    /** On disk when this returns. */
    void noteWrite(String mark) {
        try {
            Files.writeString(
                    written(),
                    mark,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + written(), e);
        }
    }

    Path partitions() {
        return directory.resolve("partitions.json");
    }
}
