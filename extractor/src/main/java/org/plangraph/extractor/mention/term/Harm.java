package org.plangraph.extractor.mention.term;

import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;

/** Tells what a government wards off, or what befalls an industry, from what it develops: 加强化工、矿山等领域安全监管. */
final class Harm {
    private static final Search HARM = Search.of("harm");
    /** Before goods: they are to go. */
    private static final Search GIVEN_UP = Search.of("given-up");

    private static final int LONGEST_VERB = 8;
    private static final String CLAUSE_ENDS = "，。；：！\n";

    private Harm() {}

    /** Whether the clause of {@code items} speaks of harm, in them or after them. */
    static boolean isSaidOf(List<Span> items, String text) {
        if (items.isEmpty()) {
            return false;
        }
        int end = items.get(items.size() - 1).end();
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return HARM.isIn(text.substring(items.get(0).begin(), end));
    }

    /** Whether the words before {@code items} say that they are to go: 关闭|反射窑、倒焰窑. */
    static boolean areGivenUp(List<Span> items, String text) {
        return items.stream()
                .findFirst()
                .map(Span::begin)
                .filter(begin -> GIVEN_UP.isIn(text.substring(Math.max(0, begin - LONGEST_VERB), begin)))
                .isPresent();
    }
}
