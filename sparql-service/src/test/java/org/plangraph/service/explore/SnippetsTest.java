package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows for notebooks runs as it stands there; run where Python and R are installed with what it needs. */
@ExtendWith(SeedService.class)
class SnippetsTest {
    private static final Path ROOT = Path.of(System.getProperty("plangraph.root"));
    private static final Path SNIPPETS = ROOT.resolve("docs/snippets");

    @Test
    void theReadmeShowsTheFilesThatRun() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains("```python\n" + Files.readString(SNIPPETS.resolve("notebook.py")) + "```");
        assertThat(readme).contains("```r\n" + Files.readString(SNIPPETS.resolve("notebook.R")) + "```");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notebook.py | python3 | -c | import pandas, requests",
                "notebook.R  | Rscript | -e | library(httr); library(jsonlite)"
            })
    void aNotebookGetsLeadersAndParks(
            String file, String language, String option, String needs, SeedService.Running service) throws Exception {
        assumeTrue(runs(List.of(language, option, needs)), language + " has not what " + file + " needs");
        ProcessBuilder notebook =
                new ProcessBuilder(language, SNIPPETS.resolve(file).toString()).redirectErrorStream(true);
        notebook.environment().put("PLANGRAPH", service.at(""));
        notebook.environment().put("LC_ALL", "C.UTF-8");
        Process run = notebook.start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(printed).isZero();
        assertThat(printed).contains("产业链").containsPattern("\\d\\d parks in 烟台市");
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
