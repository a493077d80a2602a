package org.plangraph.service.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.command.EvaluateCommand;
import org.plangraph.extractor.command.ExtractCommand;
import org.plangraph.extractor.command.FaultPrinter;
import org.plangraph.extractor.command.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code plangraph}: the one command line, of which every command is a part. */
@Command(
        name = "plangraph",
        mixinStandardHelpOptions = true,
        versionProvider = PlanGraphCommand.Version.class,
        description = "Chinese industrial plans in, a knowledge graph with evidence out.",
        subcommands = {ExtractCommand.class, EvaluateCommand.class, RulesCommand.class},
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage."})
public final class PlanGraphCommand {
    private PlanGraphCommand() {}

    /** The version of the extractor, which is that of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"plangraph " + Extractor.version()};
        }
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new PlanGraphCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FaultPrinter())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
    }
}
