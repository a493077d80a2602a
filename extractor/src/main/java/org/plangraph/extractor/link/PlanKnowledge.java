package org.plangraph.extractor.link;

import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;

/**
 * All that was read out of one plan, each mention resolved to its entity.
 *
 * @param entities in reading order of their first mention
 * @param entityOf the entity each mention names
 */
public record PlanKnowledge(
        Plan plan,
        List<Entity> entities,
        Map<Mention, Entity> entityOf,
        List<Relation> relations,
        List<Target> targets) {
    /** Every mention that names an entity. */
    public List<Mention> mentions() {
        return entities.stream().flatMap(e -> e.mentions().stream()).toList();
    }
}
