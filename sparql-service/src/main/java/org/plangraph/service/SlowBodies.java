package org.plangraph.service;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives up bodies that drip in: each holds a thread as long as it arrives, and Tomcat alone waits anew after every byte. Whoever
 * reads such a body, be it a filter, a controller or Tomcat's reading of forms, meets a {@link SocketTimeoutException}.
 */
@Component
class SlowBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** A body that comes at this rate may take longer than the time it is given. */
    private static final long BYTES_PER_SECOND = 1_000;

    /** As Tomcat; of longer ones it closes the connection. */
    private static final long MOST_READ_ON = 2 << 20;

    private final Duration arrival;

    /** @param arrival how long a request may be waited for while it comes at a lower rate */
    SlowBodies(@Value("${plangraph.arrival:10s}") Duration arrival) {
        this.arrival = arrival;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Clock());
    }

    /** Outside of everything that reads or answers. */
    private final class Clock extends ValveBase {
        Clock() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            org.apache.coyote.Request received = request.getCoyoteRequest();
            InputBuffer untimed = received.getInputBuffer();
            Timed body = new Timed(untimed);
            received.setInputBuffer(body);
            try {
                getNext().invoke(request, response);
            } finally {
                if (!request.isAsyncStarted()) {
                    leave(received, body, response);
                }
                received.setInputBuffer(untimed);
            }
        }

        /** Tomcat reads what nobody wanted of a body, for the next request on the connection; but for as long as it likes to drip. */
        private static void leave(org.apache.coyote.Request received, Timed body, Response response)
                throws IOException {
            if (!received.isFinished() && received.getContentLengthLong() <= MOST_READ_ON) {
                response.finishResponse();
                body.readOn(received);
            }
            if (body.isGivenUp) {
                response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    /** Counts only the time in which the client is waited for, not what is done between one reading and the next. */
    private final class Timed implements InputBuffer {
        private final InputBuffer body;
        private long bytes;
        private long nanos;
        private boolean isGivenUp;

        Timed(InputBuffer body) {
            this.body = body;
        }

        @Override
        public int doRead(ApplicationBufferHandler into) throws IOException {
            if (isGivenUp) {
                throw tooSlow();
            }
            long begin = System.nanoTime();
            try {
                int read = body.doRead(into);
                bytes += Math.max(read, 0);
                nanos += System.nanoTime() - begin;
                if (read >= 0 && isTooSlow()) {
                    throw tooSlow();
                }
                return read;
            } catch (SocketTimeoutException e) {
                isGivenUp = true;
                throw e;
            }
        }

        /** To the end, unless that is too far away or comes too slowly. */
        void readOn(org.apache.coyote.Request received) {
            try {
                while (!received.isFinished() && bytes < MOST_READ_ON && doRead(new Discarded()) >= 0) {
                    // On to the next bytes.
                }
            } catch (IOException e) {
                isGivenUp = true;
            }
        }

        private static SocketTimeoutException tooSlow() {
            return new SocketTimeoutException("The body comes at less than " + BYTES_PER_SECOND + " bytes a second");
        }

        private boolean isTooSlow() {
            return nanos > arrival.toNanos() && bytes < BYTES_PER_SECOND * nanos / TimeUnit.SECONDS.toNanos(1);
        }

        @Override
        public int available() {
            return body.available();
        }
    }

    /** Where bytes go that nobody wants. */
    private static final class Discarded implements ApplicationBufferHandler {
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
