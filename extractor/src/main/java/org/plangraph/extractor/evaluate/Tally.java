package org.plangraph.extractor.evaluate;

/** Counts of right, wrong and missed; adds up. */
record Tally(int right, int wrong, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally RIGHT = new Tally(1, 0, 0);
    static final Tally WRONG = new Tally(0, 1, 0);
    static final Tally MISSED = new Tally(0, 0, 1);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Right among the found; 0 when nothing was found. */
    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** Right among the wanted; 0 when nothing was wanted. */
    double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
