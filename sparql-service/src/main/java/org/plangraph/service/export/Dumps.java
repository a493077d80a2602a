package org.plangraph.service.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.query.Dataset;
import org.plangraph.service.linkeddata.PublishedFiles;
import org.plangraph.service.store.GraphStore;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * Exports as files, compressed: made when first asked for, kept until the graph changes. One is made at a time, so that dumps
 * leave the machine to queries; the newest {@value #MOST_FILES} stay.
 */
@Component
class Dumps implements PublishedFiles {
    /** What the whole graph is called. */
    static final String WHOLE = "plangraph";

    private static final int MOST_FILES = 100;
    private static final String CHECKSUM = ".sha256";

    private final GraphStore store;
    private final Path directory;

    Dumps(GraphStore store) {
        this.store = store;
        this.directory = store.directory().resolve("dumps");
    }

    /** The file of what {@code scope} finds, as the graph is now. */
    Path file(ExportFormat format, String name, Function<Dataset, Scope> scope) {
        try (GraphStore.Lease lease = store.lease()) {
            String state = store.tag();
            Path file = place(format, name, state);
            return Files.exists(file) ? file : make(file, format, scope, state);
        }
    }

    @Override
    public Optional<PublishedFile> find(String name) {
        Path file = place(ExportFormat.ofFile(name).orElseThrow(), WHOLE, store.tag());
        Path checksum = file.resolveSibling(file.getFileName() + CHECKSUM);
        try {
            return Files.exists(file) && Files.exists(checksum)
                    ? Optional.of(new PublishedFile(Files.size(file), Files.readString(checksum)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the dump " + file, e);
        }
    }

    private Path place(ExportFormat format, String name, String state) {
        String part = DigestUtils.md5DigestAsHex(name.getBytes(StandardCharsets.UTF_8));
        return directory.resolve(state + "-" + part + "." + format.ending());
    }

    private synchronized Path make(Path file, ExportFormat format, Function<Dataset, Scope> scope, String state) {
        if (Files.exists(file)) {
            return file;
        }
        try {
            Files.createDirectories(directory);
            tidy(state);
            Path unfinished = Files.createTempFile(directory, state + "-", ".part");
            try {
                String sum = store.read(dataset -> write(format, dataset, scope.apply(dataset), unfinished));
                Files.writeString(file.resolveSibling(file.getFileName() + CHECKSUM), sum);
                return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the dump " + file, e);
        }
    }

    /** Returns the SHA-256 of the file, in hex. */
    private static String write(ExportFormat format, Dataset dataset, Scope scope, Path file) {
        try (DigestOutputStream out = new DigestOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), MessageDigest.getInstance("SHA-256"))) {
            if (format.isFolder()) {
                zip(format, dataset, scope, out);
            } else {
                try (OutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
                    format.write(dataset, scope, Optional.empty(), gzip);
                }
            }
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the dump " + file, e);
        }
    }

    private static void zip(ExportFormat format, Dataset dataset, Scope scope, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("plangraph-dump");
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> tables = tables(format, dataset, scope, folder)) {
            for (Path table : tables.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(table.getFileName().toString()));
                Files.copy(table, zip);
                zip.closeEntry();
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Stream<Path> tables(ExportFormat format, Dataset dataset, Scope scope, Path folder)
            throws IOException {
        format.write(dataset, scope, Optional.empty(), folder);
        return Files.list(folder);
    }

    /** Files of other states of the graph go, and the oldest of this one's; a checksum counts as a file. */
    private void tidy(String state) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.sorted(Comparator.comparingLong(
                                    (Path path) -> path.toFile().lastModified())
                            .reversed())
                    .toList();
        }
        int kept = 0;
        for (Path file : files) {
            if (!file.getFileName().toString().startsWith(state) || ++kept >= 2 * MOST_FILES) {
                Files.deleteIfExists(file);
            }
        }
    }
}
