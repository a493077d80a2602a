package org.plangraph.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StandardRulesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        RuleSet rules = RuleSet.standard();
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id().value(),
                        () -> assertThat(ExampleRun.fault(rules, rule)).isEmpty()));
    }
}
