package org.plangraph.service.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.writer.NQuadsWriter;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.ontology.Iris;

/**
 * The quads of plans already extracted, as {@code plans/NAME.KEY.nq.gz} beside the snapshots. The key covers the file's
 * bytes, the base IRI, and the extractor's code, rules and word lists, so that nothing stale is ever found.
 */
final class PlanCache {
    private final Path directory;
    private final String reader;

    PlanCache(Path directory, Iris iris) {
        this.directory = directory;
        this.reader = keyOfCode(iris);
    }

    /** Changes with the base IRI and with any code, rule, word list or vocabulary of extractor and ontology. */
    static String keyOfCode(Iris iris) {
        return new Fingerprint()
                .add(iris.base())
                .add(Fingerprint.ofCode(Extractor.class))
                .add(Fingerprint.ofCode(Iris.class))
                .hex();
    }

    /** Where the quads of the plan in {@code file} are kept, or would be. */
    Path place(PlanName name, Path file) {
        String key = new Fingerprint().add(reader).add(name.value()).add(file).hex();
        return directory.resolve(name + "." + key.substring(0, 16) + ".nq.gz");
    }

    /** Keeps {@code quads} in {@code place}, whole or not at all. */
    void keep(Path place, Iterator<Quad> quads) throws IOException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, place.getFileName().toString(), ".new");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
            NQuadsWriter.write(out, quads);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what no longer belongs to any plan of the store. */
    void retain(Set<Path> places) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> kept = Files.list(directory)) {
            for (Path path : kept.filter(path -> !places.contains(path)).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tidy " + directory, e);
        }
    }
}
