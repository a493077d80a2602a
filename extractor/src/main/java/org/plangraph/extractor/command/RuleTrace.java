package org.plangraph.extractor.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.rule.Conclusion;
import org.plangraph.extractor.rule.Match;
import org.plangraph.extractor.rule.NearMiss;
import org.plangraph.extractor.rule.Passage;
import org.plangraph.extractor.rule.Rule;
import org.plangraph.extractor.rule.RuleListener;
import org.plangraph.extractor.rule.RuleSet;

/** Remembers what became of every rule on every passage of one plan, and explains it. */
final class RuleTrace implements RuleListener {
    private record Attempt(
            Rule rule,
            Passage passage,
            Outcome outcome,
            List<Match> matches,
            Map<Conclusion.Statement, Withheld> withheld) {}

    /** By the begin of the sentence; the names in a sentence are tried right after it. */
    private final Map<Integer, List<Attempt>> attempts = new HashMap<>();

    private final String text;
    private List<Attempt> ofSentence = new ArrayList<>();

    RuleTrace(Plan plan) {
        text = plan.text();
    }

    @Override
    public void tried(Rule rule, Passage passage, Outcome outcome, List<Match> matches) {
        if (isSentence(passage)) {
            ofSentence = attempts.computeIfAbsent(passage.span().begin(), b -> new ArrayList<>());
        }
        ofSentence.add(new Attempt(rule, passage, outcome, matches, new HashMap<>()));
    }

    @Override
    public void withheld(Conclusion.Statement conclusion, Withheld why) {
        ofSentence.get(ofSentence.size() - 1).withheld.put(conclusion, why);
    }

    /** The rules whose pattern began to match in the sentence or in a name of it. */
    void print(Sentence sentence, List<Relation> relations, PrintWriter out) {
        for (Attempt attempt : attempts.getOrDefault(sentence.span().begin(), List.of())) {
            String name = isSentence(attempt.passage)
                    ? ""
                    : " in " + attempt.passage.span().of(attempt.passage.text());
            for (Match match : attempt.matches) {
                out.printf("    rule     %s%s fired on '%s'%n", attempt.rule.id(), name, words(attempt, match.span()));
                RuleSet.conclusions(match).forEach(c -> conclusion(attempt, c, relations, out));
            }
            if (attempt.outcome != Outcome.FIRED) {
                NearMiss.of(RuleSet.standard(), attempt.rule, attempt.passage).stream()
                        .collect(Collectors.groupingBy(NearMiss::wanted, LinkedHashMap::new, Collectors.toList()))
                        .forEach((wanted, misses) -> missed(attempt, name, wanted, misses, out));
            }
        }
    }

    private void conclusion(Attempt attempt, Conclusion conclusion, List<Relation> relations, PrintWriter out) {
        boolean stands = relations.stream().anyMatch(r -> says(attempt, r, conclusion));
        Withheld why = attempt.withheld.get(conclusion);
        String fate = why != null
                ? switch (why) {
                    case UNSAID -> "nothing: the context does not say it";
                    case SAME_THING -> "nothing: both are one thing";
                    case TYPES -> "nothing: no such relation between things of these types";
                    case NO_BRANCH -> "nothing: by its name the one is no branch of the other";
                }
                : stands ? "stated" : "gives way to a surer statement";
        out.printf("               %s: %s%n", conclusion.said(attempt.passage), fate);
    }

    private static boolean says(Attempt attempt, Relation relation, Conclusion conclusion) {
        return conclusion instanceof Conclusion.Statement statement
                && relation.rule().equals(attempt.rule.id().value())
                && relation.predicate() == statement.predicate()
                && isEnd(attempt, statement.subject(), relation.subject().name())
                && isEnd(attempt, statement.object(), relation.object().name());
    }

    private static boolean isEnd(Attempt attempt, Conclusion.End end, String name) {
        return end instanceof Conclusion.ContextEnd || end.said(attempt.passage).equals(name);
    }

    private static void missed(Attempt attempt, String name, String wanted, List<NearMiss> misses, PrintWriter out) {
        String places = misses.stream()
                .map(miss -> "'" + words(attempt, miss.matched()) + "'")
                .collect(Collectors.joining(", "));
        String why =
                wanted.isEmpty() ? "matches but is not for this part of the outline" : "stopped, for want of " + wanted;
        out.printf("    rule     %s%s on %s %s%n", attempt.rule.id(), name, places, why);
    }

    private static String words(Attempt attempt, Span span) {
        return span.of(attempt.passage.text());
    }

    private boolean isSentence(Passage passage) {
        return passage.text().equals(text);
    }
}
