package org.plangraph.service.explore.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.store.GraphStore;
import org.plangraph.service.store.LivePlans;

class UploadsTest {
    @TempDir
    private Path directory;

    private GraphStore store;
    private LivePlans plans;
    private Uploads uploads;

    @BeforeEach
    void open() {
        store = GraphStore.open(Fixtures.store(directory.resolve("store")));
        plans = new LivePlans(store);
        uploads = new Uploads(plans, new SimpleMeterRegistry(), new UploadProperties(1, 2));
    }

    @AfterEach
    void close() {
        uploads.close();
        store.close();
    }

    @Test
    void whatFindsNoPlaceInTheQueueIsRefused() throws Exception {
        Upload first = upload("first");
        Upload second = upload("second");
        Upload third = upload("third");
        // One plan is put at a time: whoever holds the plans holds up the first.
        synchronized (plans) {
            uploads.submit(first);
            // Taken out of the queue by the one thread that works on it.
            while (!isTaken(second)) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> uploads.submit(third))
                    .isInstanceOf(Uploads.Full.class)
                    .hasMessageContaining("plangraph.upload.waiting");
            assertThat(second.view().files().get(0).state()).isEqualTo(UploadedFile.State.WAITING);
        }
        second.awaitEnd();
        assertThat(first.view().state()).isEqualTo("done");
        assertThat(first.folder()).doesNotExist();
        uploads.submit(third);
        third.awaitEnd();
        assertThat(third.view().state()).isEqualTo("done");
        assertThat(uploads.find(first.id())).as("the oldest is forgotten").isEmpty();
        assertThat(uploads.find(third.id())).contains(third);
    }

    @Test
    void whatWaitsWhenTheServiceStopsIsGivenUp() throws Exception {
        Upload first = upload("first");
        Upload second = upload("second");
        Thread stopping = new Thread(uploads::close);
        synchronized (plans) {
            uploads.submit(first);
            while (!isTaken(second)) {
                Thread.onSpinWait();
            }
            stopping.start();
            second.awaitEnd();
        }
        stopping.join();
        assertThat(first.view().state()).isEqualTo("done");
        assertThat(second.view().state()).isEqualTo("failed");
        assertThat(second.view().files().get(0).problem().orElseThrow().getStatus())
                .isEqualTo(503);
        assertThat(second.folder()).doesNotExist();
    }

    private boolean isTaken(Upload upload) {
        try {
            uploads.submit(upload);
            return true;
        } catch (Uploads.Full full) {
            return false;
        }
    }

    private Upload upload(String name) throws Exception {
        Path folder = Files.createDirectory(directory.resolve(name));
        Path file = Files.write(
                folder.resolve(name + ".txt"), "甘肃省新材料产业发展规划\n一、新材料\n重点发展碳纤维。\n".getBytes(StandardCharsets.UTF_8));
        return new Upload(folder, List.of(new UploadedFile(name + ".txt", file)));
    }
}
