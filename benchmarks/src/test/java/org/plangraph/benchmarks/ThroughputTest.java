package org.plangraph.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ThroughputTest {
    @TempDir
    private Path folder;

    private Path seeds() throws IOException {
        return Files.writeString(folder.resolve("plan.txt"), "甘肃省新材料发展规划\n依托金川集团公司发展镍钴新材料产业链。")
                .getParent();
    }

    @Test
    void repeatsPlansUntilTheSizeIsReached() throws IOException {
        Corpus corpus = Corpus.ofManyPlans(seeds(), 250, folder.resolve("copies"));
        assertThat(corpus.files()).hasSize(3).allMatch(Files::exists);
        assertThat(corpus.bytes()).isGreaterThanOrEqualTo(250);
    }

    @Test
    void printsBothSideBySide() throws IOException {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new Throughput())
                .setOut(new PrintWriter(out))
                .execute("--seeds=" + seeds(), "--megabytes=0.002", "--warm-up=0.0001", "--one-plan=0.0001");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("PlanGraph", "HanLP alone", "x HanLP", "x one", "in one plan");
    }
}
