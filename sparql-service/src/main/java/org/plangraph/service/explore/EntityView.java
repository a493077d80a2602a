package org.plangraph.service.explore;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of one entity.
 *
 * @param otherNames every name besides the label
 * @param regions for a region: those it belongs to, nearest first
 * @param plans that mention it, in order of their periods
 * @param relations its facts, grouped; relations that lead from it come first
 */
public record EntityView(
        String iri,
        String type,
        String label,
        List<String> otherNames,
        List<EntityRef> regions,
        List<Mention> plans,
        List<FactGroup> relations,
        List<TargetView> targets) {

    /**
     * A plan that mentions the entity.
     *
     * @param firstYear of the period planned for, with {@code lastYear}, both inclusive
     * @param facts how many relations at either end of the entity the plan states
     */
    public record Mention(
            String name, String title, Optional<String> firstYear, Optional<String> lastYear, int facts) {}

    /**
     * The facts of one relation in one direction.
     *
     * @param outgoing whether the entity is the subject
     * @param total how many there are; {@code facts} holds the first of them
     */
    public record FactGroup(String relation, boolean outgoing, int total, List<Fact> facts) {}

    /**
     * A relation to another entity.
     *
     * @param evidence the most confident first
     */
    public record Fact(EntityRef entity, List<Evidence> evidence) {}

    /**
     * A figure aimed at or reached.
     *
     * @param value a number or a range, as written
     */
    public record TargetView(
            EntityRef subject,
            String indicator,
            String value,
            String unit,
            Optional<String> year,
            String comparator,
            boolean actual,
            List<Evidence> evidence) {}
}
