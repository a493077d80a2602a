package org.plangraph.extractor.mention;

import java.util.Set;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;

/** A site that is only aimed at, as praise before 的 tells: 国内重要的|碳纤维研发基地 names none (annotation guide, Park). */
final class Aspiration {
    private static final Set<String> PRAISE = WordList.words("aspirations");
    private static final Search PRAISED = Search.of("praised");
    private static final Search AIMED_AT = Search.of("site-aimed-at");
    /** What a place is to be, or has been called, which is a rank and no site: 定位为现代物流基地. */
    private static final Search RANK = Search.of("site-as-rank");

    private static final Search MOSTLY = Search.of("mostly-last");

    private static final int LONGEST_RANK = 40;
    private static final char COMMA = '，';
    private static final char ATTRIBUTIVE = '的';
    private static final char LIST_COMMA = '、';
    /** Characters before 的 in which praise is looked for. */
    private static final int REACH = 8;

    private Aspiration() {}

    /** Whether the words before a head noun say how much it is to matter, and so aim at it: 国家重要能源原材料 of …基地. */
    static boolean isPraised(String modifiers) {
        return PRAISED.isIn(modifiers);
    }

    /**
     * Whether praise stands before {@code name}, or before the list whose last item it is.
     *
     * @param placed whether the name opens with its place: without one it is an aim as well where the clause before it is
     */
    static boolean isIn(String text, Sentence sentence, Span name, boolean placed) {
        int first = sentence.span().begin();
        int begin = beforeList(text, first, name.begin());
        while (!placed
                && begin - 1 > first
                && text.charAt(begin - 1) == COMMA
                && AIMED_AT.isIn(text.substring(first, begin))) {
            begin = beforeList(text, first, beforeItem(text, first, begin - 1));
        }
        if (!placed && RANK.isIn(text.substring(Math.max(first, name.begin() - LONGEST_RANK), name.begin()))) {
            return true;
        }
        int attribute = begin - 1;
        return attribute > first
                && text.charAt(attribute) == ATTRIBUTIVE
                && (isPraise(text, first, attribute) || isPraise(text, first, beforeMostly(text, first, attribute)));
    }

    /** Whether the words up to {@code end} praise what follows them, where they are an attribute of it. */
    private static boolean isPraise(String text, int first, int end) {
        String praise = text.substring(Math.max(first, end - REACH), end);
        return text.charAt(end) == ATTRIBUTIVE && PRAISE.stream().anyMatch(praise::contains);
    }

    /** Where the attribute ends before one that says what a site is mostly for: 重要|的以太阳能为主的…基地; {@code end} where none does. */
    private static int beforeMostly(String text, int first, int end) {
        return MOSTLY.first(text.substring(Math.max(first, end - LONGEST_RANK), end))
                .map(mostly -> Math.max(first, end - LONGEST_RANK) + mostly.start() - 1)
                .filter(at -> at > first)
                .orElse(end);
    }

    /** Where the list begins whose last item begins at {@code offset}. */
    static int beforeList(String text, int first, int offset) {
        int begin = offset;
        while (begin - 1 > first && text.charAt(begin - 1) == LIST_COMMA) {
            begin = beforeItem(text, first, begin - 1);
        }
        return begin;
    }

    private static int beforeItem(String text, int first, int end) {
        int begin = end;
        while (begin > first && isInItem(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isInItem(char c) {
        return Character.isLetterOrDigit(c) && c != ATTRIBUTIVE;
    }
}
