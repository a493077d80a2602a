package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** What industry the words before a place have made the topic, where no heading does. */
final class Topics {
    private static final String STOPS = "。；;！？\n";
    private static final String COMMAS = "，：" + STOPS;

    private final Plan plan;
    private final MentionIndex mentions;
    private final List<String> labels;
    private final Map<Integer, Mention> announced = new HashMap<>();
    private final Map<Integer, Mention> carried = new HashMap<>();

    /**
     * @param labels what follows an industry that opens a clause as its topic (交通领域，…)
     * @param announcing words with which a sentence announces a list on what it speaks of (如下)
     */
    Topics(Plan plan, MentionIndex mentions, List<String> labels, List<String> announcing) {
        this.plan = plan;
        this.mentions = mentions;
        this.labels = labels;
        Mention list = null;
        Mention last = null;
        int section = -1;
        for (Sentence sentence : plan.sentences()) {
            if (sentence.section() != section) {
                section = sentence.section();
                last = null;
            }
            if (list != null) {
                announced.put(sentence.index(), list);
            }
            if (last != null) {
                carried.put(sentence.index(), last);
            }
            List<Mention> industries = industries(sentence.span());
            String words = sentence.span().of(plan.text());
            if (!industries.isEmpty() && announcing.stream().anyMatch(words::contains)) {
                list = industries.get(0);
            }
            last = industries.isEmpty() ? last : industries.get(0);
        }
    }

    /** The industry that opens the clause as its label: 交通领域，…；能源领域，…. */
    Optional<Mention> label(Sentence sentence, int offset) {
        int clause = back(sentence, offset, STOPS);
        return industries(new Span(clause, offset)).stream()
                .filter(m -> m.span().begin() == clause && isLabelled(m))
                .findFirst();
    }

    /**
     * The only industry of the sentence's first clause, else of the nearest clause before this one that names any:
     * 培育商业航天产业，布局….
     */
    Optional<Mention> clauseBefore(Sentence sentence, int offset) {
        int clause = back(sentence, offset, COMMAS);
        List<Mention> before = industries(new Span(sentence.span().begin(), clause));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> opening = onlyOneOfItsClause(sentence, before, before.get(0));
        return opening.or(() -> onlyOneOfItsClause(sentence, before, before.get(before.size() - 1)));
    }

    private Optional<Mention> onlyOneOfItsClause(Sentence sentence, List<Mention> industries, Mention candidate) {
        int clause = back(sentence, candidate.span().begin(), COMMAS);
        long together = industries.stream()
                .filter(m -> back(sentence, m.span().begin(), COMMAS) == clause)
                .count();
        return together == 1 ? Optional.of(candidate) : Optional.empty();
    }

    /** What an earlier sentence announced a list on. */
    Optional<Mention> announced(Sentence sentence) {
        return Optional.ofNullable(announced.get(sentence.index()));
    }

    /** The first industry of the last sentence of the section that named one. */
    Optional<Mention> carried(Sentence sentence) {
        return Optional.ofNullable(carried.get(sentence.index()));
    }

    private List<Mention> industries(Span span) {
        List<Mention> industries = new ArrayList<>();
        for (Mention m : mentions.outermost(span)) {
            if (m.type() == EntityType.INDUSTRY) {
                industries.add(m);
            }
        }
        return industries;
    }

    private boolean isLabelled(Mention m) {
        return labels.stream()
                .anyMatch(mark -> plan.text().startsWith(mark, m.span().end()));
    }

    private int back(Sentence sentence, int offset, String stops) {
        int at = offset;
        while (at > sentence.span().begin() && stops.indexOf(plan.text().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
