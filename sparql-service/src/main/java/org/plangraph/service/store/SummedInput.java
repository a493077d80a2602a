package org.plangraph.service.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * The lines of a backup between its first and its last, as they are read counted and summed. The last line is never handed on.
 */
final class SummedInput extends InputStream {
    /** What the last line begins with. */
    static final String LAST = "# end ";

    private static final byte[] MARK = LAST.getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final Fingerprint fingerprint = new Fingerprint();
    private long lines;
    private byte[] line = new byte[0];
    private int at;
    private String last;

    SummedInput(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The first line; to be asked before any other is read. */
    String firstLine() throws IOException {
        return new String(readLine(), StandardCharsets.UTF_8).strip();
    }

    /** Whether all lines came and came as they were, by the sum that {@code parse} finds in the last. */
    boolean isWhole(Function<String, Backup.Sum> parse) {
        return last != null && parse.apply(last).equals(new Backup.Sum(lines, fingerprint.hex()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws EOFException when the backup ends before its last line */
    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at == line.length && !next()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, count);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        if (last != null) {
            return false;
        }
        line = readLine();
        at = 0;
        if (startsWithMark(line)) {
            last = new String(line, MARK.length, line.length - MARK.length, StandardCharsets.UTF_8);
            at = line.length;
            return false;
        }
        lines++;
        fingerprint.update(line, 0, line.length);
        return true;
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= MARK.length && java.util.Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    private byte[] readLine() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream(256);
        int b;
        do {
            b = in.read();
            if (b < 0) {
                throw new EOFException("it ends before its last line");
            }
            read.write(b);
        } while (b != '\n');
        return read.toByteArray();
    }
}
