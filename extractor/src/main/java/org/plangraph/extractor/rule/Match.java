package org.plangraph.extractor.rule;

import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Span;

/**
 * One place where a rule's pattern matched.
 *
 * @param bindings what each variable stands for, in reading order; a variable in a branch not taken is absent
 */
public record Match(Rule rule, Span span, Map<String, List<Binding>> bindings) {
    public Match {
        bindings = Map.copyOf(bindings);
    }

    /** The bindings of {@code variable}; empty when it took no part in the match. */
    public List<Binding> of(String variable) {
        return bindings.getOrDefault(variable, List.of());
    }
}
