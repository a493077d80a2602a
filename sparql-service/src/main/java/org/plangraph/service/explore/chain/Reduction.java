package org.plangraph.service.explore.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.plangraph.ontology.EntityType;

/**
 * Leaves out of the picture the arrows that others already say; the table keeps them. A way round over other arrows says
 * as much as the direct one. And who leads or supports a chain is drawn there, not again at the industry the chain is in.
 */
final class Reduction {
    private final Map<Node, Set<Flow>> outgoing = new HashMap<>();

    private Reduction(List<Flow> flows) {
        flows.forEach(flow -> outgoing.computeIfAbsent(flow.left(), node -> new LinkedHashSet<>())
                .add(flow));
    }

    /** One after the other, each against what is still there, so that nothing loses its last connection. */
    static List<Flow> of(Neighbourhood neighbourhood) {
        List<Flow> flows = Backbone.of(neighbourhood);
        Reduction reduction = new Reduction(flows);
        List<Flow> kept = new ArrayList<>();
        for (Flow flow : flows) {
            boolean candidate = flow.isImpliedByAWayRound(
                    neighbourhood.members().get(flow.fact().getSubject()));
            boolean said = candidate && reduction.hasWayRound(flow)
                    || reduction.isSaidMoreCloselyElsewhere(flow, neighbourhood.members());
            if (said) {
                reduction.outgoing.get(flow.left()).remove(flow);
            } else {
                kept.add(flow);
            }
        }
        return kept;
    }

    /** Whether who acts at an industry also acts at something inside it. */
    private boolean isSaidMoreCloselyElsewhere(Flow flow, Map<Node, EntityType> members) {
        EntityType actor = members.get(flow.left());
        return (actor == EntityType.ENTERPRISE || actor == EntityType.INSTITUTION)
                && members.get(flow.right()) == EntityType.INDUSTRY
                && outgoing.get(flow.left()).stream()
                        .filter(other -> !other.right().equals(flow.right()))
                        .filter(other -> members.get(other.right()) != EntityType.PRODUCT)
                        .anyMatch(other -> leadsTo(flow.right(), other.right()));
    }

    private boolean leadsTo(Node from, Node to) {
        Set<Node> seen = new HashSet<>(Set.of(from));
        Deque<Node> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            Node at = open.pop();
            if (at.equals(to)) {
                return true;
            }
            for (Flow flow : outgoing.getOrDefault(at, Set.of())) {
                if (seen.add(flow.right())) {
                    open.push(flow.right());
                }
            }
        }
        return false;
    }

    private boolean hasWayRound(Flow flow) {
        Set<Node> seen = new HashSet<>(Set.of(flow.left()));
        Deque<Node> open = new ArrayDeque<>();
        step(flow.left(), flow, seen, open);
        while (!open.isEmpty()) {
            Node at = open.pop();
            if (at.equals(flow.right())) {
                return true;
            }
            step(at, flow, seen, open);
        }
        return false;
    }

    private void step(Node from, Flow without, Set<Node> seen, Deque<Node> open) {
        for (Flow flow : outgoing.getOrDefault(from, Set.of())) {
            boolean direct = flow.left().equals(without.left()) && flow.right().equals(without.right());
            if (!direct && seen.add(flow.right())) {
                open.push(flow.right());
            }
        }
    }
}
