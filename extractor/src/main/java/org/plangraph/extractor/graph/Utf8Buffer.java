package org.plangraph.extractor.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes to be written, with the escapes of N-Quads put in as characters are added. */
final class Utf8Buffer {
    private static final int LONGEST_CHARACTER = 6;
    private static final int LONGEST_NUMBER = 10;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private static final char UNKNOWN = '\uFFFD';
    private static final byte[] UNKNOWN_ESCAPED = "\\uFFFD".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    void put(char ascii) {
        require(1);
        bytes[size++] = (byte) ascii;
    }

    void put(byte[] more) {
        put(more, more.length);
    }

    void put(Utf8Buffer more) {
        put(more.bytes, more.size);
    }

    private void put(byte[] more, int length) {
        require(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    void putAscii(String text) {
        require(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** Adds a number that is not negative, in decimal digits. */
    void put(int number) {
        require(LONGEST_NUMBER);
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int at = size + digits; at > size; rest /= 10) {
            bytes[--at] = (byte) ('0' + rest % 10);
        }
        size += digits;
    }

    /**
     * Adds {@code text} from {@code begin} to {@code end}.
     *
     * @param escapes for each ASCII character: 0 as it is, {@code u} by its number, else the letter behind the backslash
     */
    void put(String text, int begin, int end, byte[] escapes) {
        require(LONGEST_CHARACTER * (end - begin));
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(text, i, c);
            } else if (escapes[c] == 0) {
                bytes[size++] = (byte) c;
            } else {
                escape(c, escapes[c]);
            }
        }
    }

    /** Adds a character beyond ASCII and returns how many more characters than one it took. */
    private int wide(String text, int at, char c) {
        if (c == UNKNOWN) {
            // written by its number, so that no reader takes it for a fault of the encoding
            put(UNKNOWN_ESCAPED);
            return 0;
        }
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        int point = text.codePointAt(at);
        if (point < 0x10000) {
            // half a pair is no character; Java's own encoder puts a question mark
            bytes[size++] = '?';
            return 0;
        }
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
        return 1;
    }

    private void escape(char c, byte letter) {
        bytes[size++] = '\\';
        bytes[size++] = letter;
        if (letter == 'u') {
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = HEX[c >> 4];
            bytes[size++] = HEX[c & 0xF];
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void require(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
