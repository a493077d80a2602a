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

/** Leaves out of the picture the arrows that a way round already says; the table keeps them. */
final class Reduction {
    private final Map<Node, Set<Flow>> outgoing = new HashMap<>();

    private Reduction(List<Flow> flows) {
        flows.forEach(flow -> outgoing.computeIfAbsent(flow.left(), node -> new LinkedHashSet<>())
                .add(flow));
    }

    /** One after the other, each against what is still there, so that nothing loses its last connection. */
    static List<Flow> of(Neighbourhood neighbourhood) {
        Reduction reduction = new Reduction(neighbourhood.flows());
        List<Flow> kept = new ArrayList<>();
        for (Flow flow : neighbourhood.flows()) {
            boolean candidate = flow.isImpliedByAWayRound(
                    neighbourhood.members().get(flow.fact().getSubject()));
            if (candidate && reduction.hasWayRound(flow)) {
                reduction.outgoing.get(flow.left()).remove(flow);
            } else {
                kept.add(flow);
            }
        }
        return kept;
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
