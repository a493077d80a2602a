package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctionsTest {
    @Test
    void partsItemsAtConjunctionsButNotInsideWords() {
        assertThat(separatorBefore("宜常高铁以及呼和浩特机场", "呼和浩特")).isEqualTo(2);
        assertThat(separatorBefore("宜常高铁、虞公港", "虞公港")).isEqualTo(1);
        assertThat(separatorBefore("呼和浩特机场", "浩特")).isZero();
    }

    private static int separatorBefore(String text, String item) {
        return Conjunctions.separatorBefore(Texts.reading(text), text.indexOf(item));
    }
}
