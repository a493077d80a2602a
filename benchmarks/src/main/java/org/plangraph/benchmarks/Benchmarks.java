package org.plangraph.benchmarks;

import org.plangraph.benchmarks.queries.EnduranceCommand;
import org.plangraph.benchmarks.queries.ExportsCommand;
import org.plangraph.benchmarks.queries.QueriesCommand;
import org.plangraph.benchmarks.queries.StockFuseki;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be measured, as commands. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measure extraction, queries and exports.",
        subcommands = {
            Throughput.class,
            QueriesCommand.class,
            EnduranceCommand.class,
            ExportsCommand.class,
            StockFuseki.class
        })
public final class Benchmarks {
    public static void main(String[] arguments) {
        int code = new CommandLine(new Benchmarks())
                .setExecutionExceptionHandler((fault, command, result) -> {
                    command.getErr().println(fault.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(arguments);
        System.exit(code);
    }
}
