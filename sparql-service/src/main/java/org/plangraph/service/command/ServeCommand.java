package org.plangraph.service.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plangraph.service.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: a store on the web. */
@Command(
        name = "serve",
        description = {
            "Serves a store: explorer, SPARQL endpoint and linked data on one port, until stopped.",
            "SPARQL Update and Graph Store are off unless PLANGRAPH_SPARQL_TOKEN holds a token."
        },
        footer = {"", "Example: plangraph serve --store store --port 9090"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Option(names = "--store", paramLabel = "DIR", required = true, description = "A store that 'build' or 'up' made.")
    private Path store;

    @Mixin
    private ServeOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Snapshots.at(store);
        options.requireFreePort();
        options.serve(store, spec.commandLine().getOut());
        return 0;
    }
}
