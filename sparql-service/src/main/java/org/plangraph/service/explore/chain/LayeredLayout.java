package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plangraph.ontology.Predicate;

/**
 * Where the cards stand and how the lines between them run, by ELK's layered algorithm (Sugiyama, Tagawa and Toda 1981;
 * Schulze, Spönemann and von Hanxleden 2014), left to right. Seeded and fed in a fixed order, so it repeats itself.
 *
 * @param routes for each link of the deck, its points as x and y in turn
 */
record LayeredLayout(double width, double height, Map<String, Corner> corners, List<List<Double>> routes) {

    /** Network simplex makes the straighter picture, but its time grows with the square of the cards. */
    private static final int MANY_CARDS = 400;

    /** The top left corner of a card. */
    record Corner(double x, double y) {}

    static LayeredLayout of(Deck deck, Map<String, CardLayout> cards) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        configure(root, cards.size());
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        cards.forEach((id, card) -> {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(card.width(), card.height());
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
            nodes.put(id, node);
        });
        List<ElkEdge> edges = new ArrayList<>();
        for (Deck.Link link : deck.links()) {
            edges.add(ElkGraphUtil.createSimpleEdge(
                    port(nodes.get(link.from()), PortSide.EAST, link.predicate()),
                    port(nodes.get(link.to()), PortSide.WEST, link.predicate())));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        Map<String, Corner> corners = new LinkedHashMap<>();
        nodes.forEach((id, node) -> corners.put(id, new Corner(round(node.getX()), round(node.getY()))));
        return new LayeredLayout(
                round(root.getWidth()),
                round(root.getHeight()),
                corners,
                edges.stream().map(LayeredLayout::points).toList());
    }

    /** Lines of one relation leave and reach a card at one point, and those of another at another. */
    private static ElkPort port(ElkNode node, PortSide side, Predicate predicate) {
        String name = side + " " + predicate;
        return node.getPorts().stream()
                .filter(port -> name.equals(port.getIdentifier()))
                .findFirst()
                .orElseGet(() -> {
                    ElkPort port = ElkGraphUtil.createPort(node);
                    port.setIdentifier(name);
                    port.setProperty(CoreOptions.PORT_SIDE, side);
                    return port;
                });
    }

    private static void configure(ElkNode root, int cards) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(24));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                cards <= MANY_CARDS ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE);
    }

    private static List<Double> points(ElkEdge edge) {
        List<Double> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(round(section.getStartX()));
            points.add(round(section.getStartY()));
            section.getBendPoints().forEach(bend -> {
                points.add(round(bend.getX()));
                points.add(round(bend.getY()));
            });
            points.add(round(section.getEndX()));
            points.add(round(section.getEndY()));
        }
        return points;
    }

    /** Half pixels are as fine as a screen shows, and keep the answer small. */
    private static double round(double pixels) {
        return Math.round(pixels * 2) / 2.0;
    }
}
