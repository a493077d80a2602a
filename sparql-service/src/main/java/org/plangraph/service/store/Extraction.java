package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/** Extracts plans for one build. The extractor is loaded when the first changed plan comes along, and not before. */
final class Extraction {
    /** Quads held for pouring, about 60 MB of them. */
    private static final long MOST_HELD = 300_000;

    private final Iris iris;
    private final PlanCache cache;
    private final PlanStore.Progress progress;
    private final AtomicInteger fresh = new AtomicInteger();
    private final AtomicLong room = new AtomicLong(MOST_HELD);
    private PlanReader reader;
    private Extractor extractor;

    Extraction(Iris iris, PlanCache cache, PlanStore.Progress progress) {
        this.iris = iris;
        this.cache = cache;
        this.progress = progress;
    }

    /** The plan's quads, extracted now if need be; empty when the plan cannot be read. */
    Optional<StoreBuilder.Source> quads(PlanName name, Path file, Path place) {
        try {
            boolean known = Files.exists(place);
            StoreBuilder.Source quads = known ? kept(file, place) : extracted(file, place);
            progress.done(name, !known);
            return Optional.of(quads);
        } catch (IOException | RuntimeException e) {
            progress.failed(name, e);
            return Optional.empty();
        }
    }

    private static StoreBuilder.Source kept(Path file, Path place) {
        return place.equals(file) ? into -> GraphFiles.parse(place, into) : into -> GraphFiles.parseOwn(place, into);
    }

    /** What was just extracted goes into the store as it is; where memory does not hold it, it is read again. */
    private StoreBuilder.Source extracted(Path file, Path place) throws IOException {
        load();
        HeldQuads quads =
                new HeldQuads(extractor.extract(reader.read(file)).quads().iterator(), room);
        cache.keep(place, quads);
        fresh.incrementAndGet();
        return quads.all()
                .<StoreBuilder.Source>map(all -> into -> all.forEach(into::quad))
                .orElse(kept(file, place));
    }

    /** How many plans were not in the cache. */
    int fresh() {
        return fresh.get();
    }

    void tidy(Collection<Path> places) {
        cache.retain(Set.copyOf(places));
    }

    private synchronized void load() {
        if (extractor == null) {
            reader = new PlanReader(Regions.load());
            extractor = new Extractor(iris);
        }
    }
}
