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

/** {@code build}: plans to a new store snapshot. */
@Command(
        name = "build",
        description = {
            "Extracts plans and builds a store of them; plans that did not change are not extracted again.",
            "A service that runs on the store goes over to the new snapshot by itself."
        },
        footer = {"", "Example: plangraph build plans/ --store store"})
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Plans (txt, md, html, pdf, docx), folders of them, or graph files (nq, trig; also gzipped).")
    private List<Path> paths;

    @Option(names = "--store", paramLabel = "DIR", required = true, description = "The store; made if absent.")
    private Path store;

    @Mixin
    private BuildOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlanStore.Outcome outcome =
                options.build(store, paths, spec.commandLine().getErr());
        spec.commandLine().getOut().println(describe(outcome, store));
        return outcome.failed() == 0 ? 0 : 1;
    }

    static String describe(PlanStore.Outcome outcome, Path store) {
        if (!outcome.built()) {
            return "%s already holds these %d plans; nothing to do".formatted(store, outcome.plans());
        }
        return "Built %s: %d plans, %d extracted now, %d unchanged, %d left out"
                .formatted(
                        store,
                        outcome.plans(),
                        outcome.extracted(),
                        outcome.plans() - outcome.extracted(),
                        outcome.failed());
    }
}
