package org.plangraph.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;

class RuleSetTest {
    private static final String WORDS = """
            conjunction: {source: test, words: [以及, 和]}
            build: {source: test, words: [建设, 打造]}
            """;

    @Test
    void aCoordinationGoesOnBeyondAShortGlossInBrackets() {
        assertThat(gives("'发展 [i:Industry+]'", "$region develops i", "发展[射频识别|Industry]（RFID）、[风电|Industry]"))
                .containsExactly("$region develops 射频识别", "$region develops 风电");
        assertThat(gives("'发展 [i:Industry+]'", "$region develops i", "发展[射频识别|Industry]（按国家有关规定另行报批）、[风电|Industry]"))
                .containsExactly("$region develops 射频识别");
    }

    @Test
    void statesARelationForEveryMemberOfACoordination() {
        assertThat(gives(
                        "'依托 [e:Enterprise+] 等? ..8 {build} [p:Park]'",
                        "p leadEnterprise e",
                        "依托[甲公司|Enterprise]、[乙公司|Enterprise]和[丙公司|Enterprise]等企业{build}".replace("{build}", "建设")
                                + "[丁园|Park]"))
                .containsExactlyInAnyOrder("丁园 leadEnterprise 甲公司", "丁园 leadEnterprise 乙公司", "丁园 leadEnterprise 丙公司");
    }

    @Test
    void aCoordinationGoesOnBeyondMembersOfOtherKinds() {
        assertThat(gives(
                        "'发展 [i:Industry+]'",
                        "$region develops i",
                        "发展[氢能|Industry]、节能技术、[储能电池|Product]和[风电|Industry]"))
                .containsExactly("$region develops 氢能", "$region develops 风电");
    }

    @Test
    void aCoordinationGoesOnBeyondWhatAnAnnotationLeavesOut() {
        assertThat(gives("'发展 [i:Industry+]'", "$region develops i", "发展[氢能|Industry]产业、[风电|Industry]"))
                .containsExactly("$region develops 氢能", "$region develops 风电");
    }

    @Test
    void aCoordinationDoesNotCrossClauses() {
        assertThat(gives("'发展 [i:Industry+]'", "$region develops i", "发展[氢能|Industry]、节能技术，推广[风电|Industry]"))
                .containsExactly("$region develops 氢能");
    }

    @Test
    void aGapDoesNotLeaveTheClause() {
        assertThat(gives("'在 [r:Region] ..20 [p:Park]'", "p locatedIn r", "在[威海|Region]，建设[核电园|Park]"))
                .isEmpty();
    }

    @Test
    void aWideGapCrossesCommasButNotSentences() {
        assertThat(gives("'在 [r:Region] ... [p:Park]'", "p locatedIn r", "在[威海|Region]，建设[核电园|Park]"))
                .containsExactly("核电园 locatedIn 威海");
        assertThat(gives("'在 [r:Region] ... [p:Park]'", "p locatedIn r", "在[威海|Region]。建设[核电园|Park]"))
                .isEmpty();
    }

    @Test
    void anEndOfTheContextKeepsItsName() {
        assertThat(gives("'发展 [i:Industry]'", "$region develops i", "发展[氢能|Industry]"))
                .containsExactly("$region develops 氢能");
    }

    @Test
    void aRuleForNamesOfSomeTypesLeavesOtherNamesAlone() {
        RuleSet rules = new RuleLoader(Map.of("words/w.yaml", WORDS, "r.yaml", """
                - id: test-rule
                  stage: relation
                  scope: name
                  when: {name: [Project]}
                  pattern: '[p:Product]'
                  assert: ['$self produces p']
                  confidence: 0.5
                  examples: [{text: x, gives: [x]}]
                  counterExamples: [{text: x}]
                """)).load();
        Rule rule = rules.rules().get(0);

        assertThat(ExampleRun.gives(rules, rule, named("[碳纤维|Product]项目", EntityType.PROJECT)))
                .containsExactly("$self produces 碳纤维");
        assertThat(ExampleRun.gives(rules, rule, named("[碳纤维|Product]公司", EntityType.ENTERPRISE)))
                .isEmpty();
    }

    private static Example named(String text, EntityType type) {
        return new Example(text, List.of(), List.of(), Optional.of(type), List.of());
    }

    @Test
    void aPostfixBindsToTheLastCharacter() {
        assertThat(gives("'在 [r:Region] 等地? 建 [p:Park]'", "p locatedIn r", "在[威海|Region]等建[核电园|Park]"))
                .containsExactly("核电园 locatedIn 威海");
    }

    @Test
    void refusesAFileWithEveryFaultAtOnce() {
        String rules = """
                - {id: Bad Id, stage: relation, pattern: '[x:Park]', assert: ['x locatedIn y'], confidence: 0.5}
                - {id: a-rule, stage: relation, pattern: '[x:Nothing]', assert: ['x locatedIn x'], confidence: 2}
                - {id: b-rule, stage: mention, pattern: '{nowhere} <x>', assert: ['z Park'], confidence: 0.5}
                - {id: c-rule, stage: relation, pattern: '[x:Park] [y:Product]', assert: ['y inPark x'], colour: red}
                """;
        assertThatThrownBy(() -> new RuleLoader(Map.of("words/w.yaml", WORDS, "r.yaml", rules)).load())
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining("r.yaml, rule Bad Id")
                .hasMessageContaining("'Nothing' is not an entity type")
                .hasMessageContaining("there is no word class 'nowhere'")
                .hasMessageContaining("inPark cannot lead from")
                .hasMessageContaining("'colour' is not a key");
    }

    /** A set of one rule; {@code when} is its outline condition in YAML, such as {@code {section: [BOX]}}. */
    static RuleSet ruleSet(String pattern, String assertion, String when) {
        String rule = """
                - id: test-rule
                  stage: relation
                  when: %s
                  pattern: %s
                  assert: ['%s']
                  confidence: 0.5
                  examples: [{text: x, gives: [x]}]
                  counterExamples: [{text: x}]
                """.formatted(when, pattern, assertion);
        return new RuleLoader(Map.of("words/w.yaml", WORDS, "r.yaml", rule)).load();
    }

    private static List<String> gives(String pattern, String assertion, String text) {
        RuleSet rules = ruleSet(pattern, assertion, "{}");
        return ExampleRun.gives(rules, rules.rules().get(0), new Example(text, List.of(), List.of(), List.of()))
                .stream()
                .collect(Collectors.toList());
    }
}
