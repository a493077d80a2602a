package org.plangraph.extractor.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanFiles;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.evaluate.RuleReport;
import org.plangraph.extractor.rule.Rule;
import org.plangraph.extractor.rule.RuleSet;
import org.plangraph.extractor.rule.RuleTally;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plangraph rules}: how each rule fares over a corpus. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Report each rule's tries and hits over plans, and its precision where gold lies beside them.",
        footer = {"", "Example:", "  plangraph rules seeds seeds/gold/plans seeds/gold/wild"})
public final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Plan files or folders; without one, rules are listed.")
    private List<Path> paths = List.of();

    @Option(names = "--verbose", description = "Print the trace of a fault.")
    private boolean verbose;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (paths.isEmpty()) {
            RuleSet.standard().rules().forEach(rule -> list(rule, out));
        } else {
            report(out);
        }
        out.flush();
        return 0;
    }

    private static void list(Rule rule, PrintWriter out) {
        out.printf("%-48s %s%n", rule.id(), rule.notation());
    }

    private void report(PrintWriter out) {
        RuleTally tally = new RuleTally();
        PlanReader reader = new PlanReader(Regions.load());
        Extractor extractor = new Extractor(Iris.standard(), tally);
        RuleReport report = new RuleReport();
        for (Path file : PlanFiles.in(paths)) {
            report.add(file, extractor.extract(reader.read(file)));
        }
        report.print(RuleSet.standard().rules(), tally, out);
    }
}
