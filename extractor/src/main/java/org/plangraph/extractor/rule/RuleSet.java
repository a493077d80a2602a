package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plangraph.extractor.rule.Conclusion.BoundEnd;
import org.plangraph.extractor.rule.Conclusion.ContextEnd;
import org.plangraph.extractor.rule.Conclusion.End;

/** The rules of all rule files, checked, in the order in which they are tried. Immutable and safe for any thread. */
public final class RuleSet {
    /** The word class that joins the members of a coordination in {@code [x:Type+]}; every rule set has it. */
    static final String CONJUNCTION = "conjunction";

    private static final List<String> JOINING_COMMAS = List.of("、", "，", "/");

    private final List<Rule> rules;
    private final Map<String, List<String>> words;
    private final Alternatives joints;

    RuleSet(List<Rule> rules, Map<String, List<String>> words) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(Rule::priority).reversed().thenComparing(Rule::id))
                .toList();
        this.words = Map.copyOf(words);
        this.joints = Alternatives.of(Stream.concat(JOINING_COMMAS.stream(), words(CONJUNCTION).stream())
                .toList());
    }

    /**
     * The rules that come with the extractor.
     *
     * @throws org.plangraph.extractor.ExtractionException with every fault of every file
     */
    public static RuleSet standard() {
        return Standard.RULES;
    }

    private static final class Standard {
        private static final RuleSet RULES = RuleLoader.standard().load();
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Rule> of(Rule.Stage stage, Rule.Scope scope) {
        return rules.stream()
                .filter(r -> r.stage() == stage && r.scope() == scope)
                .toList();
    }

    /** The words of a class of {@code rules/words}; empty when there is no such class. */
    public List<String> words(String wordClass) {
        return words.getOrDefault(wordClass, List.of());
    }

    /** Tries one rule on one passage; the matches do not overlap. */
    public List<Match> match(Rule rule, Passage passage, RuleListener listener) {
        if (!rule.when().hold(passage)) {
            listener.tried(rule, passage, RuleListener.Outcome.NOT_HERE, List.of());
            return List.of();
        }
        List<Match> matches = Matcher.matches(rule, passage, joints);
        listener.tried(
                rule, passage, matches.isEmpty() ? RuleListener.Outcome.NO_MATCH : RuleListener.Outcome.FIRED, matches);
        return matches;
    }

    /** What follows from a match: every assertion for every combination of what its variables are bound to. */
    public static List<Conclusion> conclusions(Match match) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Assertion assertion : match.rule().assertions()) {
            if (assertion instanceof Assertion.Names names) {
                match.of(names.variable()).forEach(b -> conclusions.add(new Conclusion.Name(b, names.type())));
            } else if (assertion instanceof Assertion.Fills fills) {
                match.of(fills.variable()).forEach(b -> conclusions.add(new Conclusion.TargetPart(fills.role(), b)));
            } else if (assertion instanceof Assertion.States states) {
                for (End subject : ends(match, states.subject())) {
                    for (End object : ends(match, states.object())) {
                        conclusions.add(new Conclusion.Statement(subject, states.predicate(), object));
                    }
                }
            }
        }
        return conclusions;
    }

    private static List<End> ends(Match match, String name) {
        if (name.startsWith("$")) {
            return List.of(new ContextEnd(name.substring(1)));
        }
        List<End> ends = new ArrayList<>();
        for (Binding binding : match.of(name)) {
            ends.add(new BoundEnd(binding));
        }
        return ends;
    }
}
