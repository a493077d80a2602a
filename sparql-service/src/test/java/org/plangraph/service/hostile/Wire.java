package org.plangraph.service.hostile;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.plangraph.service.Web;

/** A connection on which a request is sent as no well-behaved client would. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int MILLIS_BETWEEN_DROPS = 20;

    private final Socket socket;

    /** Connects and sends what {@code begun} has of a request. */
    Wire(Web web, String begun) throws IOException {
        socket = new Socket("localhost", web.address("/").getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
    }

    /** The first line of the answer; empty when the connection is closed without a word. */
    String status() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\n';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    /** The same, sending a byte now and then until it comes. */
    String statusWhileDripping() throws IOException {
        socket.setSoTimeout(MILLIS_BETWEEN_DROPS);
        while (true) {
            socket.getOutputStream().write('x');
            try {
                return status();
            } catch (SocketTimeoutException e) {
                // Nothing yet: the next drop.
            }
        }
    }

    /** Sends a byte now and then until the other end closes the connection; what it answers is not looked at. */
    void dripUntilClosed() throws IOException {
        socket.setSoTimeout(MILLIS_BETWEEN_DROPS);
        try {
            int answered;
            do {
                socket.getOutputStream().write('x');
                answered = answered();
            } while (answered >= 0);
        } catch (SocketException e) {
            // Closed, with bytes still on their way.
        }
    }

    private int answered() throws IOException {
        try {
            return socket.getInputStream().read();
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
