package org.plangraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.plangraph.extractor.document.PlanFiles;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.ontology.Iris;
import org.plangraph.service.store.GraphFiles;
import org.plangraph.service.store.PlanStore;
import org.plangraph.service.store.Snapshots;
import picocli.CommandLine.Option;

/** How plans become a store, for the commands that build one. */
final class BuildOptions {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many plans to extract at a time (default: one per processor).")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--base-iri",
            paramLabel = "IRI",
            description = "What the data's IRIs begin with (default: ${DEFAULT-VALUE}).")
    String baseIri = Iris.DEFAULT_BASE;

    @Option(
            names = "--drop-written",
            description = "Build also where this drops what was uploaded or written by updates.")
    boolean dropWritten;

    /** Builds, showing progress on a terminal and a line for each plan that fails. */
    PlanStore.Outcome build(Path directory, List<Path> paths, PrintWriter err) {
        List<Path> files = files(paths);
        PlanStore plans = new PlanStore(Snapshots.createIn(directory), new Iris(baseIri), Math.max(1, jobs));
        try (ProgressBar bar = progressBar(files.size())) {
            return (dropWritten ? plans.droppingWritten() : plans).build(files, new Shown(bar, err));
        }
    }

    /** A folder stands for the plans in it, a file for itself. */
    private static List<Path> files(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> GraphFiles.holdsGraphs(path) && Files.isRegularFile(path)
                        ? Stream.of(path)
                        : PlanFiles.in(List.of(path)).stream())
                .toList();
    }

    /** A bar for people; nothing where stderr is a file or a pipe, or where the work is done before it is drawn. */
    private static ProgressBar progressBar(int plans) {
        if (System.console() == null) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("plans")
                .setInitialMax(plans)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) TimeUnit.SECONDS.toMillis(1) / 4)
                .clearDisplayOnFinish()
                .build();
    }

    /** @param bar {@code null} for none */
    private record Shown(ProgressBar bar, PrintWriter err) implements PlanStore.Progress {
        @Override
        public void done(PlanName plan, boolean extracted) {
            step();
        }

        @Override
        public void failed(PlanName plan, Exception why) {
            synchronized (err) {
                err.println("plangraph: left out: " + Failures.line(why));
                err.flush();
            }
            step();
        }

        private void step() {
            if (bar != null) {
                bar.step();
            }
        }
    }
}
