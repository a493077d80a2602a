package org.plangraph.service.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.plangraph.extractor.command.EvaluateCommand;
import org.plangraph.extractor.command.ExtractCommand;
import org.plangraph.extractor.command.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code plangraph} command. */
@Command(
        name = "plangraph",
        description = "Turns Chinese industrial plans into a knowledge graph and serves it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            ExtractCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            RulesCommand.class,
            WarmUpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage.",
            "Example: plangraph up",
            "plangraph COMMAND --help tells more about each."
        })
public final class PlanGraphCommand {
    private PlanGraphCommand() {}

    public static void main(String[] args) {
        System.setOut(utf8(System.out));
        System.setErr(utf8(System.err));
        System.exit(commandLine().execute(args));
    }

    /** The command with all its subcommands, ready to execute. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new PlanGraphCommand());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setParameterExceptionHandler(Failures::wrongUsage);
        return commandLine;
    }

    /** Names are Chinese whatever the locale of the terminal. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
