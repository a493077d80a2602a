package org.plangraph.extractor.command;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;

/** Prints what each stage made of each sentence, and which rules tried and failed. */
final class Trace {
    private final PrintWriter out;

    private final RuleTrace rules;

    Trace(PrintWriter out, RuleTrace rules) {
        this.out = out;
        this.rules = rules;
    }

    void print(PlanKnowledge knowledge) {
        Plan plan = knowledge.plan();
        Map<Sentence, List<Relation>> relations =
                knowledge.relations().stream().collect(Collectors.groupingBy(Relation::sentence));
        Map<Sentence, List<Target>> targets =
                knowledge.targets().stream().collect(Collectors.groupingBy(Target::sentence));
        List<Mention> mentions = knowledge.entityOf().keySet().stream()
                .sorted(Comparator.comparing(Mention::span)
                        .thenComparing(m -> m.type().localName())
                        .thenComparing(Mention::name))
                .toList();
        out.printf("== %s: %s%n", plan.name(), plan.profile());
        int next = 0;
        for (Sentence sentence : plan.sentences()) {
            out.printf("%n%s %s%n", path(plan, sentence), sentence.span());
            out.printf("  %s%n", sentence.span().of(plan.text()));
            for (;
                    next < mentions.size()
                            && mentions.get(next).span().begin()
                                    < sentence.span().end();
                    next++) {
                mention(mentions.get(next), knowledge);
            }
            List<Relation> stated = relations.getOrDefault(sentence, List.of());
            rules.print(sentence, stated, out);
            stated.forEach(this::relation);
            targets.getOrDefault(sentence, List.of()).forEach(this::target);
        }
        out.flush();
    }

    private static String path(Plan plan, Sentence sentence) {
        return plan.path(plan.section(sentence)).stream().map(Section::title).collect(Collectors.joining(" > "));
    }

    private void mention(Mention m, PlanKnowledge knowledge) {
        out.printf(
                "    mention  %s %s = %s  (%s %.2f)%n",
                m.type().localName(), m.name(), knowledge.entityOf().get(m).name(), m.foundBy(), m.confidence());
    }

    private void relation(Relation r) {
        out.printf(
                "    relation %s %s %s  (%s %.2f)%n",
                r.subject().name(), r.predicate().localName(), r.object().name(), r.rule(), r.confidence());
    }

    private void target(Target t) {
        out.printf(
                "    target   %s %s %s %s%s %s  (%s %.2f)%n",
                t.subject().name(),
                t.indicator(),
                t.comparator().sign(),
                t.value(),
                t.unit(),
                t.year().map(String::valueOf).orElse("-"),
                t.rule(),
                t.confidence());
    }
}
