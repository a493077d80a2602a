package org.plangraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.plangraph.ontology.Shapes;
import org.plangraph.ontology.Violation;
import org.plangraph.service.store.GraphFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: does the graph keep to its shapes? */
@Command(
        name = "validate",
        description = {
            "Checks a graph against the SHACL shapes and prints each violation on a line; exit code 1 when there are any.",
            "Without FILE: the store, or the endpoint; where there is no store yet, the seeds are built into one first."
        },
        footer = {"", "Example: plangraph validate graph.nq"})
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A graph in any RDF syntax (nq, trig, ttl, jsonld, nt, rdf).")
    private Optional<Path> file;

    @Mixin
    private GraphOptions graph;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String name = file.map(Path::toString).orElseGet(graph::name);
        List<Violation> violations = file.map(given -> violations(load(given))).orElseGet(this::violationsOfGraph);
        PrintWriter out = spec.commandLine().getOut();
        violations.forEach(out::println);
        out.println(name + ": " + (violations.isEmpty() ? "no violation" : violations.size() + " violations"));
        return violations.isEmpty() ? 0 : 1;
    }

    private List<Violation> violationsOfGraph() {
        if (!graph.isThere()) {
            new BuildOptions()
                    .build(
                            graph.store(),
                            List.of(Checkout.seeds()),
                            spec.commandLine().getErr());
        }
        return graph.read(ValidateCommand::violations);
    }

    private static List<Violation> violations(Dataset dataset) {
        return Shapes.load()
                .validate(
                        dataset.getUnionModel().union(dataset.getDefaultModel()).getGraph());
    }

    private static Dataset load(Path file) {
        Dataset dataset = DatasetFactory.create();
        GraphFiles.parse(file, StreamRDFLib.dataset(dataset.asDatasetGraph()));
        return dataset;
    }
}
