package org.plangraph.service.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.plangraph.service.ServiceException;
import org.plangraph.service.WebServer;
import picocli.CommandLine.Option;

/** Where to serve, for the commands that do. */
final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port (default: ${DEFAULT-VALUE}; 0: any free one).")
    private int port;

    /**
     * Fails at once when the port is taken, before any long work.
     *
     * @throws ServiceException when it is
     */
    void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(port));
        } catch (IOException e) {
            throw new ServiceException("Port " + port + " is in use. Choose another with --port", e);
        }
    }

    /** Serves until the process is told to stop, and prints where. */
    void serve(Path store, PrintWriter out) throws InterruptedException {
        WebServer server = WebServer.start(store, port, Map.of());
        out.println("Explorer: " + server.address());
        out.println("SPARQL:   " + server.address() + "sparql");
        out.println("Stop with Ctrl-C");
        out.flush();
        Thread.currentThread().join();
    }
}
