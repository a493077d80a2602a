package org.plangraph.service.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.Backup;
import org.plangraph.service.store.Snapshots;
import org.plangraph.service.store.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: a store from a backup. */
@Command(
        name = "restore",
        description = {
            "Makes a store of a backup, once its checksum is found right; one that dies half way changes nothing.",
            "A service that runs on the store goes over to what was restored by itself."
        },
        footer = {"", "Example: plangraph restore plangraph-backup.nq.gz --store store"})
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "A file that 'backup' wrote.")
    private Path file;

    @Option(names = "--store", paramLabel = "DIR", required = true, description = "The store; made if absent.")
    private Path store;

    @Option(names = "--replace", description = "Where there is a store already, put the backup in its place.")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!replace && Snapshots.existsIn(store)) {
            throw new ServiceException(store + " holds a store already. Say --replace to put the backup in its place, "
                    + "or choose another --store");
        }
        Statistics restored = Backup.restore(file, store);
        spec.commandLine()
                .getOut()
                .printf(
                        "Restored %s: %d quads, %d plans%n",
                        store, restored.quads(), restored.plans().size());
        return 0;
    }
}
