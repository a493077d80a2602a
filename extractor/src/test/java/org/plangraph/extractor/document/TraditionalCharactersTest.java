package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraditionalCharactersTest {
    @Test
    void simplifiesATraditionalTextCharacterForCharacter() {
        assertThat(TraditionalCharacters.simplify("推動裝備製造業發展，加快雲計算中心項目建設。")).isEqualTo("推动装备制造业发展，加快云计算中心项目建设。");
    }

    @Test
    void leavesASimplifiedTextThatQuotesATraditionalNameAsItIs() {
        String text = "推动装备制造业发展，支持老字号“榮寶齋”走进商圈，加快云计算中心、先进计算产业园等项目建设，培育一批龙头企业。";
        assertThat(TraditionalCharacters.simplify(text)).isSameAs(text);
    }
}
