package org.plangraph.extractor.mention.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.plangraph.ontology.EntityType;

/**
 * How likely a run of words is a name of each type: multinomial logistic regression over hashed features. A weight is a byte,
 * so that the table fits the processor's cache, and a row of it, with the weights of one feature for all classes, is one
 * {@code long}. Immutable.
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

    /** What one step of a stored weight is worth. Trained weights are seldom above 0.4 and hardly ever above 1. */
    private static final float UNIT = 0.01f;

    /** Weights are stored as what they are above the least. */
    private static final int ZERO = 128;

    private static final int MOST = 255;
    private static final int BITS = 8;
    private static final long NO_WEIGHTS = row(new float[CLASSES], 0);

    private final long[] rows;

    private SpanModel(long[] rows) {
        this.rows = rows;
    }

    /** @param weights {@link #CLASSES} for each feature, one feature after the other */
    static SpanModel of(float[] weights) {
        long[] rows = new long[SpanFeatures.ROWS];
        Arrays.setAll(rows, row -> row(weights, row * CLASSES));
        return new SpanModel(rows);
    }

    private static long row(float[] weights, int at) {
        long row = 0;
        for (int c = 0; c < CLASSES; c++) {
            int stored = ZERO + Math.round(weights[at + c] / UNIT);
            row |= (long) Math.max(0, Math.min(MOST, stored)) << (c * BITS);
        }
        return row;
    }

    /** Adds the weights of {@code features[0..size)} to the scores. */
    void add(int[] features, int size, Scores scores) {
        for (int i = 0; i < size; i++) {
            scores.add(rows[features[i]]);
        }
    }

    /**
     * Sums of weights for every class, for at most 257 features: the classes of a row stand apart in two numbers, sixteen
     * bits for each. What every stored weight lies above the least is the same for all classes and so never told apart.
     */
    static final class Scores {
        private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;
        private static final int ROOM = 2 * BITS;

        private long even;
        private long odd;

        void clear() {
            even = 0;
            odd = 0;
        }

        void setToSum(Scores a, Scores b) {
            even = a.even + b.even;
            odd = a.odd + b.odd;
        }

        private void add(long row) {
            even += row & EVERY_OTHER;
            odd += (row >>> BITS) & EVERY_OTHER;
        }

        private int of(int c) {
            return (int) ((c % 2 == 0 ? even : odd) >>> (c / 2 * ROOM)) & 0xFFFF;
        }

        /** How far the best type is ahead of no name. */
        float lead() {
            int best = 0;
            for (int c = 1; c < CLASSES; c++) {
                best = Math.max(best, of(c));
            }
            return (best - of(0)) * UNIT;
        }

        /** Writes the probability of each class, summing to one. */
        void probabilities(float[] into) {
            int most = 0;
            for (int c = 0; c < CLASSES; c++) {
                most = Math.max(most, of(c));
            }
            for (int c = 0; c < CLASSES; c++) {
                into[c] = (of(c) - most) * UNIT;
            }
            normalise(into);
        }
    }

    /** Makes probabilities, summing to one, of scores that are none too great for {@code exp}. */
    static void normalise(float[] scores) {
        float sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            scores[c] = (float) StrictMath.exp(scores[c]);
            sum += scores[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            scores[c] /= sum;
        }
    }

    /** Writes the rows that have weights. */
    void write(DataOutputStream out) throws IOException {
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != NO_WEIGHTS) {
                out.writeInt(row);
                out.writeLong(rows[row]);
            }
        }
        out.writeInt(-1);
    }

    static SpanModel read(DataInputStream in) throws IOException {
        long[] rows = new long[SpanFeatures.ROWS];
        Arrays.fill(rows, NO_WEIGHTS);
        for (int row = in.readInt(); row >= 0; row = in.readInt()) {
            rows[row] = in.readLong();
        }
        return new SpanModel(rows);
    }
}
