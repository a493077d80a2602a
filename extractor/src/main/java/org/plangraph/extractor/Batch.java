package org.plangraph.extractor;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works through many files on several threads and hands on the results in the order of the files, whoever was first. */
public final class Batch {
    /** What became of a file. */
    public sealed interface Outcome<T> {
        Path file();

        record Done<T>(Path file, T result) implements Outcome<T> {}

        record Failed<T>(Path file, ExtractionException fault) implements Outcome<T> {}
    }

    private Batch() {}

    /**
     * Applies {@code work} to every file. A file that fails does not keep the others from being done.
     *
     * @param jobs threads, at least 1; no more than two results per thread wait to be handed on
     * @param handOn called on the calling thread, in the order of {@code files}
     */
    public static <T> void run(List<Path> files, int jobs, Function<Path, T> work, Consumer<Outcome<T>> handOn) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Iterator<Path> next = files.iterator();
            Deque<Future<Outcome<T>>> waiting = new ArrayDeque<>();
            while (next.hasNext() || !waiting.isEmpty()) {
                while (next.hasNext() && waiting.size() < 2 * jobs) {
                    Path file = next.next();
                    waiting.add(threads.submit(() -> attempt(file, work)));
                }
                handOn.accept(waiting.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExtractionException("Interrupted; nothing more was extracted", e);
        } catch (ExecutionException e) {
            throw new ExtractionException("Out of resources: " + e.getCause() + "; give Java more memory (-Xmx)", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> attempt(Path file, Function<Path, T> work) {
        try {
            return new Outcome.Done<>(file, work.apply(file));
        } catch (ExtractionException e) {
            return new Outcome.Failed<>(file, e);
        } catch (RuntimeException e) {
            // a fault of ours, not of the file: it is reported like the others and the rest of the batch goes on
            return new Outcome.Failed<>(
                    file,
                    new ExtractionException(
                            file + ": could not be extracted (" + e + "); report this with the output of --verbose",
                            e));
        }
    }
}
