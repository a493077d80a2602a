package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.lexicon.Token;

class WordsTest {
    private static final String SENTENCE = "推动新能源产业发展。";

    @Test
    void givesTheSameWordsAgainAfterSoManySentencesThatTheyWereNotKept() {
        Plan plan = Texts.plan(SENTENCE.repeat(6000), Optional.empty());
        int last = plan.sentences().size() - 1;
        Words words = new Words(plan);
        List<Token> first = words.of(0);
        for (int sentence = 1; sentence <= last; sentence++) {
            words.of(sentence);
        }
        assertThat(words.of(0)).isEqualTo(first).isNotSameAs(first);
        assertThat(words.of(last))
                .extracting(Token::word)
                .isEqualTo(first.stream().map(Token::word).toList());
    }

    @Test
    void countsOffsetsInTheReadingText() {
        Plan plan = Texts.plan(SENTENCE.repeat(2), Optional.empty());
        Words words = new Words(plan);
        int second = plan.sentences().get(1).span().begin();
        assertThat(words.of(1).get(0).begin()).isEqualTo(second);
        assertThat(words.beginsAt(second, 1)).isTrue();
        assertThat(words.beginsAt(second + 1, 1)).isFalse();
    }
}
