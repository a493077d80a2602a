package org.plangraph.extractor.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.evaluate.BeliefTraining;
import org.plangraph.extractor.link.StatementBelief;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns from gold how far rules are believed; the build runs it, and no other command. */
@Command(name = "train", mixinStandardHelpOptions = true, description = "Learn from gold.")
public final class TrainCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of gold.")
    private List<Path> gold;

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "The folder of compiled classes.")
    private Path classes;

    /** Called by the build: a class of its own process, as what is learned must be there before the jar is packed. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new TrainCommand()).execute(arguments);
        if (code != 0) {
            throw new ExtractionException("Training failed; the lines above say why");
        }
    }

    @Override
    public Integer call() throws IOException {
        PlanReader reader = new PlanReader(Regions.load());
        StatementBelief belief =
                new BeliefTraining(gold, reader::read, plan -> true).of(new Extractor(Iris.standard()));
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(beside(StatementBelief.class, StatementBelief.RESOURCE)))) {
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
