package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.plangraph.benchmarks.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the throughput and the times of eight kinds of query, from the service and from stock Fuseki, side by side. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = "Measure queries beside stock Fuseki.",
        footer = {"", "Example:", "  java -jar benchmarks/target/benchmarks.jar queries --seconds 10"})
public final class QueriesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--quads", paramLabel = "N", description = "Size of the graph (${DEFAULT-VALUE}).")
    private long quads = 2_000_000;

    @Mixin
    private GraphOptions options;

    @Option(names = "--clients", split = ",", paramLabel = "N", description = "(${DEFAULT-VALUE})")
    private List<Integer> clients = List.of(1, 8);

    @Option(names = "--seconds", paramLabel = "N", description = "For each figure (${DEFAULT-VALUE}).")
    private double seconds = 10;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Seconds of each question to each server before anything is measured (${DEFAULT-VALUE}).")
    private double warmUp = 5;

    @Option(names = "--compared", paramLabel = "N", description = "Answers compared per question (${DEFAULT-VALUE}).")
    private int compared = 20;

    @Option(names = "--questions", split = ",", paramLabel = "NAME", description = "Only these; by default all eight.")
    private List<String> questions = List.of();

    @Option(names = "--heap", paramLabel = "SIZE", description = "Of each server (${DEFAULT-VALUE}).")
    private String heap = "2g";

    @Option(names = "--port", paramLabel = "PORT", description = "The first of two ports (${DEFAULT-VALUE}).")
    private int port = 8130;

    @Override
    public Integer call() throws IOException {
        Client.keepConnections(
                clients.stream().mapToInt(Integer::intValue).max().orElse(1));
        List<String> javaOptions = List.of("-Xmx" + heap, "-XX:+UseSerialGC");
        Checkout checkout = new Checkout(Path.of(""));
        GraphOnDisk graph = options.graph(quads, checkout);
        List<Question> asked = new Questions(options.world(quads))
                .all().stream()
                        .filter(each -> questions.isEmpty() || questions.contains(each.name()))
                        .toList();
        try (Server service = Server.ofThisProject(checkout, graph.forService(), port, javaOptions);
                Server stock = Server.ofStockFuseki(graph.forStock(), port + 1, javaOptions)) {
            compare(asked, service, stock);
            asked.forEach(question -> warmUp(question, service, stock));
            heading();
            for (int count : clients) {
                for (Question question : asked) {
                    measure(question, service, stock, count);
                }
            }
        }
        return 0;
    }

    private void compare(List<Question> asked, Server service, Server stock) throws IOException {
        SameAnswers same = new SameAnswers(service, stock);
        for (Question question : asked) {
            long size = same.compare(question, compared, new Random(options.seed()));
            line("same answers: %-24s %,9d rows or triples", question.name(), size);
        }
    }

    private void warmUp(Question question, Server service, Server stock) {
        new Load(stock, question, false, options.seed() + 1_000).run(1, warmUp);
        new Load(service, question, true, options.seed() + 1_000).run(1, warmUp);
    }

    private void heading() {
        line("");
        line("%-32s | %27s | %36s | %42s", "", "stock Fuseki", "worked out each time", "as asked");
        String figures = "%9s %8s %8s".formatted("/s", "p50 ms", "p99 ms");
        line("%-24s %7s | %s | %s %8s | %s %8s %5s", "", "clients", figures, figures, "", figures, "", "kept");
    }

    /**
     * The same distribution of questions to each. The service is asked once so that it works out every answer and once as
     * anyone asks, when it has answers kept from those who asked before.
     */
    private void measure(Question question, Server service, Server stock, int count) throws IOException {
        Figures from = new Load(stock, question, false, options.seed()).run(count, seconds);
        Figures fresh = new Load(service, question, true, options.seed()).run(count, seconds);
        ServiceMetrics metrics = new ServiceMetrics(service);
        double found = metrics.answersFound();
        Figures asAsked = new Load(service, question, false, options.seed()).run(count, seconds);
        double kept = (metrics.answersFound() - found) / asAsked.nanos().length;
        line(
                "%-24s %7d | %s | %s %8s | %s %8s %4.0f%%",
                question.name(),
                count,
                figures(from),
                figures(fresh),
                ratio(fresh, from),
                figures(asAsked),
                ratio(asAsked, from),
                100 * kept);
    }

    private static String figures(Figures figures) {
        return "%,9.1f %8.2f %8.2f".formatted(figures.perSecond(), figures.millis(0.5), figures.millis(0.99));
    }

    private static String ratio(Figures figures, Figures other) {
        return String.format("%.1f x", figures.perSecond() / other.perSecond());
    }

    private void line(String format, Object... values) {
        Lines.print(spec, format, values);
    }
}
