package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.store.LivePlans.Stage;

class LivePlansTest {
    @TempDir
    Path directory;

    private record Step(Stage stage, int sentences, int read) {}

    @Test
    void whoPutsAPlanIsToldHowFarItIs() throws Exception {
        Path plan = directory.resolve("carbon.txt");
        Files.writeString(plan, "甘肃省新材料产业发展规划\n一、新材料\n重点发展碳纤维。支持金川集团公司建设新材料产业园。扩大石墨烯生产。\n");
        List<Step> steps = new ArrayList<>();
        try (GraphStore store = GraphStore.open(Fixtures.store(directory.resolve("store")))) {
            new LivePlans(store).put(plan, (stage, sentences, read) -> steps.add(new Step(stage, sentences, read)));
        }
        assertThat(steps).extracting(Step::stage).isSorted();
        assertThat(steps).extracting(Step::read).isSorted();
        assertThat(steps.get(0)).isEqualTo(new Step(Stage.READING, 0, 0));
        int sentences = steps.get(1).sentences();
        assertThat(sentences).isGreaterThan(3);
        assertThat(steps.get(1)).isEqualTo(new Step(Stage.EXTRACTING, sentences, 0));
        assertThat(steps).contains(new Step(Stage.EXTRACTING, sentences, sentences / 2));
        assertThat(steps.get(steps.size() - 1)).isEqualTo(new Step(Stage.LOADING, sentences, sentences));
    }
}
