package org.plangraph.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
    @Test
    void saysHowFarThePatternCameAndWhatItWanted() {
        assertThat(misses("在 [r:Region+] 等? {build} ..20 [x:Park|Project+]", "x locatedIn r", "{}", "在[青岛|Region]打造高地"))
                .containsExactly("在青岛打造 / [x:Park|Project+]");
    }

    @Test
    void keepsTheFurthestTryFromEachBeginning() {
        assertThat(misses("{build} (要|重点)+ [p:Park]", "$self inPark p", "{}", "建设重点工程，打造项目"))
                .containsExactly("建设重点 / [p:Park]", "打造 / (要|重点)+ [p:Park]");
    }

    @Test
    void saysThatOnlyTheOutlineStandsAgainstIt() {
        assertThat(misses("^ [i:Industry] ...20 $", "$self inIndustry i", "{section: [BOX]}", "[氢能|Industry]发展"))
                .containsExactly("氢能发展 / ");
    }

    @Test
    void isSilentWhereNothingBegan() {
        assertThat(misses("{build} [p:Park]", "$self inPark p", "{}", "发展氢能")).isEmpty();
    }

    private static List<String> misses(String pattern, String assertion, String when, String text) {
        RuleSet rules = RuleSetTest.ruleSet("'" + pattern + "'", assertion, when);
        Passage passage = ExampleRun.passage(new Example(text, List.of(), List.of(), List.of()));
        return NearMiss.of(rules, rules.rules().get(0), passage).stream()
                .map(miss -> miss.matched().of(passage.text()) + " / " + miss.wanted())
                .toList();
    }
}
