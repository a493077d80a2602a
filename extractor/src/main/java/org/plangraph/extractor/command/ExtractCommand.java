package org.plangraph.extractor.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plangraph.extractor.Batch;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanFiles;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.graph.GraphFormat;
import org.plangraph.extractor.graph.GraphWriter;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plangraph extract}: texts to a graph file. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Turn plan texts (txt, md, html, pdf, docx) into a graph.",
        footer = {"", "Example:", "  plangraph extract seeds/ -o plans.nq --jobs 2"})
public final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Plan files, or folders of them.")
    private List<Path> paths;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the graph goes; stdout by default.")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "nq (default), trig, ttl, jsonld or json.")
    private GraphFormat format = GraphFormat.NQ;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads; the output is the same with any number.")
    private int jobs = 1;

    @Option(names = "--base-iri", paramLabel = "IRI", description = "Start of every IRI minted (${DEFAULT-VALUE}).")
    private String baseIri = Iris.DEFAULT_BASE;

    @Option(names = "--trace", description = "Print to stderr what each stage made of each sentence.")
    private boolean trace;

    @Option(names = "--verbose", description = "Print the trace of a fault.")
    private boolean verbose;

    private int failures;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, not " + jobs);
        }
        List<Path> files = PlanFiles.in(paths);
        if (output == null) {
            OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
            write(files, out);
            out.flush();
        } else {
            try (FreshFile file = new FreshFile(output)) {
                if (write(files, file.stream()) > 0) {
                    file.commit();
                }
            }
        }
        return failures == 0 ? 0 : 1;
    }

    /** Returns how many plans were written. */
    private int write(List<Path> files, OutputStream out) throws IOException {
        PlanReader reader = new PlanReader(Regions.load());
        Extractor extractor = new Extractor(new Iris(baseIri));
        try (Progress progress = Progress.over("extract", files.size());
                GraphWriter writer = new GraphWriter(out, format)) {
            Batch.run(files, jobs, file -> extract(extractor, reader.read(file)), outcome -> {
                handOn(outcome, writer);
                progress.step();
            });
        }
        return files.size() - failures;
    }

    private record Extracted(PlanGraph graph, Optional<RuleTrace> rules) {}

    private Extracted extract(Extractor extractor, Plan plan) {
        if (!trace) {
            return new Extracted(extractor.extract(plan), Optional.empty());
        }
        RuleTrace rules = new RuleTrace(plan);
        return new Extracted(extractor.listening(rules).extract(plan), Optional.of(rules));
    }

    private void handOn(Batch.Outcome<Extracted> outcome, GraphWriter writer) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (outcome instanceof Batch.Outcome.Done<Extracted> done) {
                PlanGraph graph = done.result().graph();
                done.result().rules().ifPresent(rules -> new Trace(err, rules).print(graph.knowledge()));
                writer.write(graph);
            } else if (outcome instanceof Batch.Outcome.Failed<Extracted> failed) {
                failures++;
                FaultPrinter.print(failed.fault(), verbose, err);
            }
        } catch (IOException e) {
            throw new ExtractionException(output + ": cannot be written (" + e.getMessage() + "); free some space", e);
        }
    }
}
