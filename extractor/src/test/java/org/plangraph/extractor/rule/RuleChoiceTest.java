package org.plangraph.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;

class RuleChoiceTest {
    @Test
    void leavesOutRulesWhoseWordsAreNotThere() {
        assertThat(chosen("'{build} ..8 [p:Park]'", "打造核电园", EntityType.PARK)).isTrue();
        assertThat(chosen("'{build} ..8 [p:Park]'", "提升核电园", EntityType.PARK)).isFalse();
        assertThat(chosen("'{build} ..8 (新 | 大)? [p:Park]'", "建设核电园", EntityType.PARK))
                .isTrue();
        assertThat(chosen("'(在 | 于 {build}) ..8 [p:Park]'", "建设核电园", EntityType.PARK))
                .isFalse();
    }

    @Test
    void leavesOutRulesWhoseTypesAreNotThere() {
        assertThat(chosen("'{build} ..8 [p:Park]'", "打造核电园", EntityType.PROJECT))
                .isFalse();
    }

    /** Whether a rule of {@code pattern} is to be tried on {@code text}, in which 核电园 is of {@code type}. */
    private static boolean chosen(String pattern, String text, EntityType type) {
        RuleSet rules = RuleSetTest.ruleSet(pattern, "p locatedIn $region", "{}");
        int begin = text.indexOf("核电园");
        Passage passage = new Passage(
                text,
                new Span(0, text.length()),
                List.of(new Named(new Span(begin, begin + 3), type, "核电园")),
                List.of(),
                Set.of(),
                Optional.empty());
        return !new RuleChoice(rules.rules()).of(passage).isEmpty();
    }

    private record Named(Span span, EntityType type, String name) implements Annotation {}
}
