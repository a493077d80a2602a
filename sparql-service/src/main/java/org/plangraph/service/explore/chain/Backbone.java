package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.plangraph.ontology.Predicate;

/**
 * The arrows that carry the picture. Plans put an industry under several wider ones and in several regions; drawn all,
 * these would cover what the picture is about. So each industry hangs on one wider industry, the first that was reached,
 * and regions point to the focus only.
 */
record Backbone(Map<Node, Integer> order, Node focus, Map<Node, Node> wider) {

    static List<Flow> of(Neighbourhood neighbourhood) {
        Backbone backbone = of(new ArrayList<>(neighbourhood.members().keySet()));
        neighbourhood.flows().forEach(backbone::noteWider);
        return neighbourhood.flows().stream().filter(backbone::carries).toList();
    }

    private static Backbone of(List<Node> members) {
        Map<Node, Integer> order = new HashMap<>();
        members.forEach(member -> order.put(member, order.size()));
        return new Backbone(order, members.get(0), new HashMap<>());
    }

    /** Only what was reached earlier can be the wider one, which also breaks the circles that plans make. */
    private void noteWider(Flow flow) {
        if (flow.predicate() == Predicate.SUB_INDUSTRY_OF && order.get(flow.left()) < order.get(flow.right())) {
            wider.merge(flow.right(), flow.left(), (a, b) -> order.get(a) <= order.get(b) ? a : b);
        }
    }

    private boolean carries(Flow flow) {
        boolean touchesFocus = flow.left().equals(focus) || flow.right().equals(focus);
        return switch (flow.predicate()) {
            case SUB_INDUSTRY_OF -> touchesFocus || flow.left().equals(wider.get(flow.right()));
            case DEVELOPS -> touchesFocus;
            default -> true;
        };
    }
}
