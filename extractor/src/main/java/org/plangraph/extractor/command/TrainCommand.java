package org.plangraph.extractor.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.evaluate.BeliefTraining;
import org.plangraph.extractor.evaluate.GoldNames;
import org.plangraph.extractor.link.StatementBelief;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.extractor.mention.learned.NameModel;
import org.plangraph.extractor.mention.learned.NameTraining;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns from gold what names look like and how far rules are believed; the build runs it, and no other command. */
@Command(name = "train", mixinStandardHelpOptions = true, description = "Learn from gold.")
public final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of gold.")
    private List<Path> gold;

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "The folder of compiled classes.")
    private Path classes;

    @Option(names = "--explain", description = "Print which finders are weak and how far rules are believed.")
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
        NameModel model = new NameTraining(GoldNames.of(gold, reader::read), new MentionFinder()::read).all();
        try (OutputStream out = Files.newOutputStream(beside(NameModel.class, NameModel.RESOURCE))) {
            model.write(out);
        }
        Extractor extractor = new Extractor(Iris.standard()).aidedBy(Optional.of(model));
        StatementBelief belief = new BeliefTraining(gold, reader::read, plan -> true).of(extractor);
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(beside(StatementBelief.class, StatementBelief.RESOURCE)))) {
            belief.write(out);
        }
        if (explain) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(model.explain());
            belief.write(out);
        }
        return 0;
    }

    /** Where the class looks for the resource. */
    private Path beside(Class<?> reader, String resource) throws IOException {
        Path folder = classes.resolve(reader.getPackageName().replace('.', '/'));
        return Files.createDirectories(folder).resolve(resource);
    }
}
