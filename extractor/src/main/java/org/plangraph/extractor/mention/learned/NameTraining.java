package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.learned.NameGold.Verdict;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;

/**
 * Trains a {@link NameModel}. The decision learns to weigh the span model by what that says of plans it was not trained
 * on (stacked generalisation: Wolpert 1992), provinces being held out whole.
 */
public final class NameTraining {
    private static final int PARTS = 5;

    /** What the rule finders say of a plan. */
    public record Found(Reading reading, List<Mention> settled) {}

    /** A plan ready to learn from. */
    private record Lesson(NameGold gold, Found found, List<SpanTrainer.Example> spans) {}

    private final List<Lesson> lessons = new ArrayList<>();

    /** @param finders what the rule finders say of a plan */
    public NameTraining(Collection<? extends NameGold> golds, Function<Plan, Found> finders) {
        for (NameGold gold : golds) {
            Found found = finders.apply(gold.plan());
            lessons.add(new Lesson(gold, found, spans(gold, found.reading())));
        }
    }

    private static List<SpanTrainer.Example> spans(NameGold gold, Reading reading) {
        List<SpanTrainer.Example> examples = new ArrayList<>();
        new SpanReader().visit(reading, (span, rows) -> {
            String name = span.of(reading.text());
            int label = gold.typeOf(name).map(SpanModel.TYPES::indexOf).orElse(-1) + 1;
            if (label > 0 || !gold.isOptional(name)) {
                examples.add(new SpanTrainer.Example(rows, label));
            }
        });
        return examples;
    }

    /** The provinces there are. */
    public List<String> provinces() {
        TreeSet<String> provinces = new TreeSet<>();
        lessons.forEach(lesson -> provinces.add(lesson.gold().province()));
        return List.copyOf(provinces);
    }

    /** Learns from everything but the plans of one province; from all of them when there is no such province. */
    public NameModel without(String province) {
        List<Lesson> kept = lessons.stream()
                .filter(lesson -> !lesson.gold().province().equals(province))
                .toList();
        List<String> finders = finders(kept);
        Map<String, Integer> numbers = DecisionModel.numbers(finders);
        List<String> provinces =
                provinces().stream().filter(p -> !p.equals(province)).toList();
        List<DecisionTrainer.Example> names = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int mine = part;
            List<Lesson> held = kept.stream()
                    .filter(l -> provinces.indexOf(l.gold().province()) % PARTS == mine)
                    .toList();
            List<Lesson> others = kept.stream().filter(l -> !held.contains(l)).toList();
            if (!held.isEmpty() && !others.isEmpty()) {
                SpanModel model = spanModel(others);
                held.forEach(lesson -> names.addAll(names(lesson, model, numbers)));
            }
        }
        return new NameModel(spanModel(kept), DecisionTrainer.train(finders, names));
    }

    /** Learns from everything. */
    public NameModel all() {
        return without("");
    }

    private static SpanModel spanModel(List<Lesson> lessons) {
        List<SpanTrainer.Example> examples = new ArrayList<>();
        lessons.forEach(lesson -> examples.addAll(lesson.spans()));
        return SpanTrainer.train(examples);
    }

    private static List<String> finders(List<Lesson> lessons) {
        TreeSet<String> finders = new TreeSet<>();
        lessons.forEach(l -> l.found().reading().mentions().stream()
                .filter(EvidenceReader::isDecided)
                .forEach(m -> finders.add(m.foundBy())));
        return List.copyOf(finders);
    }

    private static List<DecisionTrainer.Example> names(Lesson lesson, SpanModel model, Map<String, Integer> finders) {
        Reading reading = lesson.found().reading();
        List<Mention> settled = lesson.found().settled();
        List<Proposal> proposals = new SpanReader().propose(reading, model, NameDecision.LEAST);
        Collection<Evidence> all = new EvidenceReader().gather(reading.text(), reading.mentions(), settled, proposals);
        FeatureReader features = new FeatureReader(reading, all, settled, finders);
        List<DecisionTrainer.Example> examples = new ArrayList<>();
        for (Evidence name : all) {
            Verdict verdict = lesson.gold().verdict(name.type, name.name);
            if (verdict != Verdict.OPTIONAL) {
                examples.add(new DecisionTrainer.Example(features.read(name), verdict == Verdict.RIGHT));
            }
        }
        return examples;
    }
}
