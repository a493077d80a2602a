package org.plangraph.extractor.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** The tallies of one document, or of many. */
final class Scores {
    /** The types whose average is the headline figure. */
    static final List<EntityType> CORE =
            List.of(EntityType.REGION, EntityType.INDUSTRY, EntityType.ENTERPRISE, EntityType.PROJECT, EntityType.PARK);

    private final Map<EntityType, Tally> entities = new EnumMap<>(EntityType.class);
    private final Map<Predicate, Tally> relations = new EnumMap<>(Predicate.class);
    private Tally targets = Tally.NONE;

    void add(EntityType type, Tally tally) {
        entities.merge(type, tally, Tally::plus);
    }

    void add(Predicate predicate, Tally tally) {
        relations.merge(predicate, tally, Tally::plus);
    }

    void addTargets(Tally tally) {
        targets = targets.plus(tally);
    }

    void add(Scores other) {
        other.entities.forEach(this::add);
        other.relations.forEach(this::add);
        addTargets(other.targets);
    }

    Tally of(EntityType type) {
        return entities.getOrDefault(type, Tally.NONE);
    }

    Tally of(Predicate predicate) {
        return relations.getOrDefault(predicate, Tally.NONE);
    }

    Tally core() {
        return CORE.stream().map(this::of).reduce(Tally.NONE, Tally::plus);
    }

    Tally entities() {
        return entities.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    Tally relations() {
        return relations.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    Tally targets() {
        return targets;
    }
}
