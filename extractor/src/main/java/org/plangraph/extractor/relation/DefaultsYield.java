package org.plangraph.extractor.relation;

import static org.plangraph.ontology.Predicate.LOCATED_IN;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/**
 * Drops what a rule took from the context where another rule found the like in the words, with the same end on the same side;
 * save what a report says of its own region, of which the places it names are parts, and what is in a place, which holds many.
 */
final class DefaultsYield {
    private DefaultsYield() {}

    /**
     * The relations of one sentence that stand.
     *
     * @param report whether the plan is an annual report
     * @param own whether a region is the plan's own
     */
    static List<Relation> settle(List<Statement> stated, boolean report, Predicate<Mention> own) {
        Set<List<Object>> said = new HashSet<>();
        for (Statement s : stated) {
            if (s.bound().isEmpty()) {
                said.add(key(s.relation(), s.relation().subject(), true));
                said.add(key(s.relation(), s.relation().object(), false));
            }
        }
        return stated.stream()
                .filter(s -> report && s.ofPlanner()
                        || s.bound().isEmpty()
                        || s.relation().predicate() == LOCATED_IN
                                && s.bound().get() == s.relation().object()
                        || isCloser(s.relation(), stated, own)
                        || !said.contains(key(
                                s.relation(),
                                s.bound().get(),
                                s.bound().get() == s.relation().subject())))
                .map(Statement::relation)
                .toList();
    }

    /** Whether it says where in a place the site is that the words name it after: 成都科学城 under 天府新区 in a plan of 成都. */
    private static boolean isCloser(Relation relation, List<Statement> stated, Predicate<Mention> own) {
        return relation.predicate() == LOCATED_IN
                && relation.subject().type() == EntityType.PARK
                && stated.stream()
                        .filter(s -> s.bound().isEmpty())
                        .map(Statement::relation)
                        .filter(r -> r.predicate() == LOCATED_IN && r.subject() == relation.subject())
                        .allMatch(r -> own.test(r.object()) || NestedPlaces.isInside(relation.object(), r.object()));
    }

    private static List<Object> key(Relation relation, Mention end, boolean subject) {
        return List.of(relation.predicate(), end, subject);
    }
}
