package org.plangraph.service.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/**
 * Where entities are: the regions that plans place them in with all divisions these lie in; of those that no plan places, the
 * regions that develop them, and where there are none, the regions of the plans that mention them. Lives as long as one transaction.
 */
public final class Places {
    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final Map<Node, Set<Node>> above = new HashMap<>();
    private final Map<String, Optional<Node>> ofPlans = new HashMap<>();

    public Places(Knowledge knowledge, Catalogue catalogue) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
    }

    /** Every region that an entity belongs to, the nearest first. */
    public Set<Node> of(Node entity) {
        Set<Node> regions = new LinkedHashSet<>();
        climb(entity, new HashSet<>(), regions);
        if (regions.isEmpty()) {
            knowledge.subjects(Predicate.DEVELOPS, entity).forEach(region -> regions.addAll(upwards(region)));
        }
        if (regions.isEmpty()) {
            ofPlansThatMention(entity).forEach(region -> regions.addAll(upwards(region)));
        }
        return regions;
    }

    /** Through the parks that an entity stands in up to regions. */
    private void climb(Node entity, Set<Node> seen, Set<Node> regions) {
        if (!seen.add(entity)) {
            return;
        }
        if (knowledge.type(entity).filter(type -> type == EntityType.REGION).isPresent()) {
            regions.addAll(upwards(entity));
        } else {
            knowledge.objects(entity, Predicate.LOCATED_IN).forEach(place -> climb(place, seen, regions));
        }
    }

    private List<Node> ofPlansThatMention(Node entity) {
        return catalogue.entry(entity.toString()).map(Catalogue.Entry::plans).orElse(List.of()).stream()
                .flatMap(plan -> ofPlans.computeIfAbsent(plan.name(), this::madeFor).stream())
                .toList();
    }

    private Optional<Node> madeFor(String plan) {
        return catalogue.plan(plan).flatMap(node -> knowledge.object(node, PG.madeFor));
    }

    /** A region with the divisions it lies in. */
    private Set<Node> upwards(Node region) {
        Set<Node> known = above.get(region);
        if (known == null) {
            known = lookUp(region);
            above.put(region, known);
        }
        return known;
    }

    private Set<Node> lookUp(Node region) {
        Set<Node> found = new LinkedHashSet<>();
        Optional<Node> at = Optional.of(region);
        while (at.isPresent() && found.add(at.get())) {
            at = knowledge.object(at.get(), PG.partOf);
        }
        knowledge.objects(region, PG.within).forEach(found::add);
        return found;
    }
}
