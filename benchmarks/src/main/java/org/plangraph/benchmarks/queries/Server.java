package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A SPARQL endpoint in a process of its own; closing it ends the process. */
final class Server implements AutoCloseable {
    private static final long SECONDS_TO_START = 120;
    private static final int MILLIS_BETWEEN_TRIES = 100;

    private final String name;
    private final URI endpoint;
    private final boolean labelIndex;
    private final Process process;

    private Server(String name, URI endpoint, boolean labelIndex, Process process) {
        this.name = name;
        this.endpoint = endpoint;
        this.labelIndex = labelIndex;
        this.process = process;
    }

    /** This project's service over {@code store}, as its launcher starts it. */
    static Server ofThisProject(Checkout checkout, Path store, int port, List<String> javaOptions) throws IOException {
        ProcessBuilder builder = checkout.launcher("serve", "--store", store.toString(), "--port", "" + port);
        builder.environment().put("JAVA_OPTS", String.join(" ", javaOptions));
        return start("PlanGraph", "http://localhost:" + port + "/sparql", true, builder);
    }

    /** Fuseki as it is released, over the TDB2 database in {@code database}. */
    static Server ofStockFuseki(Path database, int port, List<String> javaOptions) throws IOException {
        ProcessBuilder builder = Checkout.thisProgram(javaOptions, "stock", database.toString(), "" + port);
        return start("stock Fuseki", "http://localhost:" + port + "/ds", false, builder);
    }

    private static Server start(String name, String endpoint, boolean labelIndex, ProcessBuilder builder)
            throws IOException {
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Server server = new Server(name, URI.create(endpoint), labelIndex, builder.start());
        try {
            server.await();
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    private void await() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException(name + " did not start on " + endpoint + "; is its port free?");
            }
            pause();
        }
    }

    private boolean answers() {
        try {
            return new Client(this).ask("ASK {}", Question.ROWS, false).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server started", e);
        }
    }

    String name() {
        return name;
    }

    URI endpoint() {
        return endpoint;
    }

    boolean hasLabelIndex() {
        return labelIndex;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
