package org.plangraph.extractor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LargePlanTest {
    private static final int FIFTY_MEGABYTES = 50_000_000;
    private static final String SENTENCE = "坚持稳中求进工作总基调，完整准确全面贯彻新的发展理念，推动各项工作取得新的成效。";

    @Test
    void extractsFiftyMegabytesOfChineseText(@TempDir Path folder) throws IOException {
        Path plan = folder.resolve("large.txt");
        String paragraph = SENTENCE.repeat(20);
        try (BufferedWriter text = Files.newBufferedWriter(plan)) {
            text.write("甘肃省“十四五”发展规划\n");
            while (Files.size(plan) < FIFTY_MEGABYTES) {
                text.write(paragraph);
                text.newLine();
            }
        }
        Path out = folder.resolve("large.nq");
        int code = new CommandLine(new ExtractCommand()).execute(plan.toString(), "-o", out.toString());
        assertThat(code).isZero();
        assertThat(Files.size(out)).isGreaterThan(FIFTY_MEGABYTES);
    }
}
