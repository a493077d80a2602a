package org.plangraph.benchmarks.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;

/** The words that made-up names are put together from, with the random numbers that choose among them. */
final class Words {
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Random random;

    Words(Random random) {
        this.random = random;
        try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties
                    .stringPropertyNames()
                    .forEach(name ->
                            lists.put(name, List.of(properties.getProperty(name).split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any word of a list. */
    String any(String list) {
        return any(lists.get(list));
    }

    <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    /** A brand of two characters. */
    String brand() {
        return any("brands") + any("brands");
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from {@code least} up to and including {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    Random random() {
        return random;
    }
}
