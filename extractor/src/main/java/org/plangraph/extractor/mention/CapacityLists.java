package org.plangraph.extractor.mention;

import java.util.List;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * Works that are named by their owner and all that it is to make, in one list: 金源集团年产150万吨甲醇、40万吨醋酸、10万吨醋酸乙烯项目 is
 * one project.
 */
final class CapacityLists {
    private static final Search CAPACITY = Search.of("capacity");
    private static final int SHORTEST_OWNER = 2;
    private static final int LONGEST_GOODS = 10;

    private CapacityLists() {}

    /** The whole name of the works whose list ends with {@code name}; {@code name} itself where no owner opens such a list. */
    static Span whole(Reading reading, NameBoundary boundary, Span name) {
        String text = reading.text();
        if (name.begin() == 0 || text.charAt(name.begin() - 1) != '、') {
            return name;
        }
        List<Span> items = ListItems.before(reading, boundary, name.end());
        Identity identity = new Identity(reading);
        if (items.isEmpty() || !isGoods(text, identity, items.get(items.size() - 1))) {
            return name;
        }
        for (int i = items.size() - 2; i >= 0; i--) {
            Span item = items.get(i);
            int capacity = startOfCapacity(text, item);
            if (Heads.standard().lengthIn(item.of(text)) > 0) {
                return name;
            }
            if (capacity > 0) {
                Span owner = new Span(item.begin(), item.begin() + capacity);
                return isOwner(reading, owner) ? new Span(item.begin(), name.end()) : name;
            }
            if (!isGoods(text, identity, item)) {
                return name;
            }
        }
        return name;
    }

    /** Whether an item says only what is to be made and how much of it, and opens with no owner or place of its own. */
    private static boolean isGoods(String text, Identity identity, Span item) {
        int capacity = startOfCapacity(text, item);
        return capacity == 0 || capacity < 0 && item.length() <= LONGEST_GOODS && !identity.isSpecific(item);
    }

    /** How many characters stand before the first capacity in the item; -1 when it has none. */
    private static int startOfCapacity(String text, Span item) {
        return CAPACITY.first(item.of(text)).map(MatchResult::start).orElse(-1);
    }

    /** Whether the words before the first capacity are a company's, by their last word or because lists know it. */
    private static boolean isOwner(Reading reading, Span owner) {
        return owner.length() >= SHORTEST_OWNER
                && (Heads.standard()
                                .typeOf(owner.of(reading.text()))
                                .filter(EntityType.ENTERPRISE::equals)
                                .isPresent()
                        || new Brands(reading).isKnown(owner));
    }
}
