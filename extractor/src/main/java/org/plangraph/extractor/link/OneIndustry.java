package org.plangraph.extractor.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.ontology.Predicate;

/** A thing is in one industry, the one most surely stated; a plan that says more only says it less exactly. */
public final class OneIndustry {
    private OneIndustry() {}

    /** The relations without the less sure industries of a thing; between equals the first in reading order stays. */
    public static List<Relation> settle(List<Relation> relations, Function<Mention, ?> identity) {
        Map<Object, Relation> best = new HashMap<>();
        for (Relation r : relations) {
            if (r.predicate() == Predicate.IN_INDUSTRY) {
                best.merge(identity.apply(r.subject()), r, (a, b) -> b.confidence() > a.confidence() ? b : a);
            }
        }
        return relations.stream()
                .filter(r -> r.predicate() != Predicate.IN_INDUSTRY
                        || identity.apply(best.get(identity.apply(r.subject())).object())
                                .equals(identity.apply(r.object())))
                .toList();
    }
}
