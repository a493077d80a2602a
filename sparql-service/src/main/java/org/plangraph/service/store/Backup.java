package org.plangraph.service.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.writer.NQuadsWriter;
import org.plangraph.ontology.Iris;
import org.plangraph.service.ServiceException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a store holds as one file, also what was uploaded or written by updates: gzipped N-Quads, the first line a comment
 * that says what they are, the last one their number and SHA-256. So what was cut off or altered is never taken for whole, and
 * any other store can load the file too. Label index and statistics are made anew from it.
 */
public final class Backup {
    private static final String FIRST = "# PlanGraph backup ";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The first line, after its mark.
     *
     * @param contents the mark of the plans that the store was built from: restored, it needs no build of them
     * @param written whether there is more in it than they gave
     */
    private record Head(int form, String taken, String baseIri, String contents, boolean written) {
        private static final int FORM = 1;

        static Head of(Statistics statistics, boolean written) {
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            return new Head(FORM, now, statistics.baseIri(), statistics.contents(), written);
        }
    }

    /**
     * What is in a backup.
     *
     * @param sha256 of the lines of the quads, in hex
     */
    public record Sum(long quads, String sha256) {}

    private Backup() {}

    /** Writes what {@code store} holds at this moment; writes that go on meanwhile wait for no one and are not in it. */
    public static Sum write(GraphStore store, OutputStream out) {
        Head head = Head.of(store.statistics(), store.isWritten());
        return store.read(dataset -> {
            try {
                return write(
                        head,
                        quads -> NQuadsWriter.write(
                                quads, dataset.asDatasetGraph().find()),
                        out);
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        });
    }

    /**
     * Writes what a service gave out of a store that it has open.
     *
     * @param snapshot the name of the snapshot that it came from
     * @param quads N-Quads, not compressed
     */
    public static Sum write(Snapshots snapshots, String snapshot, InputStream quads, OutputStream out)
            throws IOException {
        Head head = Head.of(snapshots.statisticsOf(snapshot), snapshots.isWritten(snapshot));
        return write(head, quads::transferTo, out);
    }

    private interface Lines {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Sum write(Head head, Lines lines, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
        gzip.write((FIRST + JSON.writeValueAsString(head) + "\n").getBytes(StandardCharsets.UTF_8));
        SummedOutput summed = new SummedOutput(gzip);
        lines.writeTo(summed);
        summed.flush();
        Sum sum = summed.sum();
        gzip.write((SummedInput.LAST + JSON.writeValueAsString(sum) + "\n").getBytes(StandardCharsets.UTF_8));
        gzip.finish();
        return sum;
    }

    /**
     * Makes the store in {@code directory} hold what {@code file} does, as a new snapshot: a restore that dies or fails leaves
     * what was there before, and a service that runs on the store goes over to it.
     *
     * @throws ServiceException when the file is no backup or not whole
     */
    public static Statistics restore(Path file, Path directory) {
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            return restore(in, file.toString(), directory);
        } catch (IOException e) {
            throw new ServiceException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** @param name what messages call the backup */
    static Statistics restore(InputStream file, String name, Path directory) throws IOException {
        SummedInput in = open(file, name);
        Head head = head(in.firstLine(), name);
        StoreBuilder.Source source = into -> {
            try {
                RDFParser.source(in)
                        .lang(Lang.NQUADS)
                        .checking(false)
                        .resolveURIs(false)
                        .parse(into);
            } catch (RuntimeIOException | RiotException e) {
                throw notWhole(name, e.getMessage(), e);
            }
            if (!in.isWhole(line -> JSON.readValue(line, Sum.class))) {
                throw notWhole(name, "its checksum is another", null);
            }
        };
        return new StoreBuilder(
                        Snapshots.createIn(directory),
                        new Iris(head.baseIri()),
                        head.written() ? Optional.of("") : Optional.empty())
                .build(List.of(source), head::contents);
    }

    private static SummedInput open(InputStream file, String name) throws IOException {
        try {
            return new SummedInput(new GZIPInputStream(file, 1 << 16));
        } catch (EOFException | ZipException e) {
            throw noBackup(name, e);
        }
    }

    private static Head head(String line, String name) {
        try {
            if (line.startsWith(FIRST)) {
                Head head = JSON.readValue(line.substring(FIRST.length()), Head.class);
                if (head.form() == Head.FORM) {
                    return head;
                }
            }
        } catch (JacksonException e) {
            throw noBackup(name, e);
        }
        throw noBackup(name, null);
    }

    private static ServiceException noBackup(String name, Exception cause) {
        return new ServiceException(
                name
                        + " is no backup of this version. Backups come from: ./plangraph backup; graph files are taken by: "
                        + "./plangraph build",
                cause);
    }

    private static ServiceException notWhole(String name, String why, Exception cause) {
        return new ServiceException(
                name + " is not whole (" + why + "); nothing was restored. Take another copy of the backup", cause);
    }
}
