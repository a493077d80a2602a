package org.plangraph.benchmarks.graph;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks as people draw on what there is: the first often, the last rarely (Zipf's law). */
public final class Zipf {
    private final double[] upTo;

    /**
     * @param ranks how many there are
     * @param exponent how strongly the first are preferred; 0 for not at all, about 1 for words of a language
     */
    public Zipf(int ranks, double exponent) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / Math.pow(rank + 1, exponent);
            upTo[rank] = sum;
        }
    }

    /** A rank from 0. */
    public int draw(Random random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, place < 0 ? -place - 1 : place);
    }
}
