package org.plangraph.extractor.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.evaluate.FoundGraph.FoundRelation;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.extractor.link.StatementBelief;
import org.plangraph.extractor.link.StatementBelief.Count;
import org.plangraph.extractor.link.StatementBelief.Judged;

/** Learns from gold how far statements can be believed, rule by rule. */
public final class BeliefTraining {
    private record Lesson(Gold gold, Plan plan) {}

    private final Normalisation names = Normalisation.load();
    private final List<Lesson> lessons = new ArrayList<>();

    /**
     * @param planOf reads the text at a path, the gold's {@code NAME.txt}
     * @param which which plans to learn from
     */
    public BeliefTraining(Collection<Path> folders, Function<Path, Plan> planOf, Predicate<Plan> which) {
        for (Path folder : folders) {
            for (Gold gold : Gold.folder(folder)) {
                Plan plan = planOf.apply(folder.resolve(gold.document() + ".txt"));
                if (which.test(plan)) {
                    lessons.add(new Lesson(gold, plan));
                }
            }
        }
    }

    /** What the statements of {@code extractor} turn out to be worth. */
    public StatementBelief of(Extractor extractor) {
        StatementBelief unscaled = StatementBelief.of(counts(extractor));
        return unscaled.scaled(judged(extractor.believing(unscaled)));
    }

    /** Right and wrong by rule, where both names are right. A statement counts once for each rule that makes it. */
    private Map<String, Count> counts(Extractor extractor) {
        Map<String, Count> counts = new TreeMap<>();
        for (Lesson lesson : lessons) {
            PlanGraph graph = extractor.extract(lesson.plan());
            Scorer.Result result = Scorer.score(names, lesson.gold(), FoundGraph.of(graph.facts()));
            FoundEvidence.of(graph).statings().stream()
                    .map(s -> new FoundEvidence.Stating(s.relation(), s.rule(), 1))
                    .distinct()
                    .filter(s -> result.judged().containsKey(s.relation()) && hasRightEnds(result, s.relation()))
                    .forEach(s -> counts.merge(s.rule(), count(result.judged().get(s.relation())), Count::plus));
        }
        return counts;
    }

    private static Count count(boolean right) {
        return right ? new Count(1, 0) : new Count(0, 1);
    }

    private static boolean hasRightEnds(Scorer.Result result, FoundRelation relation) {
        return result.judgedThings().getOrDefault(relation.subject(), false)
                && result.judgedThings().getOrDefault(relation.object(), false);
    }

    private List<Judged> judged(Extractor extractor) {
        List<Judged> judged = new ArrayList<>();
        for (Lesson lesson : lessons) {
            PlanGraph graph = extractor.extract(lesson.plan());
            Scorer.Result result = Scorer.score(names, lesson.gold(), FoundGraph.of(graph.facts()));
            Map<FoundRelation, Double> surest = new HashMap<>();
            FoundEvidence.of(graph).statings().forEach(s -> surest.merge(s.relation(), s.confidence(), Math::max));
            // in order, since sums of doubles depend on it
            result.judged().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(FoundRelation.ORDER))
                    .forEach(r -> judged.add(new Judged(surest.get(r.getKey()), r.getValue())));
        }
        return judged;
    }
}
