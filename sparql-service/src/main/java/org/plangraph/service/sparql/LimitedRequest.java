package org.plangraph.service.sparql;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.plangraph.service.ProblemReports;

/** A request whose body may be read up to a limit, for bodies sent in chunks, which do not tell their length. */
final class LimitedRequest extends HttpServletRequestWrapper {
    private final long most;

    /** @param most how many bytes its body may have */
    LimitedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
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
                    ServletOps.error(408, ProblemReports.TOO_SLOW);
                }
                throw e;
            }
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                ServletOps.error(413, "The request is larger than " + most + " bytes");
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
