package org.plangraph.extractor.lexicon;

import java.util.Collection;

/** Words that others begin or end with, found without cutting the other word up. Immutable. */
public final class Affixes {
    private static final int NONE = 0;
    private static final int ROOT = 1;

    private final boolean suffixes;
    private final Transitions transitions;
    /** For each state how long the word is that ends there; 0 where none does. */
    private final char[] lengths;
    /** For each state the word that ends there. */
    private final String[] endings;

    private Affixes(Collection<String> words, boolean suffixes) {
        this.suffixes = suffixes;
        int characters = words.stream().mapToInt(String::length).sum();
        this.transitions = new Transitions(characters);
        this.lengths = new char[ROOT + 1 + characters];
        this.endings = new String[ROOT + 1 + characters];
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
            lengths[state] = (char) word.length();
            endings[state] = word;
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
     * The longest of the words that {@code text} begins or ends with; empty without one.
     *
     * @param most characters that it may have
     */
    public String longestWordOf(String text, int most) {
        int state = endOfLongest(text, suffixes ? text.length() : 0, most);
        return state == NONE ? "" : endings[state];
    }

    /**
     * Length of the longest of the words that begins at {@code offset}, or ends right before it; 0 without one.
     *
     * @param most characters that it may have
     */
    public int longestAt(String text, int offset, int most) {
        return lengths[endOfLongest(text, offset, most)];
    }

    /** The state in which the longest of the words ends; {@link #NONE} without one. */
    private int endOfLongest(String text, int offset, int most) {
        int limit = Math.min(most, suffixes ? offset : text.length() - offset);
        int longest = NONE;
        int state = ROOT;
        for (int i = 0; i < limit; i++) {
            state = transitions.get(state, text.charAt(suffixes ? offset - 1 - i : offset + i));
            if (state == Transitions.NONE) {
                break;
            }
            if (lengths[state] > 0) {
                longest = state;
            }
        }
        return longest;
    }
}
