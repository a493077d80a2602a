package org.plangraph.extractor.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.mention.Mention;

/** Drops what a rule took from the context where another rule found the like in the words, with the same end on the same side. */
final class DefaultsYield {
    private DefaultsYield() {}

    /** The relations of one sentence that stand. */
    static List<Relation> settle(List<Statement> stated) {
        Set<List<Object>> said = new HashSet<>();
        for (Statement s : stated) {
            if (s.bound().isEmpty()) {
                said.add(key(s.relation(), s.relation().subject(), true));
                said.add(key(s.relation(), s.relation().object(), false));
            }
        }
        return stated.stream()
                .filter(s -> s.bound().isEmpty()
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
