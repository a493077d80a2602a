package org.plangraph.service.sparql;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.jena.fuseki.servlets.ServletOps;

/**
 * A request whose body may be read up to a limit, for bodies sent in chunks, which do not tell their length; and which may
 * take its time up to a limit, as it holds a thread as long.
 */
final class LimitedRequest extends HttpServletRequestWrapper {
    /** A body that comes at this rate may take longer than the time it is given. */
    private static final long BYTES_PER_SECOND = 1_000;

    private final long most;
    private final Duration arrival;
    private final long begin = System.nanoTime();

    /**
     * @param most how many bytes its body may have
     * @param arrival how long a slow body may take
     */
    LimitedRequest(HttpServletRequest request, long most, Duration arrival) {
        super(request);
        this.most = most;
        this.arrival = arrival;
    }

    private void refuseSlow() {
        ServletOps.error(
                408,
                "The request comes at less than " + BYTES_PER_SECOND + " bytes a second for longer than "
                        + arrival.toMillis() / 1000.0 + " s (plangraph.sparql.arrival). Send it again, faster");
    }

    private boolean isTooSlow(long read) {
        long nanos = System.nanoTime() - begin;
        return nanos > arrival.toNanos() && read < BYTES_PER_SECOND * nanos / 1_000_000_000;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Limited(super.getInputStream());
    }

    private final class Limited extends ServletInputStream {
        private final ServletInputStream body;
        private long read;

        Limited(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] next = new byte[1];
            return read(next, 0, 1) < 0 ? -1 : next[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                int got = body.read(into, offset, length);
                count(Math.max(got, 0));
                return got;
            } catch (IOException e) {
                if (e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException) {
                    refuseSlow();
                }
                throw e;
            }
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                ServletOps.error(413, "The request is larger than " + most + " bytes");
            }
            if (!body.isFinished() && isTooSlow(read)) {
                refuseSlow();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
