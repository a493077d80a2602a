package org.plangraph.service.explore.upload;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.document.UnknownFormatException;
import org.plangraph.service.store.LivePlans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The uploads of a running service: worked on one after another, in the order in which they came, by a single thread, so that
 * they do not take the machine from queries. As many as the settings say may wait; as many are remembered.
 */
@Component
@EnableConfigurationProperties(UploadProperties.class)
class Uploads implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Uploads.class);
    private static final long SECONDS_FOR_THE_LAST = 20;

    /** No place is free; the message says so and what to do. */
    static final class Full extends RuntimeException {
        Full(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final LivePlans plans;
    private final MeterRegistry meters;
    private final Timer extraction;
    private final UploadProperties limits;
    private final ThreadPoolExecutor worker;
    private final Map<String, Upload> kept = new LinkedHashMap<>();

    Uploads(LivePlans plans, MeterRegistry meters, UploadProperties limits) {
        this.plans = plans;
        this.meters = meters;
        this.limits = limits;
        this.extraction = meters.timer("plangraph.extraction");
        this.worker =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(limits.waiting()), work -> {
                    Thread thread = new Thread(work, "uploads");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Puts {@code upload} at the end of the queue; from then on it is this class's to clean up.
     *
     * @throws Full when as many wait as may
     */
    void submit(Upload upload) {
        try {
            worker.execute(new Work(upload));
        } catch (RejectedExecutionException e) {
            meters.counter("plangraph.limits", "setting", UploadProperties.WAITING)
                    .increment();
            throw new Full(
                    limits.waiting() + " uploads wait already, which is the most (" + UploadProperties.WAITING
                            + "). Send the plans again in a moment",
                    e);
        }
        keep(upload);
    }

    /** The upload of this id; empty when there never was one or it has been forgotten. */
    Optional<Upload> find(String id) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(id));
        }
    }

    private void keep(Upload upload) {
        synchronized (kept) {
            kept.put(upload.id(), upload);
            Iterator<Upload> oldest = kept.values().iterator();
            while (kept.size() > limits.kept() && oldest.hasNext()) {
                if (!oldest.next().isRunning()) {
                    oldest.remove();
                }
            }
        }
    }

    /** Named, so that what still waits at the end can be told. */
    private final class Work implements Runnable {
        private final Upload upload;

        Work(Upload upload) {
            this.upload = upload;
        }

        @Override
        public void run() {
            upload.files().stream()
                    .filter(file -> !file.view().state().isFinal())
                    .forEach(Uploads.this::take);
            finish(upload);
        }
    }

    private void take(UploadedFile file) {
        try {
            file.done(extraction.record(() -> plans.put(file.path(), file::at)));
        } catch (UnknownFormatException e) {
            file.failed(HttpStatus.UNSUPPORTED_MEDIA_TYPE, withoutFolder(e.getMessage(), file));
        } catch (ExtractionException e) {
            file.failed(HttpStatus.UNPROCESSABLE_CONTENT, withoutFolder(e.getMessage(), file));
        } catch (RuntimeException | OutOfMemoryError e) {
            log.error("The uploaded plan {} could not be taken", file.view().name(), e);
            file.failed(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    file.view().name() + ": could not be taken, by a fault of the service; its log tells which");
        }
    }

    /** Where the service keeps its files is nobody's business. */
    private static String withoutFolder(String message, UploadedFile file) {
        return message.replace(file.path().getParent() + "/", "");
    }

    private static void finish(Upload upload) {
        try {
            FileSystemUtils.deleteRecursively(upload.folder());
        } catch (IOException e) {
            log.warn("Cannot remove {}; remove it by hand", upload.folder(), e);
        }
        upload.end();
    }

    /** Lets the plan being taken come to its end; those that wait are given up. */
    @Override
    public void close() {
        List<Runnable> waiting = new ArrayList<>();
        worker.shutdown();
        worker.getQueue().drainTo(waiting);
        for (Runnable work : waiting) {
            Upload upload = ((Work) work).upload;
            upload.files()
                    .forEach(file -> file.failed(
                            HttpStatus.SERVICE_UNAVAILABLE, "The service stops; send the plan again once it is back"));
            finish(upload);
        }
        try {
            if (!worker.awaitTermination(SECONDS_FOR_THE_LAST, TimeUnit.SECONDS)) {
                log.warn("An uploaded plan is given up: it takes more than {} s", SECONDS_FOR_THE_LAST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
