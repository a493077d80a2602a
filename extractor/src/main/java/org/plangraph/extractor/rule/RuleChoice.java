package org.plangraph.extractor.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plangraph.ontology.EntityType;

/**
 * Rules of one stage and scope, by the passages that they can match: hardly a passage holds the types that more than a few of
 * them need, or names what they are about. Safe for use by several threads.
 */
public final class RuleChoice {
    private final List<Rule> rules;
    private final Map<Kind, List<Rule>> byKind = new ConcurrentHashMap<>();

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
    }

    /** All of them. */
    public List<Rule> rules() {
        return rules;
    }

    /** Those that may match {@code passage}, in their order; the others cannot. */
    public List<Rule> of(Passage passage) {
        return byKind.computeIfAbsent(
                new Kind(passage.types(), passage.named()),
                kind -> rules.stream()
                        .filter(rule ->
                                rule.opening().admits(kind.types) && rule.when().admit(kind.named))
                        .toList());
    }
}
