package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** The role of industries that the focus is a part of. */
    static final String WIDER = "wider";

    private static final List<Predicate> SAYING_MOST = List.of(
            Predicate.LEAD_ENTERPRISE,
            Predicate.SUPPORTS,
            Predicate.CARRIED_OUT_BY,
            Predicate.PRODUCES,
            Predicate.SUB_INDUSTRY_OF,
            Predicate.UPSTREAM_OF,
            Predicate.IN_INDUSTRY,
            Predicate.IN_PARK,
            Predicate.DEVELOPS,
            Predicate.LOCATED_IN);

    /** Entities on one card, in the order they were reached. */
    record Group(String id, EntityType type, List<Node> members, String role) {
        /** What names the card from one picture to the next: its first member. */
        String key() {
            return members.get(0).getURI();
        }
    }

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

    /** What the card's members are to the rest: the relation that says most comes first. */
    private static String role(Node member, List<Flow> flows) {
        return flows.stream()
                .filter(flow -> flow.left().equals(member) || flow.right().equals(member))
                .min(Comparator.comparingInt(flow -> SAYING_MOST.indexOf(flow.predicate())))
                .map(flow -> flow.predicate() == Predicate.SUB_INDUSTRY_OF
                                && flow.left().equals(member)
                        ? WIDER
                        : flow.predicate().localName())
                .orElse("");
    }
}
