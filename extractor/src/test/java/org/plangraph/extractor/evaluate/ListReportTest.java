package org.plangraph.extractor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListReportTest {
    private static final String GOLD = """
            {"document": "a", "relations": [], "entities": [
              {"id": "e1", "type": "Region", "name": "甘肃省"},
              {"id": "e2", "type": "Industry", "name": "新能源产业"},
              {"id": "e3", "type": "Park", "name": "兰州石化产业基地"}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(folder.resolve("a.json"), GOLD);
        Files.writeString(folder.resolve("a.txt"), "甘肃省产业规划\n\n大力发展新能源产业，建设兰州石化产业基地。\n");
    }

    @Test
    void findsAnEntryInTheGoldUnderAnyOfItsForms() {
        ListReport report = new ListReport(List.of(folder));

        assertThat(report.isInGold(List.of("新能源"))).isTrue();
        assertThat(report.isInGold(List.of("甘肃", "陇"))).isTrue();
        assertThat(report.isInGold(List.of("新材料"))).isFalse();
    }

    @Test
    void losesWhatOnlyTheListKnew() {
        List<Path> folders = List.of(folder);
        double whole = WithoutList.coreF1("", folders).get(0);
        double without = WithoutList.coreF1("org/plangraph/extractor/lexicon/heads.tsv", folders)
                .get(0);

        assertThat(without).isLessThan(whole);
    }
}
