package org.plangraph.extractor.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.evaluate.CandidateRecall;
import org.plangraph.extractor.evaluate.Evaluation;
import org.plangraph.extractor.evaluate.EvaluationReport;
import org.plangraph.extractor.evaluate.FormReport;
import org.plangraph.extractor.evaluate.HeldOut;
import org.plangraph.extractor.evaluate.ListReport;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plangraph evaluate}: the extractor's figures against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Score the extractor against a folder of gold (NAME.txt with NAME.json).",
        footer = {"", "Example:", "  plangraph evaluate seeds/gold/plans --errors ALL"})
public final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of gold, each scored by itself.")
    private List<Path> folders;

    @Option(names = "--errors", paramLabel = "DOC", description = "List this document's errors; ALL for every one.")
    private String errors;

    @Option(
            names = "--folds",
            description =
                    "Add the figures per province, with all that is learned learned anew from the other provinces of "
                            + "all these folders. Takes minutes.")
    private boolean folds;

    @Option(
            names = "--candidates",
            description =
                    "Print instead how many of the gold's names the finders propose at all, before anything is decided.")
    private boolean candidates;

    @Option(
            names = "--lists",
            description = "Print instead how far each word list meets the gold, and core F1 without it. Takes minutes.")
    private boolean lists;

    @Option(
            names = "--forms",
            description = "Print instead the figures of the same texts in other forms: stray spaces, pages, numbers.")
    private boolean forms;

    @Option(names = "--verbose", description = "Print the trace of a fault.")
    private boolean verbose;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (lists) {
            new ListReport(folders).print(out);
        } else {
            PlanReader reader = new PlanReader(Regions.load());
            Extractor extractor = new Extractor(Iris.standard());
            Optional<HeldOut> heldOut = folds ? Optional.of(new HeldOut(extractor, reader, folders)) : Optional.empty();
            for (Path gold : folders) {
                if (folders.size() > 1) {
                    out.println("== " + gold);
                }
                evaluate(gold, reader, extractor, out);
                heldOut.ifPresent(held -> new EvaluationReport(out).printFolds(held.rules(gold), held.learned(gold)));
            }
        }
        out.flush();
        return 0;
    }

    private void evaluate(Path gold, PlanReader reader, Extractor extractor, PrintWriter out) {
        if (candidates) {
            CandidateRecall.of(gold, text -> extractor.candidates(reader.read(text)))
                    .print(out);
            return;
        }
        if (forms) {
            new FormReport(reader, extractor::extract).print(gold, out);
            return;
        }
        Evaluation evaluation = Evaluation.of(gold, text -> extractor.extract(reader.read(text)));
        EvaluationReport report = new EvaluationReport(out);
        if (errors != null) {
            report.printFaults(evaluation, errors);
        }
        report.print(evaluation);
        report.printReliability(evaluation);
    }
}
