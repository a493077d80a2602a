package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.benchmarks.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Exports a graph and a tenth of it in every form, each by {@code ./plangraph export} with little memory. */
@Command(
        name = "exports",
        mixinStandardHelpOptions = true,
        description = "Export in every form with little memory, a graph and a tenth of it.",
        footer = {"", "Example:", "  java -jar benchmarks/target/benchmarks.jar exports --quads 200000"})
public final class ExportsCommand implements Callable<Integer> {
    private static final List<String> FORMATS =
            List.of("nq", "trig", "ttl", "jsonld", "rdf", "csv", "neo4j", "graphml", "gexf");
    /** What a line of the collector's log says was in use after a collection. */
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

    private static final int TENTH = 10;
    private static final double MEGABYTE = 1 << 20;

    @Spec
    private CommandSpec spec;

    @Option(names = "--quads", paramLabel = "N", description = "Size of the graph (${DEFAULT-VALUE}).")
    private long quads = 2_000_000;

    @Mixin
    private GraphOptions options;

    @Option(names = "--heap", paramLabel = "SIZE", description = "All that an export may have (${DEFAULT-VALUE}).")
    private String heap = "192m";

    @Override
    public Integer call() throws IOException {
        Checkout checkout = new Checkout(Path.of(""));
        for (long size : new long[] {quads / TENTH, quads}) {
            GraphOnDisk graph = options.graph(size, checkout);
            spec.commandLine().getOut().printf("%n%,d quads, -Xmx%s%nform     seconds      MB  heap MB%n", size, heap);
            for (String format : FORMATS) {
                export(checkout, graph, format);
            }
        }
        return 0;
    }

    private void export(Checkout checkout, GraphOnDisk graph, String format) throws IOException {
        Path folder = Files.createTempDirectory("plangraph-exports");
        try {
            Path file = folder.resolve("graph." + format);
            Path collections = folder.resolve("collections.log");
            long begin = System.nanoTime();
            checkout.runWith(
                    "-Xmx" + heap + " -XX:+UseSerialGC -Xlog:gc:file=" + collections,
                    "export",
                    "--store",
                    graph.forService().toString(),
                    "--format",
                    format,
                    "-o",
                    file.toString());
            double seconds = (System.nanoTime() - begin) / 1e9;
            spec.commandLine()
                    .getOut()
                    .printf("%-7s %8.1f %7.1f %8d%n", format, seconds, size(file) / MEGABYTE, kept(collections));
            spec.commandLine().getOut().flush();
        } finally {
            Folders.remove(folder);
        }
    }

    /** The most that was in use after a collection, in megabytes; 0 when there was none. */
    private static long kept(Path collections) throws IOException {
        return AFTER_COLLECTION
                .matcher(Files.readString(collections))
                .results()
                .map((MatchResult result) -> result.group(1))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    private static long size(Path tree) throws IOException {
        try (Stream<Path> walk = Files.walk(tree)) {
            return walk.map(Path::toFile)
                    .filter(java.io.File::isFile)
                    .mapToLong(java.io.File::length)
                    .sum();
        }
    }
}
