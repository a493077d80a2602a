package org.plangraph.service.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plangraph.service.store.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code up}: the main job, from plans to a running service. */
@Command(
        name = "up",
        description = "Extracts plans, builds a store of them and serves it: the whole way in one command.",
        footer = {"", "Example: plangraph up my-plans/ --port 9090"})
final class UpCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Plans (txt, md, html, pdf, docx), folders of them, or graph files (nq, trig; also gzipped) (default: seeds/).")
    private List<Path> paths;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store; made if absent (default: store/ in the checkout).")
    private Path store = Checkout.store();

    @Mixin
    private BuildOptions build;

    @Mixin
    private ServeOptions serve;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        serve.requireFreePort();
        List<Path> wanted = paths == null ? List.of(Checkout.seeds()) : paths;
        PlanStore.Outcome outcome =
                build.build(store, wanted, spec.commandLine().getErr());
        spec.commandLine().getOut().println(BuildCommand.describe(outcome, store));
        serve.serve(store, spec.commandLine().getOut());
        return 0;
    }
}
