package org.plangraph.extractor.mention.learned;

import java.util.List;

/**
 * Trains a {@link DecisionModel}: logistic regression with weights held small (a Gaussian prior), by gradient steps whose
 * size follows the agreement of signs (RPROP: Riedmiller and Braun 1993). No chance is in it.
 */
final class DecisionTrainer {
    private static final int STEPS = 150;
    private static final double PRIOR = 3;
    private static final double GROWTH = 1.2;
    private static final double SHRINKAGE = 0.5;
    private static final double LARGEST = 0.5;

    /** A name with its features, and whether the gold has it. */
    record Example(Features features, boolean right) {}

    private DecisionTrainer() {}

    static DecisionModel train(List<String> finders, List<Example> examples) {
        double[] weights = new double[Feature.count()];
        double[] steps = new double[weights.length];
        double[] before = new double[weights.length];
        java.util.Arrays.fill(steps, 0.05);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(examples, weights);
            for (int i = 0; i < weights.length; i++) {
                double agreement = gradient[i] * before[i];
                if (agreement > 0) {
                    steps[i] = Math.min(LARGEST, steps[i] * GROWTH);
                } else if (agreement < 0) {
                    steps[i] *= SHRINKAGE;
                    gradient[i] = 0;
                }
                weights[i] += Math.signum(gradient[i]) * steps[i];
                before[i] = gradient[i];
            }
        }
        return new DecisionModel(finders, weights);
    }

    private static double[] gradient(List<Example> examples, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -PRIOR * weights[i];
        }
        for (Example example : examples) {
            Features features = example.features();
            double error = (example.right() ? 1 : 0) - DecisionModel.probability(features, weights);
            for (int i = 0; i < features.size(); i++) {
                gradient[features.at(i)] += error * features.value(i);
            }
        }
        return gradient;
    }
}
