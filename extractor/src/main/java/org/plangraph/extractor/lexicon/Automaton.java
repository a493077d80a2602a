package org.plangraph.extractor.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every occurrence of every entry of a dictionary in one pass over raw text (Aho and Corasick, Efficient string
 * matching, CACM 18(6), 1975). Immutable once built.
 *
 * @param <V> what an entry stands for
 */
public final class Automaton<V> {
    private static final class Node<V> {
        final Map<Character, Node<V>> next = new HashMap<>(2);
        Node<V> fallback;
        /** Nearest node along the fallbacks that ends an entry. */
        Node<V> shorter;

        int length;
        V value;
    }

    /** An entry found at {@code [begin, end)}. */
    public record Hit<V>(int begin, int end, V value) {}

    private final Node<V> root = new Node<>();

    public Automaton(Map<String, V> entries) {
        entries.forEach(this::insert);
        link();
    }

    private void insert(String word, V value) {
        Node<V> node = root;
        for (char c : word.toCharArray()) {
            node = node.next.computeIfAbsent(c, key -> new Node<>());
        }
        node.length = word.length();
        node.value = value;
    }

    private void link() {
        Deque<Node<V>> queue = new ArrayDeque<>();
        for (Node<V> child : root.next.values()) {
            child.fallback = root;
            queue.add(child);
        }
        while (!queue.isEmpty()) {
            Node<V> node = queue.remove();
            node.next.forEach((c, child) -> {
                child.fallback = step(node.fallback, c);
                child.shorter = child.fallback.value != null ? child.fallback : child.fallback.shorter;
                queue.add(child);
            });
        }
    }

    private Node<V> step(Node<V> node, char c) {
        for (Node<V> from = node; from != null; from = from.fallback) {
            Node<V> to = from.next.get(c);
            if (to != null) {
                return to;
            }
        }
        return root;
    }

    /** All occurrences, overlapping ones too, by end, the longer first at the same end. */
    public List<Hit<V>> find(CharSequence text) {
        List<Hit<V>> hits = new ArrayList<>();
        Node<V> node = root;
        for (int i = 0; i < text.length(); i++) {
            node = step(node, text.charAt(i));
            for (Node<V> at = node.value != null ? node : node.shorter; at != null; at = at.shorter) {
                hits.add(new Hit<>(i + 1 - at.length, i + 1, at.value));
            }
        }
        return hits;
    }
}
