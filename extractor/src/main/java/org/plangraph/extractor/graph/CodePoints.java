package org.plangraph.extractor.graph;

/**
 * Turns offsets in UTF-16 units into offsets in code points. Texts without characters beyond the basic plane, nearly all,
 * need no table; the others get one, since counting from the start for every mention would be quadratic.
 */
final class CodePoints {
    private final int[] table;

    CodePoints(String text) {
        table = text.length() == text.codePointCount(0, text.length()) ? null : table(text);
    }

    int offset(int utf16Offset) {
        return table == null ? utf16Offset : table[utf16Offset];
    }

    private static int[] table(String text) {
        int[] table = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            table[i] = count;
            boolean pairGoesOn = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            count += pairGoesOn ? 0 : 1;
        }
        table[text.length()] = count;
        return table;
    }
}
