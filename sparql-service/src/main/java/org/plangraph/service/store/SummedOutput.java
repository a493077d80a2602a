package org.plangraph.service.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes lines on, counts them and takes their SHA-256. */
final class SummedOutput extends FilterOutputStream {
    private final Fingerprint fingerprint = new Fingerprint();
    private long lines;

    SummedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        fingerprint.update(bytes, from, length);
        out.write(bytes, from, length);
    }

    /** Of all that has passed; to be asked once. */
    Backup.Sum sum() {
        return new Backup.Sum(lines, fingerprint.hex());
    }
}
