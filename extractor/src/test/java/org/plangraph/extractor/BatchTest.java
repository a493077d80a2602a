package org.plangraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static List<Path> files(int count) {
        return IntStream.range(0, count).mapToObj(i -> Path.of("plan" + i)).toList();
    }

    @Test
    void handsResultsOnInTheOrderOfTheFilesWhoeverIsFirst() {
        CountDownLatch second = new CountDownLatch(1);
        List<Path> order = new ArrayList<>();
        Batch.run(
                files(2),
                2,
                file -> {
                    if (file.endsWith("plan1")) {
                        second.countDown();
                    } else {
                        await(second);
                    }
                    return file;
                },
                outcome -> order.add(outcome.file()));
        assertThat(order).isEqualTo(files(2));
    }

    @Test
    void goesOnAfterAFault() {
        List<String> outcomes = new ArrayList<>();
        Batch.run(
                files(3),
                1,
                file -> {
                    if (file.endsWith("plan1")) {
                        throw new IllegalStateException("broken");
                    }
                    return file;
                },
                outcome -> outcomes.add(
                        outcome instanceof Batch.Outcome.Failed<Path> failed
                                ? failed.fault().getMessage()
                                : "done"));
        assertThat(outcomes)
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("plan1: could not be extracted")
                .contains("broken");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
