package org.plangraph.service.explore.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int ROOM_TO_EXPAND = 60;
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

    static Neighbourhood around(Question question, Knowledge knowledge, Facts facts, Catalogue catalogue) {
        return new Growth(knowledge, facts, catalogue, question.limit()).from(question);
    }

    private static final class Growth {
        private final Knowledge knowledge;
        private final Facts facts;
        private final Catalogue catalogue;
        private int limit;
        private final Map<Node, EntityType> members = new LinkedHashMap<>();
        private final Map<Node, Integer> depths = new LinkedHashMap<>();
        private final Set<Node> leftOut = new HashSet<>();
        private final Set<Node> belowFocus = new HashSet<>();

        Growth(Knowledge knowledge, Facts facts, Catalogue catalogue, int limit) {
            this.knowledge = knowledge;
            this.facts = facts;
            this.catalogue = catalogue;
            this.limit = limit;
        }

        Neighbourhood from(Question question) {
            Node focus = Knowledge.iri(question.focus());
            Queue<Node> open = new ArrayDeque<>();
            members.put(focus, knowledge.type(focus).orElseThrow());
            depths.put(focus, 0);
            belowFocus.add(focus);
            open.add(focus);
            while (!open.isEmpty()) {
                Node next = open.remove();
                for (Node neighbour : neighbours(next, depths.get(next) == 0)) {
                    if (admit(neighbour, depths.get(next) + 1)) {
                        open.add(neighbour);
                    }
                }
            }
            question.expanded().stream().map(Knowledge::iri).forEach(this::expand);
            return new Neighbourhood(members, flows(), leftOut.size());
        }

        /** Shows the neighbours of a member that the picture already has, with room of their own. */
        private void expand(Node member) {
            if (members.containsKey(member)) {
                limit = members.size() + ROOM_TO_EXPAND;
                neighbours(member, true).forEach(neighbour -> admit(neighbour, depths.get(member) + 1));
            }
        }

        private boolean admit(Node neighbour, int depth) {
            if (members.containsKey(neighbour) || !facts.admits(neighbour)) {
                return false;
            }
            if (members.size() >= limit) {
                leftOut.add(neighbour);
                return false;
            }
            leftOut.remove(neighbour);
            members.put(
                    neighbour,
                    catalogue.entry(neighbour.toString()).orElseThrow().type());
            depths.put(neighbour, depth);
            return true;
        }

        /** By turns some of each type, so that no one type fills the picture; of one type the most connected first. */
        private List<Node> neighbours(Node node, boolean every) {
            List<Node> found =
                    new ArrayList<>(new LinkedHashSet<>(every ? everyNeighbour(node) : onward(node, depths.get(node))));
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

        private List<Node> everyNeighbour(Node node) {
            List<Node> found = new ArrayList<>();
            facts.from(node).forEach(fact -> found.add(fact.getObject()));
            facts.to(node).forEach(fact -> found.add(fact.getSubject()));
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
                case PROJECT, PARK -> depth <= 2 ? facts.objects(node, Predicate.CARRIED_OUT_BY) : List.of();
                default -> List.of();
            };
        }

        /** Not the wider industries that the focus belongs to: opening those would bring in all its siblings. */
        private boolean isBelowFocus(Node industry) {
            return facts.objects(industry, Predicate.SUB_INDUSTRY_OF).stream().anyMatch(belowFocus::contains)
                    && belowFocus.add(industry);
        }

        private List<Node> intoIndustry(Node industry) {
            List<Node> found = new ArrayList<>(facts.subjects(Predicate.SUB_INDUSTRY_OF, industry));
            found.addAll(facts.subjects(Predicate.IN_INDUSTRY, industry));
            found.addAll(facts.subjects(Predicate.SUPPORTS, industry));
            found.addAll(facts.objects(industry, Predicate.LEAD_ENTERPRISE));
            found.addAll(facts.objects(industry, Predicate.PRODUCES));
            return found;
        }

        private List<Node> intoChain(Node chain) {
            List<Node> found = new ArrayList<>(facts.objects(chain, Predicate.LEAD_ENTERPRISE));
            found.addAll(facts.objects(chain, Predicate.PRODUCES));
            found.addAll(facts.subjects(Predicate.SUPPORTS, chain));
            found.addAll(alongProducts(chain));
            return found;
        }

        private List<Node> alongProducts(Node node) {
            List<Node> found = new ArrayList<>(facts.objects(node, Predicate.UPSTREAM_OF));
            found.addAll(facts.subjects(Predicate.UPSTREAM_OF, node));
            return found;
        }

        private List<Flow> flows() {
            List<Flow> flows = new ArrayList<>();
            for (Node member : members.keySet()) {
                for (Triple fact : facts.from(member)) {
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
