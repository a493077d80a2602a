package org.plangraph.extractor.rule;

import java.util.List;
import org.plangraph.extractor.document.Span;

/**
 * One rule of a rule file.
 *
 * @param priority the higher is tried first
 * @param notation the pattern as the file writes it
 * @param confidence of what it asserts, 0 to 1
 */
public record Rule(
        RuleId id,
        Stage stage,
        int priority,
        Scope scope,
        Conditions when,
        String notation,
        Pattern pattern,
        Opening opening,
        List<Assertion> assertions,
        double confidence,
        List<Example> examples,
        List<Example> counterExamples) {

    /** The stage of the pipeline that runs the rule. */
    public enum Stage {
        MENTION,
        RELATION,
        TARGET
    }

    /** What the pattern is tried on. */
    public enum Scope {
        /** Each sentence that is not a heading. */
        SENTENCE,
        /** The words of each mention by themselves. */
        NAME,
        /** Each heading or label. */
        HEADING
    }

    /** This rule with another pattern and no condition on the outline. */
    Rule everywhere(Pattern other) {
        return new Rule(
                id,
                stage,
                priority,
                scope,
                Conditions.NONE,
                notation,
                other,
                Opening.of(other),
                assertions,
                confidence,
                examples,
                counterExamples);
    }

    /** The words a binding stands for: the annotation's name, or the captured text. */
    static String words(Passage passage, Binding binding) {
        Span span = binding.span();
        return binding.annotation().map(Annotation::name).orElseGet(() -> span.of(passage.text()));
    }
}
