package org.plangraph.extractor.lexicon;

/**
 * From a state and a character to a state: one hash table with open addressing. States count from 1. Most characters lead
 * nowhere, which a few bits of each state mostly tell without the table.
 */
final class Transitions {
    static final int NONE = -1;

    /** Bits that a state takes; what is left of a number holds the state and the character that lead to it. */
    private static final int STATE_BITS = 22;

    /** Each transition in one number, so that one look at memory finds it; 0 where there is none. */
    private final long[] entries;

    private final int mask;
    /** For each state, the last six bits of the characters that lead on from it. */
    private final long[] onward;

    /** @param most transitions that will be put at most */
    Transitions(int most) {
        if (most >= 1 << STATE_BITS) {
            throw new IllegalArgumentException("Too many words for one table: " + most + " characters");
        }
        int size = Integer.highestOneBit(Math.max(8, most)) << 2;
        entries = new long[size];
        mask = size - 1;
        onward = new long[most + 2];
    }

    /** The state that follows; {@link #NONE} when none does. */
    int get(int state, char c) {
        if ((onward[state] & 1L << c) == 0) {
            return NONE;
        }
        long key = key(state, c);
        for (int at = slot(key); entries[at] != 0; at = at + 1 & mask) {
            if (entries[at] >>> STATE_BITS == key) {
                return (int) entries[at] & (1 << STATE_BITS) - 1;
            }
        }
        return NONE;
    }

    void put(int state, char c, int next) {
        onward[state] |= 1L << c;
        long key = key(state, c);
        int at = slot(key);
        while (entries[at] != 0) {
            at = at + 1 & mask;
        }
        entries[at] = key << STATE_BITS | next;
    }

    private static long key(int state, char c) {
        return (long) state << Character.SIZE | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
