package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.plangraph.service.explore.Knowledge;
import org.plangraph.service.explore.chain.ChainView.Item;

/**
 * How the members of a card stand in it: rows in one to three columns under a heading. Positions are relative to the
 * card's corner until {@link #at} moves them.
 *
 * @param hidden members beyond the room there is; all of them when there is none, and the card is its heading
 */
record CardLayout(double width, double height, List<Item> items, int hidden) {
    private static final double PADDING = 10;
    private static final double HEADING = 30;
    private static final double GLYPH = 30;
    private static final double ROW_GAP = 4;
    private static final double ROW_PADDING = 10;
    private static final double NARROWEST = 164;

    /** How many members a card shows: the more there is in the whole picture, the fewer, so that it can be taken in. */
    static int room(int membersInPicture) {
        return membersInPicture <= 60 ? 30 : membersInPicture <= 140 ? 10 : 6;
    }

    static CardLayout of(Deck.Group group, Knowledge knowledge, int room) {
        List<Node> shown =
                group.members().subList(0, Math.min(room, group.members().size()));
        int hidden = group.members().size() - shown.size();
        boolean single = shown.size() == 1 && hidden == 0;
        int columns = shown.size() <= (room < 30 ? 3 : 8) ? 1 : shown.size() <= 20 ? 2 : 3;
        int rows = (shown.size() + columns - 1) / columns;
        List<Item> items = new ArrayList<>();
        double x = single ? 0 : PADDING;
        double bottom = 0;
        for (int column = 0; column < columns; column++) {
            List<Node> part =
                    shown.subList(Math.min(column * rows, shown.size()), Math.min((column + 1) * rows, shown.size()));
            double y = single ? 0 : HEADING;
            double width = part.stream()
                    .mapToDouble(node -> Label.of(knowledge.label(node)).width())
                    .max()
                    .orElse(0);
            width = Math.max(width + GLYPH + ROW_PADDING, columns == 1 && !single ? NARROWEST : 0);
            for (Node node : part) {
                String name = knowledge.label(node);
                Label label = Label.of(name);
                double height = label.height() + ROW_PADDING + (single ? 6 : 0);
                items.add(new Item(node.getURI(), name, label.lines(), x, y, width, height));
                y += height + ROW_GAP;
            }
            bottom = Math.max(bottom, y - ROW_GAP);
            x += width + ROW_GAP;
        }
        double width = x - ROW_GAP + (single ? 0 : PADDING);
        double more = hidden > 0 && !shown.isEmpty() ? Label.LINE_HEIGHT + ROW_GAP : 0;
        return new CardLayout(width, bottom + (single ? 0 : PADDING) + more, items, hidden);
    }

    /** The items where they stand when the card's corner is at {@code x}, {@code y}. */
    List<Item> at(double x, double y) {
        return items.stream()
                .map(item -> new Item(
                        item.iri(),
                        item.label(),
                        item.lines(),
                        item.x() + x,
                        item.y() + y,
                        item.width(),
                        item.height()))
                .toList();
    }
}
