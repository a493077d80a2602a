package org.plangraph.extractor.relation;

import java.util.List;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.Predicate;

/**
 * Drops the builder that a sentence names before a list for those works after the first that have an owner in their own names:
 * in 由旭阳集团建设的精细化工项目、沧州大化聚碳酸酯二期 the second is 沧州大化's alone.
 */
final class OwnersYield {
    private OwnersYield() {}

    /** The relations of one sentence that stand. */
    static List<Relation> settle(List<Relation> stated) {
        List<Relation> owned = stated.stream()
                .filter(r -> r.predicate() == Predicate.CARRIED_OUT_BY)
                .toList();
        return stated.stream()
                .filter(r -> r.predicate() != Predicate.CARRIED_OUT_BY
                        || isOwner(r)
                        || !isAfterFirst(r, owned)
                        || !hasOwner(r.subject(), owned))
                .toList();
    }

    private static boolean hasOwner(Mention works, List<Relation> owned) {
        return owned.stream().anyMatch(r -> r.subject() == works && isOwner(r));
    }

    /** Whether the company stands in the name of the works. */
    private static boolean isOwner(Relation relation) {
        return relation.subject().span().contains(relation.object().span());
    }

    /** Whether other works of the same builder stand between it and these. */
    private static boolean isAfterFirst(Relation relation, List<Relation> owned) {
        int builder = relation.object().span().end();
        return owned.stream()
                .filter(r -> r.object() == relation.object())
                .map(r -> r.subject().span())
                .anyMatch(works -> works.begin() >= builder
                        && works.end() <= relation.subject().span().begin());
    }
}
