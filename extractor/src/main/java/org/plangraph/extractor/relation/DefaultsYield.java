package org.plangraph.extractor.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.Predicate;

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
     */
    static List<Relation> settle(List<Statement> stated, boolean report) {
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
                        || s.relation().predicate() == Predicate.LOCATED_IN
                                && s.bound().get() == s.relation().object()
                        || !said.contains(key(
                                s.relation(),
                                s.bound().get(),
                                s.bound().get() == s.relation().subject())))
                .map(Statement::relation)
                .toList();
    }

    private static List<Object> key(Relation relation, Mention end, boolean subject) {
        return List.of(relation.predicate(), end, subject);
    }
}
