package org.plangraph.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    @Test
    void tellsTheFirstOfItsWordsThatStandsAtAPlace() {
        Alternatives words = Alternatives.of(List.of("其中", "其中，", "同时，"));
        assertThat(words.lengthAt("另外，其中，铝业", 3)).isEqualTo(2);
        assertThat(words.lengthAt("同时，发展", 0)).isEqualTo(3);
        assertThat(words.lengthAt("同样，发展", 0)).isZero();
        assertThat(words.lengthAt("同时，", 3)).isZero();
    }
}
