package org.plangraph.extractor.mention.learned;

import java.util.Arrays;

/** The features that one name has, with their values. */
final class Features {
    private int[] at = new int[48];
    private double[] values = new double[48];
    private int size;

    void add(Feature feature, int variant, double value) {
        if (value == 0) {
            return;
        }
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        at[size] = feature.at(variant);
        values[size++] = value;
    }

    void add(Feature feature, int variant, boolean has) {
        add(feature, variant, has ? 1 : 0);
    }

    int size() {
        return size;
    }

    int at(int i) {
        return at[i];
    }

    double value(int i) {
        return values[i];
    }
}
