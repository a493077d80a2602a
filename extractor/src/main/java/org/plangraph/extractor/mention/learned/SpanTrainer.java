package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link SpanModel} by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan
 * and Singer 2011). The same examples in the same order give the same model, to the bit, on every machine.
 */
final class SpanTrainer {
    private static final int EPOCHS = 6;
    /** Small, and taken few times, so that weights stay small: what is unlike the gold is then judged with doubt. */
    private static final float STEP = 0.02f;
    /** A feature seen in fewer examples tells more of these than of names. */
    private static final int RAREST = 3;
    /** An error too small to learn from. */
    private static final float NEGLIGIBLE = 0.002f;
    /** What is known as well as this is repeated in every other round only. */
    private static final float EASY = 0.01f;

    /** @param label 0 for no name, else one more than the type's place in {@link SpanModel#TYPES} */
    record Example(int[] rows, int label) {}

    /** An example that only every other round need repeat. */
    private static final class Lesson {
        final int[] rows;
        final int label;
        boolean hard = true;

        Lesson(int[] rows, int label) {
            this.rows = rows;
            this.label = label;
        }
    }

    private final float[] weights = new float[SpanFeatures.ROWS * SpanModel.CLASSES];
    private final float[] squares = new float[SpanFeatures.ROWS * SpanModel.CLASSES];

    private final float[] scores = new float[SpanModel.CLASSES];

    private SpanTrainer() {}

    static SpanModel train(List<Example> examples) {
        SpanTrainer trainer = new SpanTrainer();
        int[] seen = new int[SpanFeatures.ROWS];
        examples.forEach(example -> count(example, seen));
        List<Lesson> shuffled = new ArrayList<>(examples.size());
        examples.forEach(example -> shuffled.add(new Lesson(frequent(example.rows(), seen), example.label())));
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Lesson lesson : shuffled) {
                if (epoch % 2 == 0 || lesson.hard) {
                    lesson.hard = trainer.learn(lesson.rows, lesson.label);
                }
            }
        }
        return SpanModel.of(trainer.weights);
    }

    private static void count(Example example, int[] seen) {
        for (int row : example.rows()) {
            seen[row]++;
        }
    }

    private static int[] frequent(int[] rows, int[] seen) {
        int[] kept = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            if (seen[row] >= RAREST) {
                kept[size++] = row;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** Whether there was much to learn. */
    private boolean learn(int[] rows, int label) {
        judge(rows);
        for (int c = 0; c < SpanModel.CLASSES; c++) {
            float error = (c == label ? 1 : 0) - scores[c];
            if (Math.abs(error) > NEGLIGIBLE) {
                correct(rows, c, error);
            }
        }
        return 1 - scores[label] > EASY;
    }

    /** Makes the scores the probabilities of the classes. */
    private void judge(int[] rows) {
        Arrays.fill(scores, 0);
        for (int row : rows) {
            for (int c = 0; c < SpanModel.CLASSES; c++) {
                scores[c] += weights[row * SpanModel.CLASSES + c];
            }
        }
        SpanModel.normalise(scores);
    }

    private void correct(int[] rows, int c, float error) {
        for (int row : rows) {
            int at = row * SpanModel.CLASSES + c;
            squares[at] += error * error;
            weights[at] += STEP * error / (float) StrictMath.sqrt(squares[at] + 1e-6f);
        }
    }
}
