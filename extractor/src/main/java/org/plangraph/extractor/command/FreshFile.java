package org.plangraph.extractor.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plangraph.extractor.ExtractionException;

/**
 * An output file that appears whole or not at all: written beside its place under a temporary name, moved there by
 * {@link #commit()}, deleted by {@link #close()} when it was not.
 */
public final class FreshFile implements AutoCloseable {
    private final Path place;
    private final Path temporary;
    private final OutputStream out;
    private boolean committed;

    /** @throws ExtractionException when nothing can be written there, or it is a folder */
    public FreshFile(Path place) {
        if (Files.isDirectory(place)) {
            throw new ExtractionException(place + ": is a folder; give the name of a file in it");
        }
        this.place = place;
        try {
            temporary = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
        } catch (IOException e) {
            throw new ExtractionException(
                    place + ": cannot be written (" + e.getMessage() + "); check that its folder exists", e);
        }
    }

    public OutputStream stream() {
        return out;
    }

    public void commit() throws IOException {
        out.close();
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        committed = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!committed) {
            Files.deleteIfExists(temporary);
        }
    }
}
