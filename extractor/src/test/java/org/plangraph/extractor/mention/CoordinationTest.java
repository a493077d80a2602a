package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;

class CoordinationTest {
    @Test
    void sharesTheHeadNounOverItemsAndACount() {
        assertThat(names("桑龙、城龙、醴娄等7条高速公路", "高速公路")).containsExactly("桑龙高速公路", "城龙高速公路", "醴娄高速公路");
        assertThat(names("碳纤维、芳纶、玻璃纤维四大产业链", "产业链")).containsExactly("碳纤维产业链", "芳纶产业链", "玻璃纤维产业链");
    }

    @Test
    void saysWhetherMoreItemsAreLeftUnsaid() {
        String text = "青岛、淄博等储能产业基地";
        assertThat(before(text, "储能产业基地").open()).isTrue();
        assertThat(before("青岛、淄博储能产业基地", "储能产业基地").open()).isFalse();
    }

    @Test
    void sharesALongerTailOnceItsBeginIsKnown() {
        String text = "威海、烟台、东营高端风电装备产业基地";
        Coordination regions = before(text, "产业基地").sharing(text.indexOf("高端"));
        assertThat(regions.expand(text))
                .extracting(Coordination.Item::name)
                .containsExactly("威海高端风电装备产业基地", "烟台高端风电装备产业基地", "东营高端风电装备产业基地");
    }

    @Test
    void partsItemsAtConjunctionsButNotInsideWords() {
        assertThat(items("宜常高铁及虞公港二期以及呼和浩特机场")).containsExactly("宜常高铁", "虞公港二期", "呼和浩特机场");
    }

    @Test
    void keepsBracketsAndQuotesWhole() {
        assertThat(items("贵阳至北海（南宁、北海段）和“氢进、万家”工程")).containsExactly("贵阳至北海（南宁、北海段）", "“氢进、万家”工程");
    }

    private static List<String> names(String text, String tail) {
        return before(text, tail).expand(text).stream()
                .map(Coordination.Item::name)
                .toList();
    }

    private static Coordination before(String text, String tail) {
        return Coordination.before(Texts.reading(text), 0, Texts.spanOf(tail, text));
    }

    private static List<String> items(String text) {
        return Coordination.split(Texts.reading(text), new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
