package org.plangraph.extractor.evaluate;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.extractor.evaluate.FoundGraph.FoundRelation;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.extractor.rule.Rule;
import org.plangraph.extractor.rule.RuleTally;

/**
 * How each rule fares over a corpus: tries, hits, statements that rest on it and, where gold lies beside a text, how many
 * of these are right. A statement that several rules make is counted for the surest.
 */
public final class RuleReport {
    private final Normalisation names = Normalisation.load();
    private final Map<String, Tally> right = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();

    /** Takes in the graph of a text; its gold is the file of the same name ending in {@code .json}, if there is one. */
    public void add(Path text, PlanGraph graph) {
        Map<FoundRelation, Boolean> judged = judged(text, graph);
        for (FoundEvidence.Stating stating : FoundEvidence.of(graph).statings()) {
            statements.merge(stating.rule(), 1, Integer::sum);
            Boolean isRight = judged.get(stating.relation());
            if (isRight != null) {
                right.merge(stating.rule(), isRight ? Tally.RIGHT : Tally.WRONG, Tally::plus);
            }
        }
    }

    private Map<FoundRelation, Boolean> judged(Path text, PlanGraph graph) {
        Path gold = text.resolveSibling(graph.name() + ".json");
        return Files.exists(gold)
                ? Scorer.score(names, Gold.file(gold), FoundGraph.of(graph.facts()))
                        .judged()
                : Map.of();
    }

    /** One line per rule, in the order of the rules; a dash where no gold tells. */
    public void print(List<Rule> rules, RuleTally tally, PrintWriter out) {
        out.printf(
                "%-48s %-8s %8s %8s %8s %6s %6s %9s%n",
                "rule", "stage", "tries", "hits", "stated", "right", "wrong", "precision");
        for (Rule rule : rules) {
            String id = rule.id().value();
            Tally judged = right.getOrDefault(id, Tally.NONE);
            out.printf(
                    "%-48s %-8s %8d %8d %8d %6d %6d %9s%n",
                    id,
                    rule.stage().name().toLowerCase(Locale.ROOT),
                    tally.tries(rule.id()),
                    tally.hits(rule.id()),
                    statements.getOrDefault(id, 0),
                    judged.right(),
                    judged.wrong(),
                    judged.equals(Tally.NONE) ? "-" : "%.3f".formatted(judged.precision()));
        }
        List<String> silent = rules.stream()
                .map(rule -> rule.id().value())
                .filter(id -> !statements.containsKey(id))
                .toList();
        out.printf(
                "%d rules; %s%n",
                rules.size(), silent.isEmpty() ? "each states something" : "silent: " + String.join(", ", silent));
    }
}
