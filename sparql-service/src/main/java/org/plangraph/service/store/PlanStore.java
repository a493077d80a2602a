package org.plangraph.service.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Iris;
import org.plangraph.service.ServiceException;

/**
 * From files to a store: extracts the plans that changed, several at a time, and builds a snapshot of all. When nothing
 * changed since the current snapshot, nothing is done. Graph files (nq, trig; also gzipped) are taken as they are.
 */
public final class PlanStore {
    /** Told how a build goes, from any thread. */
    public interface Progress {
        /** @param extracted false when the plan had not changed */
        void done(PlanName plan, boolean extracted);

        /** The plan is left out; the others go on. */
        void failed(PlanName plan, Exception why);
    }

    /**
     * What came of a build.
     *
     * @param built false when the current snapshot already held just this
     * @param plans how many the store now holds
     * @param failed how many could not be read
     */
    public record Outcome(boolean built, int plans, int extracted, int failed) {}

    private final Snapshots snapshots;
    private final Iris iris;
    private final int jobs;
    private final boolean dropsWritten;

    /** @param jobs how many plans to extract at a time, at least 1 */
    public PlanStore(Snapshots snapshots, Iris iris, int jobs) {
        this(snapshots, iris, jobs, false);
    }

    private PlanStore(Snapshots snapshots, Iris iris, int jobs, boolean dropsWritten) {
        this.snapshots = snapshots;
        this.iris = iris;
        this.jobs = jobs;
        this.dropsWritten = dropsWritten;
    }

    /** The same, building also where this drops what was uploaded or written by updates. */
    public PlanStore droppingWritten() {
        return new PlanStore(snapshots, iris, jobs, true);
    }

    /**
     * Makes the store hold the plans in {@code files} and nothing else.
     *
     * @throws ServiceException when the store holds what was uploaded or written by updates, when two files share a name, when no file could be read, or another build is at work; the
     *     store is then as it was
     */
    public Outcome build(List<Path> files, Progress progress) {
        PlanCache cache = new PlanCache(snapshots.directory().resolve("plans"), iris);
        SortedMap<PlanName, Path> plans = byName(files);
        SortedMap<PlanName, Path> places = new TreeMap<>();
        plans.forEach((name, file) -> places.put(name, GraphFiles.holdsGraphs(file) ? file : cache.place(name, file)));
        if (snapshots.holds(contents(places))) {
            return new Outcome(false, places.size(), 0, 0);
        }
        refuseToDropWritten();
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            return build(plans, places, new Extraction(iris, cache, progress), pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome build(
            Map<PlanName, Path> plans, SortedMap<PlanName, Path> places, Extraction extraction, ExecutorService pool) {
        AtomicInteger failed = new AtomicInteger();
        Optional<Snapshot> vocabularies = PreparedSnapshot.find(iris);
        List<StoreBuilder.Source> sources =
                new ArrayList<>(vocabularies.isPresent() ? List.of() : Vocabularies.of(iris));
        new TreeMap<>(places).forEach((name, place) -> {
            CompletableFuture<Optional<StoreBuilder.Source>> extracted =
                    CompletableFuture.supplyAsync(() -> extraction.quads(name, plans.get(name), place), pool);
            sources.add(into -> {
                Optional<StoreBuilder.Source> quads = extracted.join();
                if (quads.isPresent()) {
                    quads.get().pour(into);
                } else {
                    places.remove(name);
                    failed.incrementAndGet();
                }
            });
        });
        sources.add(into -> refuseIfEmpty(places));
        new StoreBuilder(snapshots, iris).build(vocabularies, sources, () -> contents(places));
        extraction.tidy(places.values());
        return new Outcome(true, places.size(), extraction.fresh(), failed.get());
    }

    private void refuseToDropWritten() {
        boolean written = snapshots
                .current()
                .filter(current -> snapshots.isWritten(current.name()))
                .isPresent();
        if (written && !dropsWritten) {
            throw new ServiceException(
                    snapshots.directory() + " holds what was uploaded or written by updates, which a "
                            + "build drops. Keep it by ./plangraph backup or as files for the build, then say --drop-written");
        }
    }

    private static void refuseIfEmpty(Map<PlanName, Path> places) {
        if (places.isEmpty()) {
            throw new ServiceException("No plan could be read; the store stays as it was");
        }
    }

    private static SortedMap<PlanName, Path> byName(List<Path> files) {
        SortedMap<PlanName, Path> plans = new TreeMap<>();
        for (Path file : files) {
            Path other = plans.put(name(file), file);
            if (other != null) {
                throw new ServiceException("Two plans are named " + name(file) + ": " + other + " and " + file
                        + ". Rename one; a plan goes by its file name");
            }
        }
        return plans;
    }

    private static PlanName name(Path file) {
        PlanName name = PlanReader.nameOf(file);
        return file.toString().endsWith(".gz") ? PlanReader.nameOf(Path.of(name.value())) : name;
    }

    /** The cache's file names tell what is in them; other graph files are told by their bytes. */
    private String contents(SortedMap<PlanName, Path> places) {
        Fingerprint fingerprint = new Fingerprint();
        places.forEach((name, place) -> {
            fingerprint.add(place.getFileName().toString());
            if (!isOwn(place)) {
                fingerprint.add(place);
            }
        });
        return fingerprint.hex();
    }

    private boolean isOwn(Path quads) {
        return quads.startsWith(snapshots.directory());
    }
}
