package org.plangraph.extractor.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds every occurrence of every entry of a dictionary in one pass over raw text (Aho and Corasick, Efficient string
 * matching, CACM 18(6), 1975). States are numbers, and a step is one or two reads of an array. Immutable once built.
 *
 * @param <V> what an entry stands for
 */
public final class Automaton<V> {
    private static final int ROOT = 0;
    private static final int NONE = Transitions.NONE;

    /** States that one character leads to count first, so that they fit; the root stands for none. */
    private final char[] fromRoot = new char[Character.MAX_VALUE + 1];

    private final Transitions transitions;
    /** The state to go on from where a state has no transition. */
    private final int[] fallback;
    /** Nearest state along the fallbacks that ends an entry. */
    private final int[] shorter;
    /** The state itself where it ends an entry, else the nearest shorter one. */
    private final int[] longest;

    private final int[] length;
    private final Object[] values;

    /** An entry found at {@code [begin, end)}. */
    public record Hit<V>(int begin, int end, V value) {}

    public Automaton(Map<String, V> entries) {
        int characters = entries.keySet().stream().mapToInt(String::length).sum();
        transitions = new Transitions(characters);
        int[] depth = new int[characters + 1];
        int[] origin = new int[characters + 1];
        char[] by = new char[characters + 1];
        Object[] ends = new Object[characters + 1];
        int states = 1;
        for (String word : entries.keySet()) {
            if (!word.isEmpty() && fromRoot[word.charAt(0)] == ROOT) {
                fromRoot[word.charAt(0)] = (char) states;
                by[states] = word.charAt(0);
                depth[states++] = 1;
            }
        }
        for (Map.Entry<String, V> entry : entries.entrySet()) {
            int state = ROOT;
            for (int i = 0; i < entry.getKey().length(); i++) {
                char c = entry.getKey().charAt(i);
                int next = state == ROOT ? fromRoot[c] : transitions.get(state, c);
                if (next == NONE) {
                    next = states++;
                    transitions.put(state, c, next);
                    origin[next] = state;
                    by[next] = c;
                    depth[next] = i + 1;
                }
                state = next;
            }
            ends[state] = entry.getValue();
        }
        length = Arrays.copyOf(depth, states);
        values = Arrays.copyOf(ends, states);
        fallback = new int[states];
        shorter = new int[states];
        longest = new int[states];
        link(origin, by);
    }

    /** Shallow states first, since a state falls back to a shallower one. */
    private void link(int[] origin, char[] by) {
        shorter[ROOT] = NONE;
        longest[ROOT] = NONE;
        int[] byDepth = byDepth();
        for (int state : byDepth) {
            if (state == ROOT) {
                continue;
            }
            fallback[state] = origin[state] == ROOT ? ROOT : step(fallback[origin[state]], by[state]);
            shorter[state] = longest[fallback[state]];
            longest[state] = values[state] != null ? state : shorter[state];
        }
    }

    private int[] byDepth() {
        int deepest = 0;
        for (int depth : length) {
            deepest = Math.max(deepest, depth);
        }
        int[] begin = new int[deepest + 2];
        for (int depth : length) {
            begin[depth + 1]++;
        }
        for (int depth = 0; depth <= deepest; depth++) {
            begin[depth + 1] += begin[depth];
        }
        int[] ordered = new int[length.length];
        for (int state = 0; state < length.length; state++) {
            ordered[begin[length[state]]++] = state;
        }
        return ordered;
    }

    private int step(int from, char c) {
        for (int state = from; state != ROOT; state = fallback[state]) {
            int next = transitions.get(state, c);
            if (next != NONE) {
                return next;
            }
        }
        return fromRoot[c];
    }

    /** All occurrences, overlapping ones too, by end, the longer first at the same end. */
    public List<Hit<V>> find(CharSequence text) {
        List<Hit<V>> hits = new ArrayList<>();
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            for (int at = longest[state]; at != NONE; at = shorter[at]) {
                hits.add(new Hit<>(i + 1 - length[at], i + 1, value(at)));
            }
        }
        return hits;
    }

    @SuppressWarnings("unchecked")
    private V value(int state) {
        return (V) values[state];
    }
}
