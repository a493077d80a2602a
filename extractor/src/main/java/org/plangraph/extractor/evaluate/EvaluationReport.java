package org.plangraph.extractor.evaluate;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** Prints an evaluation in the layout of the scorer, line for line. */
public final class EvaluationReport {
    private final PrintWriter out;

    public EvaluationReport(PrintWriter out) {
        this.out = out;
    }

    /** Figures per type, predicate and document, then the averages. */
    public void print(Evaluation evaluation) {
        Scores all = evaluation.all();
        heading("entity");
        for (EntityType type : EntityType.values()) {
            line(type.localName(), all.of(type));
        }
        heading("relation");
        for (Predicate predicate : Predicate.values()) {
            line(predicate.localName(), all.of(predicate));
        }
        out.printf("%-28s core-F1 ent-F1 rel-F1%n", "document");
        for (Evaluation.Document d : evaluation.documents()) {
            documentLine(d.name(), d.scores());
        }
        average("core", all.core());
        average("entities", all.entities());
        average("relations", all.relations());
        average("targets", all.targets());
    }

    /** Every fault of a document, or of each with {@code ALL}. */
    public void printFaults(Evaluation evaluation, String document) {
        evaluation.documents().stream()
                .filter(d -> document.equals("ALL") || document.equals(d.name()))
                .flatMap(d -> d.faults().stream())
                .forEach(out::println);
    }

    /** How far the confidence of names and relations holds. */
    public void printReliability(Evaluation evaluation) {
        evaluation.reliability().print(out);
    }

    /**
     * Figures per province, first by the rules alone, then with what was learned from the other provinces.
     *
     * @param rules what the rules make of the gold
     * @param learned what they make of each province with all that was learned without it
     */
    public void printFolds(Evaluation rules, Evaluation learned) {
        out.println("each province by the rules alone, and with what was learned from the others");
        out.printf(
                "%-28s %7s %6s %6s   %7s %6s %6s%n",
                "province", "core-F1", "ent-F1", "rel-F1", "core-F1", "ent-F1", "rel-F1");
        Map<String, Scores> held = learned.provinces();
        rules.provinces().forEach((province, scores) -> foldLine(province, scores, held.get(province)));
        foldLine("all", rules.all(), learned.all());
        average("core", learned.all().core());
        average("entities", learned.all().entities());
        average("relations", learned.all().relations());
        printReliability(learned);
    }

    private void foldLine(String name, Scores rules, Scores learned) {
        out.printf(
                "  %-26s %7s %6s %6s   %7s %6s %6s%n",
                name,
                figure(rules.core().f1()),
                figure(rules.entities().f1()),
                figure(rules.relations().f1()),
                figure(learned.core().f1()),
                figure(learned.entities().f1()),
                figure(learned.relations().f1()));
    }

    private void heading(String kind) {
        out.printf("%-18s %6s %6s %6s %5s %5s %5s%n", kind, "P", "R", "F1", "tp", "fp", "fn");
    }

    private void line(String name, Tally t) {
        out.printf(
                "  %-16s %6s %6s %6s %5d %5d %5d%n",
                name, figure(t.precision()), figure(t.recall()), figure(t.f1()), t.right(), t.wrong(), t.missed());
    }

    private void documentLine(String name, Scores scores) {
        out.printf(
                "  %-26s %7s %6s %6s%n",
                name,
                figure(scores.core().f1()),
                figure(scores.entities().f1()),
                figure(scores.relations().f1()));
    }

    private void average(String name, Tally t) {
        out.printf("%-12s P %s  R %s  F1 %s%n", name, figure(t.precision()), figure(t.recall()), figure(t.f1()));
    }

    /** Rounds as the scorer does: the binary value, halves to even; {@code %.3f} would round the decimal form half up. */
    private static String figure(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
