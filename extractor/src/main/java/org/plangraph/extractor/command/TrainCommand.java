package org.plangraph.extractor.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.evaluate.GoldNames;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.extractor.mention.learned.NameModel;
import org.plangraph.extractor.mention.learned.NameTraining;
import org.plangraph.ontology.Regions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns from gold what the extractor weighs names by; the build runs it, and no other command. */
@Command(name = "train", mixinStandardHelpOptions = true, description = "Learn from gold.")
public final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of gold.")
    private List<Path> gold;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where the model goes.")
    private Path output;

    @Option(names = "--explain", description = "Print what the decision weighs, the strongest first.")
    private boolean explain;

    /** Called by the build: a class of its own process, as the model must be there before the jar is packed. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new TrainCommand()).execute(arguments);
        if (code != 0) {
            throw new ExtractionException("Training failed; the lines above say why");
        }
    }

    @Override
    public Integer call() throws IOException {
        PlanReader reader = new PlanReader(Regions.load());
        MentionFinder finder = new MentionFinder();
        NameModel model = new NameTraining(GoldNames.of(gold, reader::read), finder::rulesOn).all();
        Files.createDirectories(output.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(output)) {
            model.write(out);
        }
        if (explain) {
            PrintWriter out = spec.commandLine().getOut();
            model.explain().forEach(out::println);
            out.flush();
        }
        return 0;
    }
}
