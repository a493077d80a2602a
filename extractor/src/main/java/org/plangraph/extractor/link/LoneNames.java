package org.plangraph.extractor.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.extractor.mention.learned.LearnedNames;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;
import org.plangraph.ontology.EntityType;

/**
 * Leaves out goods and works that the model alone takes for names and of which the plan states nothing: 港澳台同胞 and 油烟 stand in
 * lists as goods do, but nobody makes them. In gold that nobody looked at, two of three such names are wrong, and of
 * those in statements one of three.
 */
final class LoneNames {
    private static final Set<EntityType> DOUBTED = EnumSet.of(EntityType.PRODUCT, EntityType.PROJECT);

    private LoneNames() {}

    /**
     * The entities that stand.
     *
     * @param names all of them
     * @param relations all that the plan states of them, and {@code targets} what it wants of them
     */
    static List<Entity> leaveOut(PlanKnowledge names, List<Relation> relations, List<Target> targets) {
        Set<Entity> stated = Stream.concat(
                        relations.stream().flatMap(r -> Stream.of(r.subject(), r.object())),
                        targets.stream().map(Target::subject))
                .map(names.entityOf()::get)
                .collect(Collectors.toSet());
        return names.entities().stream()
                .filter(entity -> stated.contains(entity) || !isDoubted(entity))
                .toList();
    }

    private static boolean isDoubted(Entity entity) {
        return DOUBTED.contains(entity.type())
                && entity.mentions().stream().allMatch(m -> m.foundBy().equals(LearnedNames.FOUND_BY));
    }
}
