package org.plangraph.service.export;

import java.util.OptionalInt;

/** Which characters XML 1.0 can hold (section 2.2): not all of Unicode, and no writer of the JDK looks. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The first code point of {@code text} that XML cannot hold; empty when it can hold all. */
    static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(XmlText::isForbidden).findFirst();
    }

    /** {@code text} with a replacement character for each that XML cannot hold. */
    static String readable(String text) {
        return firstForbidden(text).isEmpty()
                ? text
                : text.codePoints()
                        .map(character -> isForbidden(character) ? REPLACEMENT : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isForbidden(int character) {
        boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        return control || character >= 0xD800 && character <= 0xDFFF || character == 0xFFFE || character == 0xFFFF;
    }
}
