package org.plangraph.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One pass of a contender over a corpus.
 *
 * @param seconds by the clock
 * @param cpuSeconds that the threads worked, in sum
 * @param out bytes of N-Quads, or words
 * @param heap most heap in use after a collection, in bytes
 */
record Run(Contender contender, Corpus corpus, int threads, double seconds, double cpuSeconds, long out, long heap) {
    /** Works through the corpus on {@code threads} threads, each taking the next file when it has done one. */
    static Run over(Contender contender, Corpus corpus, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (HeapWatch heap = new HeapWatch()) {
            long begin = System.nanoTime();
            AtomicInteger next = new AtomicInteger();
            List<Future<Worked>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(contender, corpus.files(), next)));
            }
            long out = 0;
            long cpu = 0;
            for (Future<Worked> worker : workers) {
                out += worker.get().out();
                cpu += worker.get().cpuNanoseconds();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Run(contender, corpus, threads, seconds, cpu / 1e9, out, heap.most());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in the middle of a run", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(contender.name() + " failed on " + corpus.name(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private record Worked(long out, long cpuNanoseconds) {}

    private static Worked work(Contender contender, List<Path> files, AtomicInteger next) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        long out = 0;
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            out += contender.work(files.get(i));
        }
        return new Worked(out, clock.getCurrentThreadCpuTime() - begin);
    }

    double charactersPerSecond() {
        return corpus.characters() / seconds;
    }

    /** What other programs on the machine take away does not show in it. */
    double charactersPerCpuSecond() {
        return corpus.characters() / cpuSeconds;
    }
}
