package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plangraph.ontology.EntityType;

/**
 * Rules of one stage and scope, by the passages that they can match: hardly a passage holds the types and words that more than a
 * few of them need, or names what they are about. Safe for use by several threads.
 */
public final class RuleChoice {
    private final List<Rule> rules;
    private final Cues cues;
    private final List<Candidate> candidates;
    private final Map<Kind, List<Candidate>> byKind = new ConcurrentHashMap<>();

    /** A rule with the numbers of the cues that it needs. */
    private record Candidate(Rule rule, int[] cues) {
        boolean mayMatch(BitSet held) {
            for (int cue : cues) {
                if (!held.get(cue)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What can be told of a passage without reading it: the types in it, and what it is the name of. */
    private record Kind(int types, Optional<EntityType> named) {
        @Override
        public int hashCode() {
            return types * 31 + named.map(Enum::ordinal).orElse(-1);
        }
    }

    /** @param rules in the order in which they are to be tried */
    public RuleChoice(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.cues = new Cues(rules.stream().map(Rule::pattern).toList());
        this.candidates = rules.stream()
                .map(rule -> new Candidate(rule, cues.of(rule.pattern())))
                .toList();
    }

    /** All of them. */
    public List<Rule> rules() {
        return rules;
    }

    /** Those that may match {@code passage}, in their order; the others cannot. */
    public List<Rule> of(Passage passage) {
        List<Candidate> ofKind = byKind.computeIfAbsent(new Kind(passage.types(), passage.named()), this::ofKind);
        if (ofKind.isEmpty()) {
            return List.of();
        }
        BitSet held = cues.in(passage.span().of(passage.text()));
        List<Rule> may = new ArrayList<>();
        for (Candidate candidate : ofKind) {
            if (candidate.mayMatch(held)) {
                may.add(candidate.rule);
            }
        }
        return may;
    }

    private List<Candidate> ofKind(Kind kind) {
        return candidates.stream()
                .filter(candidate -> candidate.rule.opening().admits(kind.types)
                        && candidate.rule.when().admit(kind.named))
                .toList();
    }
}
