package org.plangraph.extractor.evaluate;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.plangraph.extractor.evaluate.FoundGraph.FoundRelation;

/**
 * Whether stated confidence holds: of the names and of the statements given 0.9, about nine in ten should be right. What
 * stands at several places counts once, with the confidence of its surest place.
 */
final class Reliability {
    private static final int BINS = 10;

    /** How many there were of a confidence, how sure they were in sum, and how many were right. */
    private record Bin(int count, double stated, int right) {
        static final Bin EMPTY = new Bin(0, 0, 0);

        Bin plus(Bin other) {
            return new Bin(count + other.count, stated + other.stated, right + other.right);
        }
    }

    private final Bin[] names = empty();
    private final Bin[] relations = empty();

    private static Bin[] empty() {
        Bin[] bins = new Bin[BINS];
        Arrays.fill(bins, Bin.EMPTY);
        return bins;
    }

    /** The reliability of one document. */
    static Reliability of(FoundEvidence evidence, Scorer.Result result) {
        Map<String, Double> sureOfName = new HashMap<>();
        evidence.namings().forEach(n -> sureOfName.merge(n.thing(), n.confidence(), Math::max));
        Map<FoundRelation, Double> sureOfRelation = new HashMap<>();
        evidence.statings().forEach(s -> sureOfRelation.merge(s.relation(), s.confidence(), Math::max));
        Reliability reliability = new Reliability();
        result.judgedThings().forEach((thing, right) -> add(reliability.names, sureOfName.get(thing), right));
        result.judged().forEach((relation, right) -> add(reliability.relations, sureOfRelation.get(relation), right));
        return reliability;
    }

    private static void add(Bin[] bins, Double confidence, boolean right) {
        if (confidence != null) {
            int bin = Math.min(BINS - 1, (int) (confidence * BINS));
            bins[bin] = bins[bin].plus(new Bin(1, confidence, right ? 1 : 0));
        }
    }

    Reliability plus(Reliability other) {
        Reliability sum = new Reliability();
        for (int i = 0; i < BINS; i++) {
            sum.names[i] = names[i].plus(other.names[i]);
            sum.relations[i] = relations[i].plus(other.relations[i]);
        }
        return sum;
    }

    /** One line per tenth of confidence: how many, the mean stated, the share that is right; dashes where there are none. */
    void print(PrintWriter out) {
        out.printf(
                "%-12s %7s %6s %6s %10s %6s %6s%n",
                "confidence", "names", "stated", "right", "relations", "stated", "right");
        for (int i = 0; i < BINS; i++) {
            out.printf(
                    "  %.1f-%.1f    %7d %s %10d %s%n",
                    (double) i / BINS,
                    (double) (i + 1) / BINS,
                    names[i].count(),
                    shares(names[i]),
                    relations[i].count(),
                    shares(relations[i]));
        }
    }

    private static String shares(Bin bin) {
        return bin.count() == 0
                ? "%6s %6s".formatted("-", "-")
                : "%6.3f %6.3f".formatted(bin.stated() / bin.count(), (double) bin.right() / bin.count());
    }
}
