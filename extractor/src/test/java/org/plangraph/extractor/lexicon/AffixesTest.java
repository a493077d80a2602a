package org.plangraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffixesTest {
    @Test
    void givesTheWordItself() {
        Affixes tails = Affixes.suffixes(List.of("业", "产业"));
        assertThat(tails.longestWordOf("新兴产业", 8)).isEqualTo("产业");
        assertThat(tails.longestWordOf("新兴产业", 1)).isEqualTo("业");
        assertThat(tails.longestWordOf("新兴", 8)).isEmpty();
    }

    @Test
    void tellsTheLongestWordThatClosesAName() {
        Affixes tails = Affixes.suffixes(List.of("业", "产业", "制造业"));
        assertThat(tails.longestOf("装备制造业", 8)).isEqualTo(3);
        assertThat(tails.longestOf("装备制造业", 2)).isEqualTo(1);
        assertThat(tails.longestOf("装备", 8)).isZero();
    }

    @Test
    void tellsTheLongestWordThatOpensANameOrStandsInIt() {
        Affixes openings = Affixes.prefixes(List.of("新", "新型"));
        assertThat(openings.longestOf("新型显示", 8)).isEqualTo(2);
        assertThat(openings.longestAt("长沙新型显示", 2, 8)).isEqualTo(2);
        assertThat(openings.longestAt("长沙新型显示", 0, 8)).isZero();
        assertThat(openings.longestOf("显示", 8)).isZero();
    }
}
