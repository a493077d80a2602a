package org.plangraph.extractor.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.graph.PlanGraph;

/**
 * Reads the gold's texts in other forms (metamorphic testing: Chen, Cheung and Yiu 1998): what a text says does not hang on
 * its spaces, line breaks and numbers, so neither should what is found in it.
 */
public final class FormReport {
    private final PlanReader reader;
    private final Function<Plan, PlanGraph> extraction;

    public FormReport(PlanReader reader, Function<Plan, PlanGraph> extraction) {
        this.reader = reader;
        this.extraction = extraction;
    }

    /**
     * One line per form.
     *
     * @throws ExtractionException when a gold file or its text cannot be used
     */
    public void print(Path folder, PrintWriter out) {
        out.printf("%-20s %7s %6s %6s %6s%n", "form", "core-F1", "ent-F1", "rel-F1", "tgt-F1");
        for (TextForm form : TextForm.values()) {
            Scores scores = of(folder, form).all();
            out.printf(
                    "%-20s %7.3f %6.3f %6.3f %6.3f%n",
                    form.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    scores.core().f1(),
                    scores.entities().f1(),
                    scores.relations().f1(),
                    scores.targets().f1());
            out.flush();
        }
    }

    /** The figures of a folder of gold whose texts come in {@code form}. */
    Evaluation of(Path folder, TextForm form) {
        return Evaluation.of(folder, path -> extraction.apply(read(path, form)));
    }

    private Plan read(Path path, TextForm form) {
        PlanName name = PlanReader.nameOf(path);
        try {
            return reader.read(name, form.of(Files.readString(path)));
        } catch (IOException e) {
            throw new ExtractionException(path + ": cannot be read (" + e.getMessage() + "); check path and rights", e);
        }
    }
}
