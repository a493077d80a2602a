package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/**
 * The members of a neighbourhood dealt onto cards: those of one type with the same arrows to the same others share one,
 * so that each connection is drawn once and nothing is lost.
 */
record Deck(List<Group> groups, List<Link> links) {

    /** Entities on one card, in the order they were reached. */
    record Group(String id, EntityType type, List<Node> members, String role) {}

    /** An arrow between cards. */
    record Link(String from, String to, Predicate predicate) {}

    private record Signature(EntityType type, Set<String> arrows) {}

    static Deck deal(Neighbourhood neighbourhood, List<Flow> flows) {
        Node focus = neighbourhood.members().keySet().iterator().next();
        Map<Node, Set<String>> arrows = new LinkedHashMap<>();
        neighbourhood.members().keySet().forEach(node -> arrows.put(node, new TreeSet<>()));
        for (Flow flow : flows) {
            arrows.get(flow.left()).add("> " + flow.predicate() + ' ' + flow.right());
            arrows.get(flow.right()).add("< " + flow.predicate() + ' ' + flow.left());
        }
        Map<Object, List<Node>> hands = new LinkedHashMap<>();
        neighbourhood
                .members()
                .forEach((node, type) -> hands.computeIfAbsent(
                                node.equals(focus) ? focus : new Signature(type, arrows.get(node)),
                                key -> new ArrayList<>())
                        .add(node));
        Map<Node, String> cardOf = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (List<Node> hand : hands.values()) {
            String id = "c" + groups.size();
            hand.forEach(node -> cardOf.put(node, id));
            groups.add(new Group(
                    id, neighbourhood.members().get(hand.get(0)), List.copyOf(hand), role(hand.get(0), flows)));
        }
        Set<Link> links = new LinkedHashSet<>();
        flows.forEach(flow -> links.add(new Link(cardOf.get(flow.left()), cardOf.get(flow.right()), flow.predicate())));
        return new Deck(groups, List.copyOf(links));
    }

    /** What the card's members are to the rest: the relation whose other end stands nearer the focus comes first. */
    private static String role(Node member, List<Flow> flows) {
        return flows.stream()
                .filter(flow -> flow.left().equals(member) || flow.right().equals(member))
                .map(Flow::predicate)
                .min(java.util.Comparator.comparingInt(predicate -> switch (predicate) {
                    case LEAD_ENTERPRISE -> 0;
                    case SUPPORTS -> 1;
                    case CARRIED_OUT_BY -> 2;
                    case PRODUCES -> 3;
                    default -> 4;
                }))
                .map(Predicate::localName)
                .orElse("");
    }
}
