package org.plangraph.extractor.evaluate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.extractor.mention.learned.NameTraining;

/** Scores each plan with what is learned from gold of other provinces only. Learns once for each province it meets. */
public final class HeldOut {
    private final Extractor rules;
    private final PlanReader reader;
    private final NameTraining training;
    private final Collection<Path> folders;
    private final Map<String, Extractor> byProvince = new HashMap<>();

    /** @param folders of gold, to learn from as far as it is of other provinces */
    public HeldOut(Extractor extractor, PlanReader reader, Collection<Path> folders) {
        this.rules = extractor.aidedBy(Optional.empty());
        this.reader = reader;
        this.folders = folders;
        this.training = new NameTraining(GoldNames.of(folders, reader::read), new MentionFinder()::read);
    }

    /** A folder's figures by the rules alone. */
    public Evaluation rules(Path gold) {
        return Evaluation.of(gold, text -> rules.extract(reader.read(text)));
    }

    /** A folder's figures, nothing of a plan's own province having been learned. */
    public Evaluation learned(Path gold) {
        return Evaluation.of(gold, text -> learned(reader.read(text)));
    }

    private PlanGraph learned(Plan plan) {
        return byProvince
                .computeIfAbsent(Evaluation.province(plan), this::without)
                .extract(plan);
    }

    private Extractor without(String province) {
        Extractor extractor = rules.aidedBy(Optional.of(training.without(province)));
        return extractor.believing(new BeliefTraining(
                        folders,
                        reader::read,
                        plan -> !Evaluation.province(plan).equals(province))
                .of(extractor));
    }
}
