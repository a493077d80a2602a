package org.plangraph.service.explore.upload;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Files that came in one request. */
final class Upload {
    /**
     * How far an upload is.
     *
     * @param state {@code running}; {@code done} when every file is through and at least one was taken; {@code failed} when none
     *     was
     */
    record View(String id, String state, List<UploadedFile.View> files) {}

    private final String id = UUID.randomUUID().toString();
    private final Path folder;
    private final List<UploadedFile> files;
    private final CountDownLatch end = new CountDownLatch(1);

    /** @param folder where the files wait; gone at the end */
    Upload(Path folder, List<UploadedFile> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    String id() {
        return id;
    }

    Path folder() {
        return folder;
    }

    List<UploadedFile> files() {
        return files;
    }

    View view() {
        boolean running = isRunning();
        List<UploadedFile.View> views = files.stream().map(UploadedFile::view).toList();
        boolean none = views.stream().allMatch(view -> view.state() == UploadedFile.State.FAILED);
        return new View(id, running ? "running" : none ? "failed" : "done", views);
    }

    boolean isRunning() {
        return end.getCount() > 0;
    }

    /** To be called when every file is done or failed. */
    void end() {
        end.countDown();
    }

    void awaitEnd() throws InterruptedException {
        end.await();
    }
}
