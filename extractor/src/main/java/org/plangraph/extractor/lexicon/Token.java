package org.plangraph.extractor.lexicon;

/**
 * A word as the segmenter sees it.
 *
 * @param begin offset of its first character in the segmented text, in UTF-16 units
 * @param nature part of speech in HanLP's tag set, such as {@code n}, {@code vn}, {@code ns}
 */
public record Token(int begin, String word, String nature) {
    public int end() {
        return begin + word.length();
    }

    /** Whether the part of speech is {@code family} or a kind of it ({@code v} holds {@code vn} and {@code vi}). */
    public boolean is(String family) {
        return nature.startsWith(family);
    }
}
