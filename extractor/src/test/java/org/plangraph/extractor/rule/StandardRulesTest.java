package org.plangraph.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    @Test
    void theIndexNamesEveryFile() throws IOException {
        Path root = Path.of("src/main/resources/org/plangraph/extractor/rules");
        List<String> indexed;
        try (InputStream in = RuleSet.class.getResourceAsStream("/org/plangraph/extractor/rules/index.txt")) {
            indexed = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.map(f -> root.relativize(f).toString()).filter(f -> f.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(indexed);
        }
    }
}
