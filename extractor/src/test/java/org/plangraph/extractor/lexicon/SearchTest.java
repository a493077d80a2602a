package org.plangraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final String TEXT = "目标：2025年，产值3000亿元。依托金川集团、白银公司等企业，建成“千亿级”集群；天能入选百强，年产20万吨。\n第二章年产";

    /** One of each shape that patterns have: optional openings, looking back and ahead, anchors, ranges, words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0-9]{4}年",
                "(?:年)?[0-9]+(?:万|亿)?(?:吨|元)",
                "(?<![0-9])[0-9]{2}(?![0-9])",
                "(?<=[，；])([\\u4e00-\\u9fff]{2,4}?)(?=入选)",
                "(?<=[：\\n]|集团|入选)[、\\u4e00-\\u9fff0-9]{2}",
                "[0-9]+吨$|(?<=产值)[0-9]{4}|入(?<![^能]入)选",
                "依托([^，。]{2,20}?)(?:等?企业)",
                "等(?!在内)(?=[^，。])",
                "^目标|年产$",
                "“[^”]*”",
                "\\s第"
            })
    void findsWhatTheExpressionAloneFinds(String expression) {
        Pattern pattern = Pattern.compile(expression);
        List<String> alone =
                pattern.matcher(TEXT).results().map(SearchTest::say).toList();
        assertThat(new Search(pattern).all(TEXT).stream().map(SearchTest::say)).isEqualTo(alone);
        assertThat(new Search(pattern).first(TEXT).map(SearchTest::say))
                .isEqualTo(alone.stream().findFirst());
    }

    private static String say(MatchResult match) {
        return match.start() + "-" + match.end() + " " + match.group();
    }

    @Test
    void givesTheMatchThatBeginsHereAndSeesNothingBeforeIt() {
        Search called = new Search(Pattern.compile("等([^，]{0,4}?)企业"));
        assertThat(called.at(TEXT, TEXT.indexOf("等企业")).map(match -> match.group(1)))
                .contains("");
        assertThat(called.at(TEXT, TEXT.indexOf("企业"))).isEmpty();
        assertThat(new Search(Pattern.compile("(?<=司)等")).at(TEXT, TEXT.indexOf("等企业")))
                .isEmpty();
    }

    @Test
    void tellsWhereAMatchEndsThatBeginsHere() {
        Search count = new Search(Pattern.compile("[0-9]+(?:条|个)"));
        assertThat(count.endOfMatchAt("有12条路", 1)).isEqualTo(4);
        assertThat(count.endOfMatchAt("有12条路", 0)).isZero();
        assertThat(count.endOfMatchAt("有12条路", 1, 3)).isEqualTo(1);
        assertThat(count.startsAt("有12条路", 5)).isFalse();
    }

    @Test
    void takesNoEmptyMatchForAMatch() {
        Search closing = new Search(Pattern.compile("(?:等)?(?:地)?"));
        assertThat(closing.startsAt("烟台等地", 0)).isFalse();
        assertThat(closing.startsAt("烟台等地", 2)).isTrue();
    }
}
