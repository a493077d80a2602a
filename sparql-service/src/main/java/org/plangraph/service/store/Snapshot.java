package org.plangraph.service.store;

import java.nio.file.Path;

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

    /** There once something was uploaded to it or written by an update: that is in no file that a build is given. */
    Path written() {
        return directory.resolve("written");
    }

    Path partitions() {
        return directory.resolve("partitions.json");
    }
}
