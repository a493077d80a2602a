package org.plangraph.service.linkeddata;

import java.util.Optional;

/** What is known of the files of the graph that can be downloaded; who makes them tells. */
public interface PublishedFiles {
    /**
     * A file as it is now.
     *
     * @param sha256 in hex
     */
    record PublishedFile(long bytes, String sha256) {}

    /**
     * The file called {@code name}, such as {@code plangraph.nq.gz}, of the graph as it is now; empty while nobody has asked for
     * it, as it is made then.
     */
    Optional<PublishedFile> find(String name);
}
