package org.plangraph.extractor.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.relation.Relation;

/**
 * How far a statement can be believed: it is right when both its names are and its rule reads rightly what stands between
 * them. The first is what the mentions' confidence says, the second was counted on gold, rule by rule; as these are not
 * independent, their product is brought to scale by what it proved worth on gold (Platt 1999, Probabilistic outputs).
 */
public final class StatementBelief {
    /** Where the counted table lies beside this class. */
    public static final String RESOURCE = "statements.tsv";

    private static final String OTHERS = "*";
    private static final String SLOPE = "slope";
    private static final String SHIFT = "shift";
    private static final int ROUNDS = 25;
    /** Statements that the average of all rules counts for in each: a rule seen twice right is not always right. */
    private static final double PRIOR = 4;

    private final Map<String, Double> byRule;

    private StatementBelief(Map<String, Double> byRule) {
        this.byRule = byRule;
    }

    /** The one that the build counted; empty in a build without training, where statements keep what their rules claim. */
    public static Optional<StatementBelief> standard() {
        return Standard.BELIEF;
    }

    private static final class Standard {
        static final Optional<StatementBelief> BELIEF = load();

        private static Optional<StatementBelief> load() {
            try (InputStream in = StatementBelief.class.getResourceAsStream(RESOURCE)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new ExtractionException("Resource " + RESOURCE + " cannot be read; build again", e);
            }
        }
    }

    /** Right and wrong statements of a rule, both of whose names are right. */
    public record Count(int right, int wrong) {
        public Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong);
        }
    }

    /** What the counts on gold make believable. */
    public static StatementBelief of(Map<String, Count> counts) {
        Count all = counts.values().stream().reduce(new Count(0, 0), Count::plus);
        double average = (all.right() + 1.0) / (all.right() + all.wrong() + 2.0);
        Map<String, Double> byRule = new TreeMap<>();
        counts.forEach((rule, count) ->
                byRule.put(rule, (count.right() + PRIOR * average) / (count.right() + count.wrong() + PRIOR)));
        byRule.put(OTHERS, average);
        byRule.put(SLOPE, 1.0);
        byRule.put(SHIFT, 0.0);
        return new StatementBelief(byRule);
    }

    /** A statement of gold plans, how far this believed it, and whether it is right. */
    public record Judged(double belief, boolean right) {}

    /** This, brought to scale by what its beliefs proved worth; unscaled so far. By Newton's method, held near no change. */
    public StatementBelief scaled(List<Judged> statements) {
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = {1 - slope, -shift, 1, 0, 1};
            for (Judged statement : statements) {
                double odds = odds(statement.belief());
                double share = share(slope * odds + shift);
                double error = (statement.right() ? 1 : 0) - share;
                double weight = share * (1 - share);
                sums[0] += error * odds;
                sums[1] += error;
                sums[2] += weight * odds * odds;
                sums[3] += weight * odds;
                sums[4] += weight;
            }
            double determinant = sums[2] * sums[4] - sums[3] * sums[3];
            slope += (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
            shift += (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
        }
        Map<String, Double> scaled = new TreeMap<>(byRule);
        scaled.put(SLOPE, slope);
        scaled.put(SHIFT, shift);
        return new StatementBelief(scaled);
    }

    private static double odds(double share) {
        double held = Math.min(0.995, Math.max(0.005, share));
        return StrictMath.log(held / (1 - held));
    }

    private static double share(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    static StatementBelief read(String table) {
        Map<String, Double> byRule = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            String[] cells = line.split("\t");
            byRule.put(cells[0], Double.parseDouble(cells[1]));
        });
        return new StatementBelief(byRule);
    }

    /** Writes a line for each rule, its id and how often it reads rightly; {@code *} for rules the gold never met; the scale. */
    public void write(PrintWriter out) {
        byRule.forEach((rule, belief) -> out.print(rule + "\t" + Math.rint(belief * 1000) / 1000 + "\n"));
        out.flush();
    }

    /** How far {@code relation} can be believed, 0 to 1, in hundredths. */
    double in(Relation relation) {
        double reading = byRule.getOrDefault(relation.rule(), byRule.get(OTHERS));
        double names = relation.subject().confidence() * relation.object().confidence();
        double belief = share(byRule.get(SLOPE) * odds(reading * names) + byRule.get(SHIFT));
        return Math.rint(belief * 100) / 100;
    }

    /** The same statements, each with its belief for confidence. */
    public PlanKnowledge weigh(PlanKnowledge knowledge) {
        return new PlanKnowledge(
                knowledge.plan(),
                knowledge.entities(),
                knowledge.entityOf(),
                knowledge.relations().stream()
                        .map(r -> new Relation(r.subject(), r.predicate(), r.object(), r.sentence(), r.rule(), in(r)))
                        .toList(),
                knowledge.targets());
    }
}
