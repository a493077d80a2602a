package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.plangraph.ontology.Iris;
import org.plangraph.service.ServiceException;

/**
 * The vocabularies as a snapshot of their own, made once and copied into each new snapshot: filling B+trees with them
 * takes a third of a small build, copying pages next to nothing. Kept in the folder that the system property
 * {@code plangraph.prepared} names; without the property, or for a base IRI that was not prepared, builds fill from the
 * vocabularies themselves.
 */
public final class PreparedSnapshot {
    private static final String FOLDER = "plangraph.prepared";

    private final Path place;
    private final Iris iris;

    private PreparedSnapshot(Path folder, Iris iris) {
        this.iris = iris;
        String key = new Fingerprint()
                .add(PlanCache.keyOfCode(iris))
                .add(Fingerprint.ofCode(PreparedSnapshot.class))
                .hex();
        this.place = folder.resolve(key.substring(0, 16));
    }

    /** Makes the snapshot for {@code iris}, where there is a folder for it and it is not there yet. */
    public static void prepare(Iris iris) {
        folder().map(folder -> new PreparedSnapshot(folder, iris))
                .filter(prepared -> !Files.exists(prepared.place))
                .ifPresent(PreparedSnapshot::make);
    }

    /** The whole snapshot that builds with {@code iris} begin from; empty when there is none. */
    static Optional<Snapshot> find(Iris iris) {
        return folder().map(folder -> new PreparedSnapshot(folder, iris).place)
                .filter(Files::isDirectory)
                .map(Snapshot::new);
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /** Under another name first: whoever finds it finds it whole. */
    private void make() {
        try {
            Files.createDirectories(place.getParent());
            Path unfinished = Files.createTempDirectory(place.getParent(), "unfinished");
            try (OpenSnapshot open = OpenSnapshot.open(new Snapshot(unfinished))) {
                open.fill(into -> StoreBuilder.pour(Vocabularies.of(iris), into));
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServiceException("Cannot prepare the vocabularies in " + place + ": " + e.getMessage(), e);
        }
    }
}
