package org.plangraph.extractor.relation;

import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Lines and places of traffic, which a section on another industry names for where it lies: 充分发挥X铁路、Y码头的优势. */
final class TransportWorks {
    private static final Search WORKS = Search.of("transport-works");
    private static final Search OWN_INDUSTRY = Search.of("transport-industry");

    private TransportWorks() {}

    /** Whether {@code named} is for traffic and {@code end}, which its heading is about, an industry that is not. */
    static boolean areOutside(Mention named, Mention end) {
        return end.type() == EntityType.INDUSTRY
                && named.type() == EntityType.PROJECT
                && WORKS.isIn(named.name())
                && !OWN_INDUSTRY.isIn(end.name());
    }
}
