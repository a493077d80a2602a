package org.plangraph.service.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.Compaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compact}: a store without what changes left behind. */
@Command(
        name = "compact",
        description = {
            "Writes a store anew, without what uploads, updates and deletions left behind in its files.",
            "The store must not be served meanwhile; one that dies half way leaves it as it was."
        },
        footer = {"", "Example: plangraph compact --store store"})
final class CompactCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1 << 20;

    @Mixin
    private CommonOptions common;

    @Option(names = "--store", paramLabel = "DIR", description = "The store (default: store/ in the checkout).")
    private Path store = Checkout.store();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ServedStore.address(store).ifPresent(address -> {
            throw new ServiceException(store + " is served at " + address + ". Stop the service, compact, serve again");
        });
        Compaction.Outcome outcome = Compaction.of(store);
        spec.commandLine()
                .getOut()
                .printf(
                        "Compacted %s: %d quads, %.1f MB of files before, %.1f MB now%n",
                        store, outcome.quads(), outcome.before() / MEGABYTE, outcome.after() / MEGABYTE);
        return 0;
    }
}
