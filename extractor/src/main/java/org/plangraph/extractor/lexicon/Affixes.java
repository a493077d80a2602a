package org.plangraph.extractor.lexicon;

import java.util.BitSet;
import java.util.Collection;

/** Words that others begin or end with, found without cutting the other word up. Immutable. */
public final class Affixes {
    private static final int ROOT = 1;

    private final boolean suffixes;
    private final Transitions transitions;
    private final BitSet ends = new BitSet();

    private Affixes(Collection<String> words, boolean suffixes) {
        this.suffixes = suffixes;
        this.transitions =
                new Transitions(words.stream().mapToInt(String::length).sum());
        int states = ROOT + 1;
        for (String word : words) {
            int state = ROOT;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(suffixes ? word.length() - 1 - i : i);
                int next = transitions.get(state, c);
                if (next == Transitions.NONE) {
                    next = states++;
                    transitions.put(state, c, next);
                }
                state = next;
            }
            ends.set(state);
        }
    }

    public static Affixes prefixes(Collection<String> words) {
        return new Affixes(words, false);
    }

    public static Affixes suffixes(Collection<String> words) {
        return new Affixes(words, true);
    }

    /**
     * Length of the longest of the words that {@code text} begins or ends with; 0 without one.
     *
     * @param most characters that it may have
     */
    public int longestOf(String text, int most) {
        return longestAt(text, suffixes ? text.length() : 0, most);
    }

    /**
     * Length of the longest of the words that begins at {@code offset}, or ends right before it; 0 without one.
     *
     * @param most characters that it may have
     */
    public int longestAt(String text, int offset, int most) {
        int limit = Math.min(most, suffixes ? offset : text.length() - offset);
        int longest = 0;
        int state = ROOT;
        for (int i = 0; i < limit; i++) {
            state = transitions.get(state, text.charAt(suffixes ? offset - 1 - i : offset + i));
            if (state == Transitions.NONE) {
                break;
            }
            if (ends.get(state)) {
                longest = i + 1;
            }
        }
        return longest;
    }
}
