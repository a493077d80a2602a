package org.plangraph.extractor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    private static final String TEXT = "甘肃省“十四五”新材料产业发展规划\n\n一、新材料\n1.镍钴新材料产业链：依托金川集团公司发展电池材料。\n";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        return new CommandLine(new ExtractCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FaultPrinter())
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private Path plan(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> withoutTime(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.contains("startedAtTime"))
                .toList();
    }

    @Test
    void writesTheGraphOfAPlan() throws IOException {
        Path out = folder.resolve("out.nq");
        assertThat(run(plan("plan.txt", TEXT), "-o", out)).isZero();
        assertThat(Files.readString(out)).contains("<https://w3id.org/plangraph/document/plan>", "金川集团公司");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void givesTheSameOutputWithAnyNumberOfJobs() throws IOException {
        for (int i = 0; i < 7; i++) {
            plan("plan" + i + ".txt", TEXT + "2.第" + i + "号产业链：发展新能源。\n");
        }
        assertThat(run(folder, "-o", folder.resolve("one.nq"))).isZero();
        assertThat(run(folder, "-o", folder.resolve("three.nq"), "--jobs", 3)).isZero();
        assertThat(withoutTime(folder.resolve("three.nq"))).isEqualTo(withoutTime(folder.resolve("one.nq")));
    }

    @Test
    void goesOnAfterABadFileAndSaysSoInOneLine() throws IOException {
        Path empty = plan("a.txt", "");
        Path good = plan("b.txt", TEXT);
        Path out = folder.resolve("out.nq");
        assertThat(run(empty, good, "-o", out)).isEqualTo(1);
        assertThat(Files.readString(out)).contains("document/b>").doesNotContain("document/a>");
        assertThat(err.toString().lines())
                .containsExactly(empty + ": the file is empty; give a file with the plan's text");
    }

    @Test
    void writesNothingWhenNoFileIsGood() throws IOException {
        assertThat(run(plan("a.txt", ""), "-o", folder.resolve("out.nq"))).isEqualTo(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("a.txt"));
        }
    }

    @Test
    void keepsAnEarlierResultWhenItCannotMakeABetterOne() throws IOException {
        Path out = plan("out.nq", "earlier");
        assertThat(run(plan("a.txt", ""), "-o", out)).isEqualTo(1);
        assertThat(out).hasContent("earlier");
    }

    @Test
    void readsGb18030() throws IOException {
        Path file = Files.write(folder.resolve("plan.txt"), TEXT.getBytes(Charset.forName("GB18030")));
        Path out = folder.resolve("out.json");
        assertThat(run(file, "-o", out, "--format", "json")).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("甘肃省“十四五”新材料产业发展规划");
    }

    @Test
    void saysThatAFolderHoldsNoPlans() {
        assertThat(run(folder)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no plans in this folder");
    }

    @Test
    void saysThatAPathDoesNotExist() {
        assertThat(run(folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no such file or folder");
    }

    @Test
    void saysThatTheOutputHasNoFolder() throws IOException {
        assertThat(run(plan("plan.txt", TEXT), "-o", folder.resolve("none/out.nq")))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("cannot be written");
    }

    @Test
    void saysThatTheOutputIsAFolder() throws IOException {
        assertThat(run(plan("plan.txt", TEXT), "-o", folder)).isEqualTo(1);
        assertThat(err.toString()).contains(folder + ": is a folder; give the name of a file in it");
    }

    @Test
    void callsWrongUsageByItsCode() throws IOException {
        Path plan = plan("plan.txt", TEXT);
        assertThat(run()).isEqualTo(2);
        assertThat(run(plan, "--jobs", 0)).isEqualTo(2);
        assertThat(run(plan, "--format", "docx")).isEqualTo(2);
    }

    @Test
    void tracesWhatEachStageMadeOfASentence() throws IOException {
        assertThat(run(plan("plan.txt", TEXT), "-o", folder.resolve("out.nq"), "--trace"))
                .isZero();
        assertThat(err.toString())
                .contains("甘肃省“十四五”新材料产业发展规划 > 新材料 > 镍钴新材料产业链")
                .contains("mention  Enterprise 金川集团公司")
                .containsPattern("rule     lead-relied-on fired on '依托金川集团公司'\n +.theme leadEnterprise 金川集团公司: stated")
                .contains("rule     supports-relied-on on '依托' stopped, for want of")
                .contains("$self locatedIn $seat: nothing: the context does not say it");
    }
}
