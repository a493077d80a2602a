package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.plangraph.benchmarks.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the service for minutes by many clients while plans are put in and taken out, and checks every answer. */
@Command(
        name = "endurance",
        mixinStandardHelpOptions = true,
        description = "Ask everything at once for minutes, with uploads going on, and check every answer.",
        footer = {"", "Example:", "  java -jar benchmarks/target/benchmarks.jar endurance --seconds 60"})
public final class EnduranceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--quads", paramLabel = "N", description = "Size of the graph (${DEFAULT-VALUE}).")
    private long quads = 200_000;

    @Mixin
    private GraphOptions options;

    @Option(names = "--clients", paramLabel = "N", description = "(${DEFAULT-VALUE})")
    private int clients = 64;

    @Option(names = "--seconds", paramLabel = "N", description = "(${DEFAULT-VALUE})")
    private int seconds = 300;

    @Option(names = "--heap", paramLabel = "SIZE", description = "Of the service (${DEFAULT-VALUE}).")
    private String heap = "1g";

    @Option(names = "--port", paramLabel = "PORT", description = "(${DEFAULT-VALUE})")
    private int port = 8130;

    @Override
    public Integer call() throws IOException {
        Client.keepConnections(2 * clients);
        Checkout checkout = new Checkout(Path.of(""));
        GraphOnDisk graph = options.graph(quads, checkout);
        Path copy = graph.copyOfStore();
        try (Server service = Server.ofThisProject(
                checkout,
                copy,
                port,
                List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-Dplangraph.sparql.token=" + Uploads.TOKEN))) {
            Outcomes outcomes = new Outcomes();
            run(service, outcomes);
            outcomes.print(spec.commandLine().getOut());
            return outcomes.allWell() ? 0 : 1;
        } finally {
            Folders.remove(copy.getParent());
        }
    }

    private void run(Server service, Outcomes outcomes) throws IOException {
        Uploads uploads = new Uploads(service);
        KnownAnswers known = new KnownAnswers(
                service, new Questions(options.world(quads)).all(), uploads, new Random(options.seed()));
        ExecutorService pool = Executors.newFixedThreadPool(clients + 2);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<?>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random random = new Random(options.seed() + client);
            all.add(pool.submit(() -> {
                while (System.nanoTime() < end) {
                    if (random.nextInt(10) == 0) {
                        outcomes.record(uploads.look());
                    } else {
                        outcomes.record(known.ask(random));
                    }
                }
                return null;
            }));
        }
        all.add(pool.submit(() -> {
            while (System.nanoTime() < end) {
                outcomes.record(uploads.once());
            }
            return null;
        }));
        all.add(pool.submit(() -> {
            ServiceMetrics metrics = new ServiceMetrics(service);
            while (System.nanoTime() < end) {
                outcomes.heap(metrics.heapUsed(), metrics.heapKept());
                TimeUnit.SECONDS.sleep(1);
            }
            return null;
        }));
        await(all);
        pool.shutdown();
    }

    private static void await(List<Future<?>> all) {
        try {
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in the middle of a run", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client stopped: " + e.getCause(), e.getCause());
        }
    }
}
