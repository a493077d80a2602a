package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.explore.Catalogue;
import org.plangraph.service.explore.EntityRef;
import org.plangraph.service.explore.Knowledge;
import org.plangraph.service.explore.chain.ChainView.Card;
import org.plangraph.service.explore.chain.ChainView.Line;
import org.plangraph.service.explore.chain.ChainView.Statement;

/** Draws the picture around an industry, a chain, a region or any other entity. */
public final class ChainPicture {
    private final Knowledge knowledge;
    private final Catalogue catalogue;

    public ChainPicture(Knowledge knowledge, Catalogue catalogue) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
    }

    /**
     * The picture around {@code iri}; empty when it is not an entity of the graph.
     *
     * @param hidden types to leave out; the focus always stays
     * @param limit the most entities to draw
     * @param unfolded whether cards show all their members, however many
     */
    public Optional<ChainView> around(String iri, Set<EntityType> hidden, int limit, boolean unfolded) {
        Node focus = Knowledge.iri(iri);
        return knowledge.reference(focus).map(reference -> {
            Neighbourhood neighbourhood = Neighbourhood.around(focus, knowledge, catalogue, hidden, limit);
            return draw(reference, neighbourhood, unfolded);
        });
    }

    private ChainView draw(EntityRef focus, Neighbourhood neighbourhood, boolean unfolded) {
        Deck deck = Deck.deal(neighbourhood, Reduction.of(neighbourhood));
        Map<String, CardLayout> layouts = new LinkedHashMap<>();
        int room = unfolded
                ? Integer.MAX_VALUE
                : CardLayout.room(neighbourhood.members().size());
        deck.groups().forEach(group -> layouts.put(group.id(), CardLayout.of(group, knowledge, room)));
        LayeredLayout layout = LayeredLayout.of(deck, layouts);
        List<Card> cards = new ArrayList<>();
        for (Deck.Group group : deck.groups()) {
            CardLayout card = layouts.get(group.id());
            LayeredLayout.Corner corner = layout.corners().get(group.id());
            cards.add(new Card(
                    group.id(),
                    group.type().localName(),
                    group.members().size() > 1 ? group.role() : "",
                    corner.x(),
                    corner.y(),
                    card.width(),
                    card.height(),
                    card.at(corner.x(), corner.y()),
                    card.hidden()));
        }
        return new ChainView(
                focus,
                layout.width(),
                layout.height(),
                counts(neighbourhood),
                neighbourhood.left(),
                cards,
                lines(deck, layout),
                statements(neighbourhood));
    }

    private static List<Line> lines(Deck deck, LayeredLayout layout) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < deck.links().size(); i++) {
            Deck.Link link = deck.links().get(i);
            lines.add(new Line(
                    "l" + i,
                    link.from(),
                    link.to(),
                    link.predicate().localName(),
                    layout.routes().get(i)));
        }
        return lines;
    }

    private static Map<String, Long> counts(Neighbourhood neighbourhood) {
        return neighbourhood.members().values().stream()
                .sorted()
                .collect(Collectors.groupingBy(EntityType::localName, LinkedHashMap::new, Collectors.counting()));
    }

    private List<Statement> statements(Neighbourhood neighbourhood) {
        Map<Node, EntityRef> references = new LinkedHashMap<>();
        neighbourhood
                .members()
                .forEach((node, type) ->
                        references.put(node, new EntityRef(node.getURI(), type.localName(), knowledge.label(node))));
        return neighbourhood.flows().stream()
                .map(flow -> new Statement(
                        references.get(flow.fact().getSubject()),
                        flow.predicate().localName(),
                        references.get(flow.fact().getObject())))
                .toList();
    }
}
