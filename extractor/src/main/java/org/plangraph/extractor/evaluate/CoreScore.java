package org.plangraph.extractor.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/**
 * Core F1 on folders of gold, in types that all class loaders share: {@link WithoutList} makes one in a loader of its own.
 */
public final class CoreScore implements Function<List<Path>, List<Double>> {
    /** Public, since the caller's class is of another loader and so of another package. */
    public CoreScore() {}

    @Override
    public List<Double> apply(List<Path> folders) {
        PlanReader reader = new PlanReader(Regions.load());
        // by the rules alone: what was learned, was learned with every list in place
        Extractor extractor = new Extractor(Iris.standard()).aidedBy(Optional.empty());
        return folders.stream()
                .map(folder -> Evaluation.of(folder, text -> extractor.extract(reader.read(text)))
                        .all()
                        .core()
                        .f1())
                .toList();
    }
}
