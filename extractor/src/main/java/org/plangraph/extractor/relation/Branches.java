package org.plangraph.extractor.relation;

import java.util.Set;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.WordList;

/** What the names of two industries say against one being a branch of the other. */
final class Branches {
    private static final int LONGEST_HEAD = 6;
    private static final Affixes SECTOR_WORDS = Affixes.suffixes(WordList.words("terms/sector-words"));
    private static final Affixes HEADS = Affixes.suffixes(WordList.words("terms/industry-heads"));
    private static final Set<String> INDUSTRIES = WordList.words("terms/industries");
    private static final Affixes FIRST_CONJUNCTION = Affixes.prefixes(WordList.words("terms/boundaries-list"));
    private static final Affixes LAST_CONJUNCTION = Affixes.suffixes(WordList.words("terms/boundaries-list"));
    private static final Affixes PRAISE = Affixes.prefixes(WordList.words("terms/praise"));

    private Branches() {}

    /**
     * Whether the first says no more than part of the second, so that it is none of its branches: 现代农业 of 现代生态高效农业, not
     * 云计算 of 物联网和云计算.
     */
    static boolean isBroader(String branch, String whole) {
        String words = stem(branch);
        int found = 0;
        for (int at = 0; at < whole.length() && found < words.length(); at++) {
            if (whole.charAt(at) == words.charAt(found)) {
                found++;
            }
        }
        return found == words.length() && !isOneOf(words, stem(whole));
    }

    /** Whether the name is the one half of another, be the halves joined by 和 or not: 航天 of 航空航天. */
    private static boolean isOneOf(String half, String both) {
        if (both.startsWith(half)) {
            String rest = both.substring(half.length());
            return isHalf(rest, rest.substring(FIRST_CONJUNCTION.longestOf(rest, rest.length())));
        }
        if (both.endsWith(half)) {
            String rest = both.substring(0, both.length() - half.length());
            return isHalf(rest, rest.substring(0, rest.length() - LAST_CONJUNCTION.longestOf(rest, rest.length())));
        }
        return false;
    }

    private static boolean isHalf(String rest, String unjoined) {
        return unjoined.length() < rest.length() || INDUSTRIES.contains(rest);
    }

    /** Whether both say of which kind one sector is, and so stand side by side: 数字贸易 and 货物贸易; not 冰雪旅游 and 现代旅游. */
    static boolean areAlike(String one, String other) {
        String head = head(one);
        return !head.isEmpty() && head.equals(head(other)) && !stem(one).endsWith(withoutPraise(stem(other)));
    }

    /** Whether the one opens with the other, but for the words for a sector: 汽车产业 and 汽车及零部件产业. */
    static boolean openAlike(String one, String other) {
        return stem(one).startsWith(stem(other)) || stem(other).startsWith(stem(one));
    }

    private static String head(String name) {
        String stem = stem(name);
        return HEADS.longestWordOf(stem, Math.min(LONGEST_HEAD, stem.length()));
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - SECTOR_WORDS.longestOf(name, name.length() - 1));
    }

    private static String withoutPraise(String name) {
        return name.substring(PRAISE.longestOf(name, name.length() - 1));
    }
}
