package org.plangraph.extractor.link;

import java.util.Set;
import org.plangraph.extractor.lexicon.WordList;

/** Words that describe without identifying. */
final class GenericWords {
    private static final Set<String> WORDS = WordList.words("generic-modifiers");
    private static final Set<String> COUNTS = WordList.words("count-words");
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private GenericWords() {}

    /** Whether the words are generic ones, digits and counts throughout, however they are divided; an empty stretch is. */
    static boolean fill(String words) {
        boolean[] reached = new boolean[words.length() + 1];
        reached[0] = true;
        for (int begin = 0; begin < words.length(); begin++) {
            if (reached[begin]) {
                boolean figure =
                        Character.isDigit(words.charAt(begin)) || COUNTS.contains(words.substring(begin, begin + 1));
                reached[begin + 1] |= figure;
                for (int end = begin + 1; end <= Math.min(words.length(), begin + LONGEST); end++) {
                    reached[end] |= WORDS.contains(words.substring(begin, end));
                }
            }
        }
        return reached[words.length()];
    }
}
