package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/** Extracts plans for one build. The extractor is loaded when the first changed plan comes along, and not before. */
final class Extraction {
    private final Iris iris;
    private final PlanCache cache;
    private final PlanStore.Progress progress;
    private final AtomicInteger fresh = new AtomicInteger();
    private PlanReader reader;
    private Extractor extractor;

    Extraction(Iris iris, PlanCache cache, PlanStore.Progress progress) {
        this.iris = iris;
        this.cache = cache;
        this.progress = progress;
    }

    /** The file with the plan's quads, extracted now if need be; empty when the plan cannot be read. */
    Optional<Path> quads(PlanName name, Path file, Path place) {
        try {
            boolean known = Files.exists(place);
            if (!known) {
                load();
                cache.keep(place, extractor.extract(reader.read(file)).quads());
                fresh.incrementAndGet();
            }
            progress.done(name, !known);
            return Optional.of(place);
        } catch (IOException | RuntimeException e) {
            progress.failed(name, e);
            return Optional.empty();
        }
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
