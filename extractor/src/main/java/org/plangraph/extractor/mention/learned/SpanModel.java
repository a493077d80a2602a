package org.plangraph.extractor.mention.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.plangraph.ontology.EntityType;

/**
 * How likely a run of words is a name of each type: multinomial logistic regression over hashed features. Immutable once
 * trained.
 */
final class SpanModel {
    /** The types it knows. Regions are the gazetteer's; chains and clusters say what they are by their last word. */
    static final List<EntityType> TYPES = List.of(
            EntityType.INDUSTRY,
            EntityType.ENTERPRISE,
            EntityType.PROJECT,
            EntityType.PARK,
            EntityType.INSTITUTION,
            EntityType.PRODUCT);

    /** Class 0 is no name; class {@code c} is {@code TYPES.get(c - 1)}. */
    static final int CLASSES = TYPES.size() + 1;

    /** Weights from one row to the next: a power of two, so that a row lies in one line of the cache. */
    static final int STRIDE = 8;

    private final float[] weights;

    SpanModel(float[] weights) {
        this.weights = weights;
    }

    /** Adds the weights of {@code rows[from..to)} to the scores of the classes from {@code at} on. */
    void add(int[] rows, int from, int to, float[] scores, int at) {
        for (int i = from; i < to; i++) {
            int row = rows[i] * STRIDE;
            for (int c = 0; c < STRIDE; c++) {
                scores[at + c] += weights[row + c];
            }
        }
    }

    /** How far the best type is ahead of no name, in the scores from {@code at} on. */
    static float lead(float[] scores, int at) {
        float best = scores[at + 1];
        for (int c = 2; c < CLASSES; c++) {
            best = Math.max(best, scores[at + c]);
        }
        return best - scores[at];
    }

    /** Makes probabilities, summing to one, of the scores of the classes. */
    static void normalise(float[] scores) {
        float most = scores[0];
        for (int c = 1; c < CLASSES; c++) {
            most = Math.max(most, scores[c]);
        }
        float sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            scores[c] = (float) StrictMath.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            scores[c] /= sum;
        }
    }

    /** Writes the rows that are not zero. */
    void write(DataOutputStream out) throws IOException {
        for (int row = 0; row < weights.length / STRIDE; row++) {
            if (isUsed(row)) {
                out.writeInt(row);
                for (int c = 0; c < CLASSES; c++) {
                    out.writeFloat(weights[row * STRIDE + c]);
                }
            }
        }
        out.writeInt(-1);
    }

    private boolean isUsed(int row) {
        for (int c = 0; c < CLASSES; c++) {
            if (weights[row * STRIDE + c] != 0) {
                return true;
            }
        }
        return false;
    }

    static SpanModel read(DataInputStream in) throws IOException {
        float[] weights = new float[SpanFeatures.ROWS * STRIDE];
        for (int row = in.readInt(); row >= 0; row = in.readInt()) {
            for (int c = 0; c < CLASSES; c++) {
                weights[row * STRIDE + c] = in.readFloat();
            }
        }
        return new SpanModel(weights);
    }
}
