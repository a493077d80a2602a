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

    /** Why nothing came of a conclusion. */
    enum Withheld {
        /** The context does not say what the rule leaves to it. */
        UNSAID,
        /** Both ends are one thing. */
        SAME_THING,
        /** The relation does not lead from and to things of these types. */
        TYPES,
        /** By its name the one industry is no branch of the other. */
        NO_BRANCH
    }

    /** A conclusion of the rule tried last in this thread that states nothing. */
    default void withheld(Conclusion.Statement conclusion, Withheld why) {}

    /** @param matches empty unless the rule fired */
    void tried(Rule rule, Passage passage, Outcome outcome, List<Match> matches);
}
