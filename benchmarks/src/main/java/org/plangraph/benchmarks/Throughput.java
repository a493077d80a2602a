package org.plangraph.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints characters a second of PlanGraph and of HanLP alone, on the same text in the same run, and the heap they need. */
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        description = "Measure extraction beside HanLP alone.",
        footer = {"", "Example:", "  java -jar benchmarks/target/benchmarks.jar extraction --megabytes 50"})
public final class Throughput implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--seeds", paramLabel = "DIR", description = "Plans to repeat (${DEFAULT-VALUE}).")
    private Path seeds = Path.of("seeds");

    @Option(names = "--megabytes", paramLabel = "N", description = "Size of the corpus (${DEFAULT-VALUE}).")
    private double megabytes = 50;

    @Option(
            names = "--one-plan",
            paramLabel = "N",
            description = "Megabytes of a single plan to measure as well; 0 for none (${DEFAULT-VALUE}).")
    private double onePlan = 5;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Megabytes that each works through before it is measured (${DEFAULT-VALUE}).")
    private double warmUp = 25;

    @Option(names = "--rounds", paramLabel = "N", description = "Times each is measured (${DEFAULT-VALUE}).")
    private int rounds = 1;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("plangraph-benchmarks");
        try {
            measure(folder);
        } finally {
            Folders.remove(folder);
        }
        return 0;
    }

    private void measure(Path folder) throws IOException {
        Contender pipeline = new Pipeline();
        Contender hanLp = new HanLpAlone();
        Corpus warmingUp = Corpus.ofManyPlans(seeds, size(warmUp), folder.resolve("warm-up"));
        Corpus tenth = Corpus.ofManyPlans(seeds, size(megabytes / 10), folder.resolve("tenth"));
        Corpus whole = Corpus.ofManyPlans(seeds, size(megabytes), folder.resolve("whole"));
        Run.over(hanLp, warmingUp, 1);
        Run.over(pipeline, warmingUp, 1);
        line(
                "%-12s %-26s %8s %14s %16s %12s %10s",
                "", "corpus", "threads", "characters/s", "characters/CPU s", "against", "heap");
        print(Run.over(pipeline, tenth, 1), "");
        for (int round = 0; round < rounds; round++) {
            Run alone = Run.over(hanLp, whole, 1);
            print(alone, "");
            Run one = Run.over(pipeline, whole, 1);
            print(one, ratio(one, alone) + " HanLP");
            Run two = Run.over(pipeline, whole, 2);
            print(two, ratio(two, one) + " one");
        }
        if (onePlan > 0) {
            print(Run.over(pipeline, Corpus.ofOnePlan(seeds, size(onePlan), folder.resolve("one")), 1), "");
        }
    }

    private void print(Run run, String against) {
        line(
                "%-12s %-26s %8d %,14.0f %,16.0f %12s %7d MB",
                run.contender().name(),
                run.corpus().name(),
                run.threads(),
                run.charactersPerSecond(),
                run.charactersPerCpuSecond(),
                against,
                run.heap() / MEGABYTE);
    }

    private static String ratio(Run run, Run other) {
        return String.format("%.2f x", run.charactersPerSecond() / other.charactersPerSecond());
    }

    private void line(String format, Object... values) {
        Lines.print(spec, format, values);
    }

    private static long size(double megabytes) {
        return Math.round(megabytes * MEGABYTE);
    }
}
