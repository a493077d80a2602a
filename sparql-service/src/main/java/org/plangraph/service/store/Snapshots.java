package org.plangraph.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.service.ServiceException;

/**
 * A store directory: numbered snapshots, and a file {@code current} that names the one to serve.
 *
 * <p>A build writes {@code snapshots/NNN.building}, renames it to {@code snapshots/NNN} when it is whole, then switches
 * {@code current} by one atomic rename. A build that dies at any point leaves what was served before untouched; the next
 * build removes its remains.
 */
public final class Snapshots {
    private static final String CURRENT = "current";
    private static final String SERVED = "served-at";
    private static final String BUILDING = ".building";

    private final Path directory;

    private Snapshots(Path directory) {
        this.directory = directory;
    }

    /**
     * The store in {@code directory}.
     *
     * @throws ServiceException when there is no finished store there
     */
    public static Snapshots at(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new ServiceException(
                    "There is no store at " + directory + ": no such directory. " + howToBuild(directory));
        }
        Snapshots snapshots = new Snapshots(directory);
        if (snapshots.current().isEmpty()) {
            throw new ServiceException(
                    directory + " is not a PlanGraph store: it holds no finished snapshot. " + howToBuild(directory));
        }
        return snapshots;
    }

    /**
     * The store in {@code directory}, made if the directory is absent or empty.
     *
     * @throws ServiceException when the directory holds something else
     */
    public static Snapshots createIn(Path directory) {
        try {
            Files.createDirectories(directory);
            Path snapshots = directory.resolve("snapshots");
            if (!Files.isDirectory(snapshots) && !isEmpty(directory)) {
                throw new ServiceException(
                        directory + " is not a PlanGraph store and not empty. Choose another directory with --store");
            }
            Files.createDirectories(snapshots);
            return new Snapshots(directory);
        } catch (IOException e) {
            throw new ServiceException("Cannot make a store in " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Whether a finished store stands in {@code directory}. */
    public static boolean existsIn(Path directory) {
        return new Snapshots(directory).current().isPresent();
    }

    public Path directory() {
        return directory;
    }

    /** Leaves word where the store is served, for commands that find it open in another process. */
    public void noteServedAt(URI address) {
        try {
            Files.writeString(directory.resolve(SERVED), address + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + directory, e);
        }
    }

    /** Where the store was last served; whether it still is, remains to be tried. */
    public Optional<URI> lastServedAt() {
        try {
            return Optional.of(
                    URI.create(Files.readString(directory.resolve(SERVED)).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read where " + directory + " is served", e);
        }
    }

    /** Whether a process that is alive has a snapshot open: TDB2 leaves its number in the lock. */
    public boolean isOpen() {
        try {
            for (Path snapshot : list()) {
                if (isOpen(snapshot)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read who has " + directory + " open", e);
        }
    }

    private static boolean isOpen(Path snapshot) throws IOException {
        Path lock = new Snapshot(snapshot).database().resolve("tdb.lock");
        return Files.exists(lock) && isAlive(Files.readString(lock).strip());
    }

    private static boolean isAlive(String process) {
        return process.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(process))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    /** The snapshot to serve; empty before the first build is done. */
    Optional<Snapshot> current() {
        try {
            String name = Files.readString(directory.resolve(CURRENT)).strip();
            return Optional.of(new Snapshot(directory.resolve("snapshots").resolve(name)))
                    .filter(snapshot -> Files.isDirectory(snapshot.database()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read which snapshot of " + directory + " is current", e);
        }
    }

    /**
     * Counts of the snapshot called {@code name}.
     *
     * @throws ServiceException when there is none, or none any more
     */
    Statistics statisticsOf(String name) {
        Path file = new Snapshot(directory.resolve("snapshots").resolve(name)).statistics();
        if (!name.matches("\\d+") || !Files.exists(file)) {
            throw new ServiceException(directory + " has no snapshot '" + name + "' any more; try again");
        }
        return Statistics.read(file);
    }

    /** Whether the snapshot called {@code name} holds what no build gave it. */
    boolean isWritten(String name) {
        return Files.exists(new Snapshot(directory.resolve("snapshots").resolve(name)).written());
    }

    /** Whether the current snapshot was built from just these contents. */
    boolean holds(String contents) {
        return current()
                .map(snapshot ->
                        Statistics.read(snapshot.statistics()).contents().equals(contents))
                .orElse(false);
    }

    /** Keeps other builds out until closed, also those of other processes. */
    FileChannel lockForBuild() throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLockable(channel)) {
            channel.close();
            throw new ServiceException(
                    "Another build is at work in " + directory + ". Wait for it, or choose another --store");
        }
        return channel;
    }

    private static boolean isLockable(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** An empty directory for the next snapshot; call with the build lock held. Remains of dead builds are removed. */
    Snapshot begin() throws IOException {
        int next = 1;
        for (Path path : list()) {
            String name = path.getFileName().toString();
            if (name.endsWith(BUILDING)) {
                delete(path);
            } else {
                next = Math.max(next, Integer.parseInt(name) + 1);
            }
        }
        Path building = directory.resolve("snapshots").resolve("%03d%s".formatted(next, BUILDING));
        return new Snapshot(Files.createDirectory(building));
    }

    /**
     * Makes a whole snapshot the current one. The one before stays on disk for processes that are about to read it, and so do
     * those that one has open; older ones go.
     */
    Snapshot publish(Snapshot whole) throws IOException {
        Optional<Snapshot> before = current();
        String name = whole.name().replace(BUILDING, "");
        Path target = whole.directory().resolveSibling(name);
        Files.move(whole.directory(), target, StandardCopyOption.ATOMIC_MOVE);
        pointTo(new Snapshot(target));
        for (Path path : list()) {
            boolean kept = path.equals(target)
                    || before.map(Snapshot::directory).filter(path::equals).isPresent()
                    || isOpen(path);
            if (!kept) {
                delete(path);
            }
        }
        return new Snapshot(target);
    }

    /** Makes {@code snapshot} the current one. */
    void pointTo(Snapshot snapshot) throws IOException {
        Path pointer = directory.resolve(CURRENT + ".new");
        Files.writeString(pointer, snapshot.name() + "\n");
        Files.move(
                pointer,
                directory.resolve(CURRENT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a snapshot that is not the current one; only to be called when nobody can have it open. */
    void remove(Snapshot old) throws IOException {
        if (Files.exists(old.directory())) {
            delete(old.directory());
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> paths = Files.list(directory.resolve("snapshots"))) {
            return paths.filter(path -> path.getFileName().toString().matches("\\d+(\\" + BUILDING + ")?"))
                    .toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.findAny().isEmpty();
        }
    }

    private static String howToBuild(Path directory) {
        return "Build one with: ./plangraph build PATH… --store " + directory;
    }
}
