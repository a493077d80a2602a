package org.plangraph.extractor.rule;

import java.util.List;

/**
 * Words any of which may stand at a place, in the order in which they are tried. The first character of a place tells which of
 * them do not.
 *
 * @param initials the characters that they begin with
 * @param byInitial for each of these the words that begin with it
 */
public record Alternatives(List<String> words, String initials, List<List<String>> byInitial) {
    public static Alternatives of(List<String> words) {
        List<String> initials =
                words.stream().map(word -> word.substring(0, 1)).distinct().toList();
        return new Alternatives(
                List.copyOf(words),
                String.join("", initials),
                initials.stream()
                        .map(initial -> words.stream()
                                .filter(word -> word.startsWith(initial))
                                .toList())
                        .toList());
    }

    /** Length of the first of them that stands at {@code offset} of {@code text}; 0 where none does. */
    public int lengthAt(String text, int offset) {
        for (String word : beginningLike(text, offset)) {
            if (text.startsWith(word, offset)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The words that begin with the character at {@code offset} of {@code text}, in their order. */
    List<String> beginningLike(String text, int offset) {
        int initial = offset < text.length() ? initials.indexOf(text.charAt(offset)) : -1;
        return initial < 0 ? List.of() : byInitial.get(initial);
    }
}
