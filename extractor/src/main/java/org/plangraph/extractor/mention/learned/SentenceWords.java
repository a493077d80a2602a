package org.plangraph.extractor.mention.learned;

import java.util.BitSet;
import java.util.List;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.mention.Reading;

/**
 * A sentence's words as numbers: what features are computed from, once per word. Position -1 and {@link #count} stand for
 * the sentence's two ends.
 */
final class SentenceWords {
    private static final String BREAKS = "，。；：、！？,;:…";
    private static final String CLAUSE_BREAKS = "，。；：";
    private static final String OPENERS = "“《（(‘「[";
    private static final String CLOSERS = "”》）)’」]";
    private static final int LONGEST_ITEM = 8;
    private static final int OPENING = 1;
    private static final int CLOSING = 2;
    private static final int BREAK = 4;
    private static final int MAY_BEGIN = 8;
    private static final int MAY_END = 16;
    private static final int END = "end".hashCode();

    final String text;
    final boolean heading;
    final int count;
    /** Room for what is known of the ends of words, filled when asked for. */
    final Closing[] closings;

    private final List<Token> tokens;
    private final int[] words;
    private final int[] natures;
    private final int[] governors;
    private final int[] afterLists;
    private final boolean[] regions;
    private final int[] begins;
    private final int[] roles;
    /** Brackets and quotes before each word. */
    private final int[] brackets;

    SentenceWords(Reading reading, Sentence sentence, BitSet regionBegins) {
        this.text = reading.text();
        this.heading = sentence.heading();
        this.tokens = reading.tokens(sentence);
        this.count = tokens.size();
        this.closings = new Closing[count];
        this.words = new int[count];
        this.natures = new int[count];
        this.governors = new int[count];
        this.afterLists = new int[count];
        this.regions = new boolean[count];
        this.begins = new int[count + 1];
        this.roles = new int[count];
        this.brackets = new int[count + 1];
        readForward(regionBegins);
        readBackward();
    }

    private void readForward(BitSet regionBegins) {
        int governor = 0;
        for (int i = 0; i < count; i++) {
            Token token = tokens.get(i);
            words[i] = token.word().hashCode();
            natures[i] = token.nature().hashCode();
            begins[i] = token.begin();
            begins[i + 1] = token.end();
            roles[i] = role(token);
            brackets[i + 1] = brackets[i] + ((roles[i] & (OPENING | CLOSING)) == 0 ? 0 : 1);
            governors[i] = governor;
            regions[i] = regionBegins.get(token.begin());
            if (CLAUSE_BREAKS.indexOf(token.word().charAt(0)) >= 0) {
                governor = 0;
            } else if (token.is("v")) {
                governor = words[i];
            }
        }
    }

    private void readBackward() {
        int after = 0;
        for (int i = count - 1; i >= 0; i--) {
            afterLists[i] = after;
            Token token = tokens.get(i);
            if (CLAUSE_BREAKS.indexOf(token.word().charAt(0)) >= 0) {
                after = 0;
            } else if (token.is("udeng")) {
                after = word(i + 1);
            }
        }
    }

    private static int role(Token token) {
        char first = token.word().charAt(0);
        if (BREAKS.indexOf(first) >= 0 || Character.isWhitespace(first)) {
            return BREAK;
        }
        if (OPENERS.indexOf(first) >= 0) {
            return OPENING | MAY_BEGIN;
        }
        if (CLOSERS.indexOf(first) >= 0) {
            return CLOSING | MAY_END;
        }
        boolean joins = token.is("u") || token.is("c") || token.is("p");
        return joins || !Character.isLetterOrDigit(first) ? 0 : MAY_BEGIN | MAY_END;
    }

    /** Whether the word joins two items of a list. */
    boolean joinsItems(int i) {
        return i > 0
                && i + 1 < count
                && (tokens.get(i).word().equals("、") || tokens.get(i).is("c"));
    }

    /** The first word of the list's item that ends with word {@code last}. */
    int itemBegin(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_ITEM && !endsItem(first - 1)) {
            first--;
        }
        return first;
    }

    /** The last word of the list's item that begins with word {@code first}; -1 where none begins. */
    int itemEnd(int first) {
        if (breaks(first)) {
            return -1;
        }
        int last = first;
        while (last + 1 < count && last - first < LONGEST_ITEM && !endsItem(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean endsItem(int i) {
        Token token = tokens.get(i);
        return breaks(i) || joinsItems(i) || token.is("udeng") || token.nature().equals("v");
    }

    /** The parts of speech of all words from one to the other. */
    int natures(int from, int to) {
        int hash = 1;
        for (int i = from; i <= to; i++) {
            hash = hash * 31 + natures[i];
        }
        return hash;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return begins[i + 1];
    }

    int word(int i) {
        return i < 0 || i >= count ? END : words[i];
    }

    int nature(int i) {
        return i < 0 || i >= count ? END : natures[i];
    }

    /** The last verb before the word in its clause; 0 where there is none. */
    int governor(int i) {
        return governors[i];
    }

    /** The word after the 等 that follows in the clause; 0 where there is none. */
    int afterList(int i) {
        return afterLists[i];
    }

    boolean beginsRegion(int i) {
        return regions[i];
    }

    /** Whether no name goes on over the word. */
    boolean breaks(int i) {
        return (roles[i] & BREAK) != 0;
    }

    boolean mayBegin(int i) {
        return (roles[i] & MAY_BEGIN) != 0;
    }

    boolean mayEnd(int i) {
        return (roles[i] & MAY_END) != 0;
    }

    /** Whether every bracket and quote between the two words is opened and closed there. */
    boolean isBalanced(int from, int to) {
        if (brackets[from] == brackets[to + 1]) {
            return true;
        }
        int depth = 0;
        for (int i = from; i <= to && depth >= 0; i++) {
            depth += (roles[i] & OPENING) - (roles[i] & CLOSING) / CLOSING;
        }
        return depth == 0;
    }

    boolean isQuoted(int from, int to) {
        return from > 0 && to + 1 < count && (roles[from - 1] & OPENING) != 0 && (roles[to + 1] & CLOSING) != 0;
    }

    /** Words of one character that the segmenter could not join to others. */
    int loneCharacters(int from, int to) {
        int lone = 0;
        for (int i = from; i <= to; i++) {
            Token token = tokens.get(i);
            boolean single = token.word().length() == 1
                    && Character.isIdeographic(token.word().charAt(0));
            lone += single && !token.is("m") && !token.is("u") && !token.is("c") ? 1 : 0;
        }
        return lone;
    }
}
