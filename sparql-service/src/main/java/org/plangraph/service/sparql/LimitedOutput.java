package org.plangraph.service.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An answer's body up to a limit; what comes after is dropped. Also sees whether Fuseki gave up in the middle. */
final class LimitedOutput extends ServletOutputStream {
    /** What Fuseki writes at the end of an answer already under way when the query's time is up. */
    private static final String CANCELLED = "Query cancelled due to timeout";

    private static final int TAIL = 200;

    private final ServletOutputStream body;
    private final long most;
    private final int held;
    private final int copied;
    private final byte[] tail = new byte[TAIL];
    private ByteArrayOutputStream copy;
    private long written;

    /**
     * @param most how many bytes may be written
     * @param held how many are held back at least
     * @param copied up to how many there is a {@link #copy()}
     */
    LimitedOutput(ServletOutputStream body, long most, int held, int copied) {
        this.body = body;
        this.most = most;
        this.held = held;
        this.copied = copied;
        this.copy = copied > 0 ? new ByteArrayOutputStream() : null;
    }

    /** All that was written; empty when that was too much. */
    Optional<byte[]> copy() {
        return Optional.ofNullable(copy).map(ByteArrayOutputStream::toByteArray);
    }

    boolean isBeyondLimit() {
        return written > most;
    }

    boolean isCutShort() {
        int length = (int) Math.min(written, TAIL);
        byte[] last = new byte[length];
        for (int i = 0; i < length; i++) {
            last[i] = tail[(int) ((written - length + i) % TAIL)];
        }
        return new String(last, StandardCharsets.ISO_8859_1).contains(CANCELLED);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = Math.max(0, length - TAIL); i < length; i++) {
            tail[(int) ((written + i) % TAIL)] = bytes[offset + i];
        }
        written += length;
        if (isBeyondLimit()) {
            throw new IOException("The answer is larger than " + most + " bytes");
        }
        if (written > copied) {
            copy = null;
        } else if (copy != null) {
            copy.write(bytes, offset, length);
        }
        body.write(bytes, offset, length);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** A small answer stays here until it is whole: then it can still become a problem. */
    @Override
    public void flush() throws IOException {
        if (written > held) {
            body.flush();
        }
    }

    /** Left to the container: an answer that is to be broken off must not be ended first. */
    @Override
    public void close() {}

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        body.setWriteListener(listener);
    }
}
