package org.plangraph.extractor.evaluate;

import java.util.Locale;

/**
 * One way in which a found graph differs from the gold.
 *
 * @param what the type or predicate it is about
 * @param where the name, or both names of a relation
 */
record Fault(Kind kind, String what, String where) {
    enum Kind {
        SPURIOUS,
        MISSED,
        DUPLICATE
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "  " + what + "  " + where;
    }
}
