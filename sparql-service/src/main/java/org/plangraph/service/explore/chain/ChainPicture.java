package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.explore.Catalogue;
import org.plangraph.service.explore.Confidences;
import org.plangraph.service.explore.EntityRef;
import org.plangraph.service.explore.Knowledge;
import org.plangraph.service.explore.Places;
import org.plangraph.service.explore.chain.ChainView.Card;
import org.plangraph.service.explore.chain.ChainView.Line;
import org.plangraph.service.explore.chain.ChainView.Place;
import org.plangraph.service.explore.chain.ChainView.Statement;

/** Draws the picture around an industry, a chain, a region or any other entity. */
public final class ChainPicture {
    private static final int MOST_REGIONS = 40;

    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final Confidences confidences;
    private final Places places;

    public ChainPicture(Knowledge knowledge, Catalogue catalogue) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
        this.confidences = new Confidences(knowledge);
        this.places = new Places(knowledge, catalogue);
    }

    /** The picture that answers a question; empty when its focus is not an entity of the graph. */
    public Optional<ChainView> around(Question question) {
        return knowledge.reference(Knowledge.iri(question.focus())).map(focus -> {
            Facts facts = new Facts(question, knowledge, catalogue, confidences, places);
            return draw(focus, Neighbourhood.around(question, knowledge, facts, catalogue), question);
        });
    }

    private ChainView draw(EntityRef focus, Neighbourhood neighbourhood, Question question) {
        Deck deck = Deck.deal(neighbourhood, Reduction.of(neighbourhood));
        Map<String, CardLayout> layouts = new LinkedHashMap<>();
        int room = CardLayout.room(neighbourhood.members().size());
        deck.groups()
                .forEach(group -> layouts.put(
                        group.id(),
                        CardLayout.of(group, knowledge, question.cards().room(group.key(), room))));
        LayeredLayout layout = LayeredLayout.of(deck, layouts);
        List<Card> cards = new ArrayList<>();
        for (Deck.Group group : deck.groups()) {
            CardLayout card = layouts.get(group.id());
            LayeredLayout.Corner corner = layout.corners().get(group.id());
            cards.add(new Card(
                    group.id(),
                    group.key(),
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
                regions(neighbourhood, question.region()),
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

    /** The regions to narrow the picture to, those with most of its members first; the one asked for is among them. */
    private List<Place> regions(Neighbourhood neighbourhood, Optional<String> asked) {
        Map<Node, Integer> counts = new HashMap<>();
        asked.map(Knowledge::iri).ifPresent(region -> counts.put(region, 0));
        neighbourhood
                .members()
                .keySet()
                .forEach(member -> places.of(member).forEach(region -> counts.merge(region, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Knowledge.BY_IRI)))
                .limit(MOST_REGIONS)
                .flatMap(entry ->
                        knowledge.reference(entry.getKey()).stream().map(region -> new Place(region, entry.getValue())))
                .toList();
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
                        references.get(flow.fact().getObject()),
                        confidences.of(flow.fact())))
                .toList();
    }
}
