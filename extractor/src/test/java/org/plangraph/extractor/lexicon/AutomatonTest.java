package org.plangraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AutomatonTest {
    @Test
    void findsOverlappingEntriesTheLongerFirstAtOneEnd() {
        Automaton<Integer> automaton = new Automaton<>(Map.of("高新区", 1, "新区", 2, "济南", 3, "济南高新", 4));
        assertThat(automaton.find("在济南高新区"))
                .containsExactly(
                        new Automaton.Hit<>(1, 3, 3),
                        new Automaton.Hit<>(1, 5, 4),
                        new Automaton.Hit<>(3, 6, 1),
                        new Automaton.Hit<>(4, 6, 2));
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(new Automaton<>(Map.of("甲", 1)).find("")).isEmpty();
    }

    @Test
    void agreesWithPlainSearchOnRandomTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Map<String, String> entries = new TreeMap<>();
            for (int i = 0; i < 8; i++) {
                String word = word(random, 1 + random.nextInt(4));
                entries.put(word, word);
            }
            String text = word(random, 40);
            long expected = entries.keySet().stream()
                    .mapToLong(word -> occurrences(word, text))
                    .sum();
            assertThat(new Automaton<>(entries).find(text))
                    .hasSize((int) expected)
                    .allSatisfy(hit ->
                            assertThat(text.substring(hit.begin(), hit.end())).isEqualTo(hit.value()));
        }
    }

    private static long occurrences(String word, String text) {
        long count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("甲乙丙".charAt(random.nextInt(3)));
        }
        return word.toString();
    }
}
