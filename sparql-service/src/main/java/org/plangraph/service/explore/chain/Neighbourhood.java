package org.plangraph.service.explore.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.explore.Catalogue;
import org.plangraph.service.explore.Knowledge;

/**
 * What belongs in the picture around a focus. Industries open downwards into their sub-industries, chains, projects and
 * parks; chains into enterprises, institutions and products; products along {@code upstreamOf} in both directions.
 *
 * @param members in the order they were reached, the focus first
 * @param flows every relation between members
 * @param left how many more were in reach when the limit was met
 */
record Neighbourhood(Map<Node, EntityType> members, List<Flow> flows, int left) {
    private static final int DEEPEST_INDUSTRY = 2;
    private static final int A_TURN = 12;
    private static final List<EntityType> FRAME_FIRST = List.of(
            EntityType.INDUSTRY,
            EntityType.INDUSTRY_CHAIN,
            EntityType.ENTERPRISE,
            EntityType.PARK,
            EntityType.INDUSTRY_CLUSTER,
            EntityType.PROJECT,
            EntityType.INSTITUTION,
            EntityType.REGION,
            EntityType.PRODUCT);

    static Neighbourhood around(
            Node focus, Knowledge knowledge, Catalogue catalogue, Set<EntityType> hidden, int limit) {
        return new Growth(knowledge, catalogue, hidden, limit).from(focus);
    }

    private static final class Growth {
        private final Knowledge knowledge;
        private final Catalogue catalogue;
        private final Set<EntityType> hidden;
        private final int limit;
        private final Map<Node, EntityType> members = new LinkedHashMap<>();
        private final Map<Node, Integer> depths = new LinkedHashMap<>();
        private final Set<Node> leftOut = new HashSet<>();
        private final Set<Node> belowFocus = new HashSet<>();

        Growth(Knowledge knowledge, Catalogue catalogue, Set<EntityType> hidden, int limit) {
            this.knowledge = knowledge;
            this.catalogue = catalogue;
            this.hidden = hidden.isEmpty() ? EnumSet.noneOf(EntityType.class) : EnumSet.copyOf(hidden);
            this.limit = limit;
        }

        Neighbourhood from(Node focus) {
            Queue<Node> open = new ArrayDeque<>();
            members.put(focus, knowledge.type(focus).orElseThrow());
            depths.put(focus, 0);
            belowFocus.add(focus);
            open.add(focus);
            while (!open.isEmpty()) {
                Node next = open.remove();
                for (Node neighbour : neighbours(next)) {
                    if (admit(neighbour, depths.get(next) + 1)) {
                        open.add(neighbour);
                    }
                }
            }
            return new Neighbourhood(members, flows(), leftOut.size());
        }

        private boolean admit(Node neighbour, int depth) {
            EntityType type = catalogue
                    .entry(neighbour.toString())
                    .map(Catalogue.Entry::type)
                    .orElse(null);
            if (type == null || hidden.contains(type) || members.containsKey(neighbour)) {
                return false;
            }
            if (members.size() >= limit) {
                leftOut.add(neighbour);
                return false;
            }
            members.put(neighbour, type);
            depths.put(neighbour, depth);
            return true;
        }

        /** By turns some of each type, so that no one type fills the picture; of one type the most connected first. */
        private List<Node> neighbours(Node node) {
            int depth = depths.get(node);
            List<Node> found =
                    new ArrayList<>(new LinkedHashSet<>(depth == 0 ? everyNeighbour(node) : onward(node, depth)));
            found.sort(Comparator.comparing((Node n) -> catalogue.facts(n.toString()), Comparator.reverseOrder())
                    .thenComparing(Knowledge.BY_IRI));
            Map<Integer, Integer> taken = new HashMap<>();
            Map<Node, Integer> turn = new HashMap<>();
            found.forEach(n -> turn.put(n, taken.merge(rank(n), 1, Integer::sum) / A_TURN));
            found.sort(Comparator.comparing((Node n) -> turn.get(n)).thenComparing(this::rank));
            return found;
        }

        /** The frame of the picture before what hangs on it, so that a limit cuts leaves rather than branches. */
        private int rank(Node node) {
            return catalogue
                    .entry(node.toString())
                    .map(entry -> FRAME_FIRST.indexOf(entry.type()))
                    .orElse(FRAME_FIRST.size());
        }

        private List<Node> everyNeighbour(Node focus) {
            List<Node> found = new ArrayList<>();
            knowledge.relationsFrom(focus).forEach(fact -> found.add(fact.getObject()));
            knowledge.relationsTo(focus).forEach(fact -> found.add(fact.getSubject()));
            return found;
        }

        private List<Node> onward(Node node, int depth) {
            EntityType focus = members.values().iterator().next();
            return switch (members.get(node)) {
                case INDUSTRY ->
                    focus == EntityType.INDUSTRY && depth < DEEPEST_INDUSTRY && isBelowFocus(node)
                            ? intoIndustry(node)
                            : List.of();
                case INDUSTRY_CHAIN, INDUSTRY_CLUSTER -> intoChain(node);
                case PRODUCT -> alongProducts(node);
                case PROJECT, PARK -> depth <= 2 ? knowledge.objects(node, Predicate.CARRIED_OUT_BY) : List.of();
                default -> List.of();
            };
        }

        /** Not the wider industries that the focus belongs to: opening those would bring in all its siblings. */
        private boolean isBelowFocus(Node industry) {
            return knowledge.objects(industry, Predicate.SUB_INDUSTRY_OF).stream()
                            .anyMatch(belowFocus::contains)
                    && belowFocus.add(industry);
        }

        private List<Node> intoIndustry(Node industry) {
            List<Node> found = new ArrayList<>(knowledge.subjects(Predicate.SUB_INDUSTRY_OF, industry));
            found.addAll(knowledge.subjects(Predicate.IN_INDUSTRY, industry));
            found.addAll(knowledge.subjects(Predicate.SUPPORTS, industry));
            found.addAll(knowledge.objects(industry, Predicate.LEAD_ENTERPRISE));
            found.addAll(knowledge.objects(industry, Predicate.PRODUCES));
            return found;
        }

        private List<Node> intoChain(Node chain) {
            List<Node> found = new ArrayList<>(knowledge.objects(chain, Predicate.LEAD_ENTERPRISE));
            found.addAll(knowledge.objects(chain, Predicate.PRODUCES));
            found.addAll(knowledge.subjects(Predicate.SUPPORTS, chain));
            found.addAll(alongProducts(chain));
            return found;
        }

        private List<Node> alongProducts(Node node) {
            List<Node> found = new ArrayList<>(knowledge.objects(node, Predicate.UPSTREAM_OF));
            found.addAll(knowledge.subjects(Predicate.UPSTREAM_OF, node));
            return found;
        }

        private List<Flow> flows() {
            List<Flow> flows = new ArrayList<>();
            for (Node member : members.keySet()) {
                for (Triple fact : knowledge.relationsFrom(member)) {
                    if (members.containsKey(fact.getObject())
                            && !fact.getObject().equals(member)) {
                        Knowledge.predicate(fact)
                                .ifPresent(predicate -> flows.add(Flow.of(fact, predicate, members.get(member))));
                    }
                }
            }
            flows.sort(Comparator.comparing((Flow flow) -> flow.left().toString())
                    .thenComparing(flow -> flow.right().toString())
                    .thenComparing(Flow::predicate));
            return flows;
        }
    }
}
