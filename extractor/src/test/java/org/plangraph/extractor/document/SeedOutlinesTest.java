package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangraph.ontology.Regions;

/**
 * The outlines of the five plans, read by eye once. After an intended change they are rewritten by
 * {@code mvn test -pl extractor -am -Dtest=SeedOutlinesTest -Dplangraph.golden=write}; review the difference.
 */
class SeedOutlinesTest {
    private static final Path ROOT = Path.of(System.getProperty("plangraph.root"));
    private static final PlanReader READER = new PlanReader(Regions.load());

    private static List<String> names() {
        return List.of(
                "gansu-13th-strategic-emerging-industries",
                "jiangsu-12th-strategic-emerging-industries",
                "shandong-12th-strategic-emerging-industries",
                "shandong-14th-strategic-emerging-industries",
                "shandong-innovative-industry-clusters");
    }

    /** Set as an office program does it: thirty lines a page, each of 38 ideographs or twice as many letters, paragraphs indented. */
    private static String pagesOf(String text) {
        StringBuilder pages = new StringBuilder();
        int lines = 0;
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder("    ");
            int columns = line.length();
            for (char c : paragraph.toCharArray()) {
                int width = c < 0x80 ? 1 : 2;
                if (columns + width > 76 && "，。、；：）”！？》".indexOf(c) < 0) {
                    pages.append(line).append(++lines % 30 == 0 ? "\n\n— " + lines / 30 + " —\n\n" : "\n");
                    line.setLength(0);
                    columns = 0;
                }
                line.append(c);
                columns += width;
            }
            pages.append(line).append('\n');
            lines++;
        }
        return pages.toString();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsTheSameSentencesOffPages(String name) {
        Plan plan = READER.read(ROOT.resolve("seeds/" + name + ".txt"));
        assertThat(READER.read(plan.name(), pagesOf(plan.text())).text()).isEqualTo(plan.text());
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsTheOutlineAPersonSees(String name) throws IOException {
        Path golden =
                ROOT.resolve("extractor/src/test/resources/org/plangraph/extractor/document/outlines/" + name + ".txt");
        String outline = OutlineText.of(READER.read(ROOT.resolve("seeds/" + name + ".txt")));
        if ("write".equals(System.getProperty("plangraph.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, outline);
        }
        assertThat(outline).isEqualTo(Files.readString(golden));
    }
}
