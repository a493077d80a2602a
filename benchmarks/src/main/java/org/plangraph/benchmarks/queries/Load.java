package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Clients that ask one question of one server, each the next as soon as the last is answered. */
final class Load {
    private final Server server;
    private final Question question;
    private final boolean fresh;
    private final long seed;

    /** @param seed of the parameters: the same seed asks every server the same */
    Load(Server server, Question question, boolean fresh, long seed) {
        this.server = server;
        this.question = question;
        this.fresh = fresh;
        this.seed = seed;
    }

    /** @throws IllegalStateException when a request fails: figures over failures say nothing */
    Figures run(int clients, double seconds) {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
            List<Future<long[]>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Random random = new Random(seed + client);
                all.add(pool.submit(() -> askUntil(end, random)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> each : all) {
                times.add(each.get());
            }
            double took = (System.nanoTime() - begin) / 1e9;
            return new Figures(
                    took, times.stream().flatMapToLong(Arrays::stream).toArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in the middle of a run", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    server.name() + " failed at " + question.name() + ": "
                            + e.getCause().getMessage(),
                    e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** At least one request, however long it takes. */
    private long[] askUntil(long end, Random random) throws IOException {
        Client client = new Client(server);
        long[] times = new long[1024];
        int asked = 0;
        do {
            String query = question.of(server, question.parameter().apply(random));
            long begin = System.nanoTime();
            Client.Answer answer = client.ask(query, question.accept(), fresh);
            long took = System.nanoTime() - begin;
            if (answer.status() != 200) {
                throw new IOException("status " + answer.status() + ", " + answer.text());
            }
            if (asked == times.length) {
                times = Arrays.copyOf(times, asked * 2);
            }
            times[asked++] = took;
        } while (System.nanoTime() < end);
        return Arrays.copyOf(times, asked);
    }
}
