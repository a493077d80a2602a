package org.plangraph.extractor.rule;

import java.util.List;

/** Told what becomes of every rule on every passage; the rule report and the trace listen. Calls come from any thread. */
public interface RuleListener {
    /** Hears nothing. */
    RuleListener NONE = (rule, passage, outcome, matches) -> {};

    /** How a rule fared on a passage. */
    enum Outcome {
        /** The outline conditions do not hold. */
        NOT_HERE,
        /** The pattern does not match. */
        NO_MATCH,
        /** It matched. */
        FIRED
    }

    /** @param matches empty unless the rule fired */
    void tried(Rule rule, Passage passage, Outcome outcome, List<Match> matches);
}
