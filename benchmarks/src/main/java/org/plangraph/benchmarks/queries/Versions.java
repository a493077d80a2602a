package org.plangraph.benchmarks.queries;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** The versions of a plan that is put in again and again: a few texts in turn. One thread puts them in, any may look. */
final class Versions {
    private final int texts;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger whole = new AtomicInteger();

    /** @param texts how many there are, at least 1 */
    Versions(int texts) {
        this.texts = texts;
    }

    int texts() {
        return texts;
    }

    /** Begins the next version, which may be seen from now on; returns the number of its text. */
    int begin() {
        return begun.incrementAndGet() % texts;
    }

    /** The version begun is in: none before it is to be seen any more. */
    void end() {
        whole.set(begun.get());
    }

    /** The oldest version that may be seen now. */
    int oldest() {
        return whole.get();
    }

    /** Whether what was seen can be of one of the versions from {@code oldest} until now, whose texts have these numbers. */
    boolean isOneSince(int oldest, IntPredicate isOfText) {
        int newest = begun.get();
        for (int version = oldest; version <= newest; version++) {
            if (isOfText.test(version % texts)) {
                return true;
            }
        }
        return false;
    }
}
