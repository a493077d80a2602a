package org.plangraph.service.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.plangraph.extractor.command.FreshFile;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.ServiceException;
import org.plangraph.service.export.ExportFormat;
import org.plangraph.service.export.Scope;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: the graph in a form other tools read. */
@Command(
        name = "export",
        description = {
            "Writes the graph in a form other tools read: RDF (nq, trig, jsonld; ttl and rdf hold the union of its graphs),",
            "or entities and relations as tables (csv, neo4j; into the folder -o) or for graph tools (graphml, gexf)."
        },
        footer = {"", "Example: plangraph export --format csv --type Enterprise -o tables/"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "nq",
            description = "nq, trig, ttl, jsonld, rdf, csv, graphml, gexf or neo4j (default: ${DEFAULT-VALUE}).")
    private ExportFormat format;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only things of this type, such as Enterprise, and the relations that touch one.")
    private Optional<String> type = Optional.empty();

    /** At most one of these. */
    static final class Part {
        @Option(names = "--plan", paramLabel = "NAME", description = "Only this plan, by its file name.")
        private String plan;

        @Option(
                names = "--chain",
                paramLabel = "NAME",
                description = "Only this industry chain and the things one relation away.")
        private String chain;

        @Option(
                names = "--region",
                paramLabel = "CODE",
                description = "Only this region, by code or name, with all below it and the things one relation away.")
        private String region;

        Scope of(Dataset dataset) {
            if (plan != null) {
                return Scope.plan(dataset, plan);
            }
            return chain != null ? Scope.chain(dataset, chain) : Scope.region(dataset, region);
        }
    }

    @ArgGroup(exclusive = true)
    private Part part;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "File or folder to write (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private GraphOptions graph;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<EntityType> wanted = type.map(this::entityType);
        if (wanted.isPresent() && !format.isOfEntities()) {
            throw usage("--type goes with csv, neo4j, graphml and gexf");
        }
        if (format.isFolder() && output.isEmpty()) {
            throw usage("--format " + format.name().toLowerCase() + " writes several files: give a folder with -o");
        }
        graph.read(dataset -> {
            write(dataset, wanted);
            return null;
        });
        return 0;
    }

    private void write(Dataset dataset, Optional<EntityType> wanted) {
        Scope scope = part == null ? Scope.whole() : part.of(dataset);
        try {
            if (format.isFolder()) {
                format.write(dataset, scope, wanted, output.orElseThrow());
            } else if (output.isEmpty()) {
                format.write(dataset, scope, wanted, System.out);
                System.out.flush();
            } else {
                try (FreshFile file = new FreshFile(output.get())) {
                    format.write(dataset, scope, wanted, file.stream());
                    file.commit();
                }
            }
        } catch (IOException e) {
            throw new ServiceException("Cannot write " + output.orElseThrow() + ": " + e.getMessage(), e);
        }
    }

    private EntityType entityType(String name) {
        return EntityType.ofLocalName(name)
                .orElseThrow(() -> usage("No type is called '" + name + "'; there are "
                        + Arrays.stream(EntityType.values())
                                .map(EntityType::localName)
                                .collect(Collectors.joining(", "))));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
