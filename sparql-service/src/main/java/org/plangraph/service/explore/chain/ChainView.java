package org.plangraph.service.explore.chain;

import java.util.List;
import java.util.Map;
import org.plangraph.service.explore.EntityRef;

/**
 * The picture of an industry chain, ready to draw: every position is in pixels from the top left corner. The same graph
 * and the same question give the same picture.
 *
 * @param counts entities in the picture, by type
 * @param regions that members belong to, those with most of them first
 * @param left how many more were in reach when the limit was met
 * @param statements every relation between the entities of the picture, drawn as a line of its own or not
 */
public record ChainView(
        EntityRef focus,
        double width,
        double height,
        Map<String, Long> counts,
        List<Place> regions,
        int left,
        List<Card> cards,
        List<Line> lines,
        List<Statement> statements) {

    /**
     * Entities of one type that stand in the same relations to the rest of the picture.
     *
     * @param key IRI of its first member, by which a question names the card
     * @param role the relation that attaches them; empty for one that stands alone
     * @param items none in a folded card
     * @param hidden members that the card has no room for
     */
    public record Card(
            String id,
            String key,
            String type,
            String role,
            double x,
            double y,
            double width,
            double height,
            List<Item> items,
            int hidden) {}

    /** An entity in its card. {@code lines} is its label broken to fit. */
    public record Item(String iri, String label, List<String> lines, double x, double y, double width, double height) {}

    /** A connection between two cards, for all their members; {@code points} are x and y in turn, start to end. */
    public record Line(String id, String from, String to, String relation, List<Double> points) {}

    /**
     * A fact between two entities of the picture.
     *
     * @param confidence from 0 to 1, that of its best evidence
     */
    public record Statement(EntityRef subject, String relation, EntityRef object, double confidence) {}

    /** A region and how many entities of the picture belong to it. */
    public record Place(EntityRef region, int entities) {}
}
