package org.plangraph.extractor.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.ontology.Predicate;

/** A thing is in one industry, the one most surely stated; a plan that says more only says it less exactly. */
public final class OneIndustry {
    private OneIndustry() {}

    /**
     * The relations without the less sure industries of a thing; between equals the one that is part of the other stays,
     * else the first in reading order.
     */
    public static List<Relation> settle(List<Relation> relations, Function<Mention, ?> identity) {
        Set<List<Object>> parts = relations.stream()
                .filter(r -> r.predicate() == Predicate.SUB_INDUSTRY_OF)
                .map(r -> List.<Object>of(identity.apply(r.subject()), identity.apply(r.object())))
                .collect(Collectors.toSet());
        Map<Object, Relation> best = new HashMap<>();
        for (Relation r : relations) {
            if (r.predicate() == Predicate.IN_INDUSTRY) {
                best.merge(identity.apply(r.subject()), r, (a, b) -> isBetter(b, a, parts, identity) ? b : a);
            }
        }
        return relations.stream()
                .filter(r -> r.predicate() != Predicate.IN_INDUSTRY
                        || identity.apply(best.get(identity.apply(r.subject())).object())
                                .equals(identity.apply(r.object())))
                .toList();
    }

    private static boolean isBetter(
            Relation one, Relation other, Set<List<Object>> parts, Function<Mention, ?> identity) {
        return one.confidence() > other.confidence()
                || one.confidence() == other.confidence()
                        && parts.contains(List.of(identity.apply(one.object()), identity.apply(other.object())));
    }
}
