package org.plangraph.extractor.document;

import java.util.OptionalInt;

/** Reads small numbers, written in Arabic, circled or Chinese figures. */
record Numerals(String digits, String ten) {
    private static final char FIRST_CIRCLED = '\u2460';
    private static final char LAST_CIRCLED = '\u2473';

    /** The first number in {@code text}; empty when there is none. */
    OptionalInt valueIn(String text) {
        int i = 0;
        while (i < text.length() && !isFigure(text.charAt(i))) {
            i++;
        }
        int end = i;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        return i == end ? OptionalInt.empty() : OptionalInt.of(value(text.substring(i, end)));
    }

    private int value(String figures) {
        char first = figures.charAt(0);
        if (first >= FIRST_CIRCLED && first <= LAST_CIRCLED) {
            return first - FIRST_CIRCLED + 1;
        }
        int value = 0;
        boolean afterTen = false;
        for (char c : figures.toCharArray()) {
            boolean isTen = ten.charAt(0) == c;
            int digit = c <= '9' ? c - '0' : digits.indexOf(c);
            value = isTen ? Math.max(1, value) * 10 : afterTen ? value + digit : value * 10 + digit;
            afterTen = isTen;
        }
        return value;
    }

    private boolean isFigure(char c) {
        return c >= '0' && c <= '9'
                || digits.indexOf(c) >= 0
                || ten.charAt(0) == c
                || c >= FIRST_CIRCLED && c <= LAST_CIRCLED;
    }
}
