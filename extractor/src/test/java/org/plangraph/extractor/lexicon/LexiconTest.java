package org.plangraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;

class LexiconTest {
    @Test
    void segmentsWithoutGapsAndLeavesUnknownNamesInSingleCharacters() {
        assertThat(HanLp.segment("长沙惠科新型显示"))
                .extracting(Token::word)
                .startsWith("长沙", "惠", "科")
                .satisfies(words -> assertThat(String.join("", words)).isEqualTo("长沙惠科新型显示"));
    }

    @Test
    void spellsForTheSearchBox() {
        assertThat(HanLp.syllables("金川集团")).containsExactly("jin", "chuan", "ji", "tuan");
        assertThat(HanLp.syllables("C9飞")).containsExactly("c", "9", "fei");
    }

    @Test
    void knowsTheLongestHeadNounOfAName() {
        assertThat(Heads.standard().typeOf("白银高新技术产业开发区")).contains(EntityType.PARK);
        assertThat(Heads.standard().typeOf("山东能源研究院")).contains(EntityType.INSTITUTION);
        assertThat(Heads.standard().typeOf("产业园")).isEmpty();
        assertThat(Heads.standard().lengthIn("桑龙高速公路")).isEqualTo(4);
    }

    @Test
    void tellsACompanyNameFromCommonWords() {
        Companies companies = Companies.standard();
        assertThat(companies.lengthAt("中广核华龙一号项目", 0)).isEqualTo(3);
        assertThat(companies.lengthAt("国际医学开放试验区", 0)).isZero();
        assertThat(companies.isKnown("国际医学")).isTrue();
    }

    @Test
    void takesNoPlaceForTheBrandOfAListedCompany() {
        Companies companies = Companies.standard();
        assertThat(companies.isKnown("海阳科技")).isTrue();
        assertThat(companies.isKnown("海阳")).isFalse();
        assertThat(companies.lengthAt("德福科技铜箔项目", 0)).isEqualTo(4);
    }

    @Test
    void doubtsAPlaceWithASectorMoreThanAPlaceWithAWorks() {
        Companies companies = Companies.standard();
        assertThat(companies.lengthAt("上海电力改革", 0)).isZero();
        assertThat(companies.lengthAt("苹果产业园", 0)).isZero();
        assertThat(companies.lengthAt("上海石化全面技改升级", 0)).isEqualTo(4);
    }

    @Test
    void refusesAWordListThatIsNotThere() {
        assertThatThrownBy(() -> WordList.words("no-such-list"))
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining("no-such-list.txt");
        assertThatThrownBy(() -> Patterns.of("no-such-pattern"))
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining("no-such-pattern");
    }
}
