package org.plangraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchesTest {
    private static final String TEXT = "2025年，依托金川集团、白银公司等企业，建成集群3个；年产20万吨，产值3000亿元。";

    @Test
    void findsWhatEachSearchFindsAlone() {
        List<Search> searches = Stream.of(
                        "[0-9]+(?:年|个)", "(?:年产)?[0-9]+", "(?<=[，；])[\\u4e00-\\u9fff]{2}", "集(?=[团群])", "没有")
                .map(pattern -> new Search(Pattern.compile(pattern)))
                .toList();
        assertThat(new Searches(searches).all(TEXT).stream().map(SearchesTest::say))
                .isEqualTo(
                        searches.stream().map(search -> say(search.all(TEXT))).toList());
        assertThat(new Searches(searches).all(""))
                .hasSize(5)
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    private static List<String> say(List<MatchResult> found) {
        return found.stream().map(match -> match.start() + " " + match.group()).toList();
    }

    @Test
    void refusesMoreThanItsTableHolds() {
        Search search = new Search(Pattern.compile("年"));
        assertThatThrownBy(() -> new Searches(Collections.nCopies(8, search))).hasMessageContaining("7");
    }
}
