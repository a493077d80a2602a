package org.plangraph.extractor;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/** Whatever stands in a text, in whatever order and however it is cut up, is read to its end. */
class ShuffledTextsTest {
    private static final Path GOLD = Path.of(System.getProperty("plangraph.root"), "seeds", "gold");
    private static final String MARKS = "，。、；：（）“”—·- 0\n";
    private static final int TEXTS = 150;
    private static final int LINES = 8;
    private static final int LONGEST = 300;

    private final Random random = new Random(20261128);
    private final PlanReader reader = new PlanReader(Regions.load());
    private final Extractor extractor = new Extractor(Iris.standard());

    @Test
    void readsLinesOfAllKindsInAnyOrder() throws IOException {
        List<String> lines = lines();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < LINES; line++) {
                text.append(damaged(lines.get(random.nextInt(lines.size())))).append('\n');
            }
            assertThatCode(() -> extractor.extract(reader.read(new PlanName("shuffled"), text.toString())))
                    .as("%s", text)
                    .doesNotThrowAnyException();
        }
    }

    /** A part of the line, with a character lost for a mark. */
    private String damaged(String line) {
        int begin = line.length() > LONGEST ? random.nextInt(line.length() - LONGEST) : 0;
        String part = line.substring(begin, Math.min(line.length(), begin + LONGEST));
        int lost = random.nextInt(part.length());
        char mark = MARKS.charAt(random.nextInt(MARKS.length()));
        return part.substring(0, lost) + mark + part.substring(lost + 1);
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(GOLD)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(lines::add);
            }
        }
        return lines;
    }
}
