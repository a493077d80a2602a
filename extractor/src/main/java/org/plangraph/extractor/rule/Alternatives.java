package org.plangraph.extractor.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words any of which may stand at a place, in the order in which they are tried. The first character of a place mostly tells
 * that none does.
 *
 * @param initials the characters that they begin with
 */
record Alternatives(List<String> words, String initials) {
    static Alternatives of(List<String> words) {
        return new Alternatives(
                List.copyOf(words),
                words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining()));
    }

    /** Whether one may begin at {@code offset} of {@code text}; only a closer look tells which. */
    boolean mayBeginAt(String text, int offset) {
        return offset < text.length() && initials.indexOf(text.charAt(offset)) >= 0;
    }
}
