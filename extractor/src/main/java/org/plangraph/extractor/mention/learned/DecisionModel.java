package org.plangraph.extractor.mention.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely a name is one that a careful reader would give, by logistic regression over {@link Feature}s. Immutable. */
final class DecisionModel {
    private final List<String> finders;
    private final double[] weights;

    /**
     * @param finders the finders it knows, in the order of their numbers
     * @param weights by {@link Feature#at}
     */
    DecisionModel(List<String> finders, double[] weights) {
        this.finders = List.copyOf(finders);
        this.weights = weights;
    }

    /** The finders' numbers. */
    Map<String, Integer> finders() {
        return numbers(finders);
    }

    static Map<String, Integer> numbers(List<String> finders) {
        Map<String, Integer> numbers = new HashMap<>();
        finders.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    double probability(Features features) {
        return probability(features, weights);
    }

    static double probability(Features features, double[] weights) {
        double score = 0;
        for (int i = 0; i < features.size(); i++) {
            score += features.value(i) * weights[features.at(i)];
        }
        return 1 / (1 + StrictMath.exp(-score));
    }

    /** The weights in words, one a line, the strongest first. */
    List<String> explain() {
        return Feature.all()
                .filter(at -> weights[at] != 0)
                .boxed()
                .sorted((a, b) -> Double.compare(Math.abs(weights[b]), Math.abs(weights[a])))
                .map(at -> "%+.2f  %s".formatted(weights[at], Feature.name(at, finders)))
                .toList();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(finders.size());
        for (String finder : finders) {
            out.writeUTF(finder);
        }
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    static DecisionModel read(DataInputStream in) throws IOException {
        List<String> finders = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            finders.add(in.readUTF());
        }
        double[] weights = new double[Feature.count()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readDouble();
        }
        return new DecisionModel(finders, weights);
    }
}
