package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.MentionFinder.Found;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;

/** Trains a {@link NameModel} on plans whose names are given. */
public final class NameTraining {
    /** Parts in which provinces are held out in turn to learn where finders are weak. */
    private static final int PARTS = 3;

    /** A plan ready to learn from. */
    private record Lesson(NameGold gold, Found found, List<SpanTrainer.Example> spans) {}

    private final List<Lesson> lessons = new ArrayList<>();

    /** @param finders the names by rules */
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

    /** Learns from everything but the plans of one province. */
    public NameModel without(String province) {
        List<Lesson> kept = lessons.stream()
                .filter(lesson -> !lesson.gold().province().equals(province))
                .toList();
        return new NameModel(spanModel(kept), weakFinders(kept));
    }

    private static SpanModel spanModel(List<Lesson> lessons) {
        return SpanTrainer.train(
                lessons.stream().flatMap(lesson -> lesson.spans().stream()).toList());
    }

    private static WeakFinders weakFinders(List<Lesson> lessons) {
        List<String> provinces = lessons.stream()
                .map(lesson -> lesson.gold().province())
                .distinct()
                .sorted()
                .toList();
        WeakFinders.Counts counts = new WeakFinders.Counts();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            Map<Boolean, List<Lesson>> parts = lessons.stream()
                    .collect(Collectors.partitioningBy(
                            lesson -> provinces.indexOf(lesson.gold().province()) % PARTS == held));
            SpanModel others = spanModel(parts.get(false));
            parts.get(true).forEach(lesson -> count(lesson, others, counts));
        }
        return counts.weak();
    }

    private static void count(Lesson lesson, SpanModel model, WeakFinders.Counts counts) {
        List<Proposal> seen = new SpanReader().propose(lesson.found().reading(), model, WeakFinders.SEEN);
        for (Mention unseen : WeakFinders.unseen(lesson.found().settled(), seen)) {
            if (!lesson.gold().isOptional(unseen.name())) {
                counts.add(unseen, lesson.gold().isRight(unseen.type(), unseen.name()));
            }
        }
    }

    /** Learns from everything. */
    public NameModel all() {
        return without("");
    }
}
