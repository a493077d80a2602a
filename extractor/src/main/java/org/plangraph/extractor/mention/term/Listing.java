package org.plangraph.extractor.mention.term;

import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;

/**
 * Items that stand side by side, and what tells what they are. A lone name is a listing of one.
 *
 * @param items in reading order, never empty; each a run of content words
 * @param governor how the items are governed
 * @param open whether 等 closes the list
 * @param tail the words after 等 that class the items, as in 等产品
 */
record Listing(List<Span> items, Governor governor, boolean open, Optional<Span> tail) {
    private static final Search SERVICES = Search.of("called-services");

    /** What the words before (and after) the list do with it. */
    enum Governor {
        DEVELOP,
        MAKE,
        /** Making follows as a noun: 的研发, 生产. */
        MADE,
        /** The items are links of a chain in their order: 单电池—电堆—发动机—整车. */
        ORDER,
        PROMOTE,
        /** The list is a heading, or a label before a colon. */
        HEADING,
        NONE
    }

    Listing {
        items = List.copyOf(items);
    }

    /** Whether the items are only called services, as what a government gives is: 优化教育、医疗等服务, 提供助餐、助浴等多样化服务. */
    boolean isOfServices(String text) {
        return tail.map(span -> span.of(text)).filter(SERVICES::matches).isPresent();
    }
}
