package org.plangraph.extractor.evaluate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.graph.PlanGraph;

/** Scores each plan with what is learned from gold of other provinces only. Learns once for each province it meets. */
public final class HeldOut {
    private final Extractor extractor;
    private final PlanReader reader;
    private final Collection<Path> folders;
    private final Map<String, Extractor> byProvince = new HashMap<>();

    /** @param folders of gold, to learn from as far as it is of other provinces */
    public HeldOut(Extractor extractor, PlanReader reader, Collection<Path> folders) {
        this.extractor = extractor;
        this.reader = reader;
        this.folders = folders;
    }

    /** A folder's figures, nothing of a plan's own province having been learned. */
    public Evaluation of(Path gold) {
        return Evaluation.of(gold, text -> extract(reader.read(text)));
    }

    private PlanGraph extract(Plan plan) {
        return byProvince
                .computeIfAbsent(Evaluation.province(plan), this::without)
                .extract(plan);
    }

    private Extractor without(String province) {
        BeliefTraining training = new BeliefTraining(
                folders, reader::read, plan -> !Evaluation.province(plan).equals(province));
        return extractor.believing(training.of(extractor));
    }
}
