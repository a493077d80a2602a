package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;

/** The items of a list, read from its end: A, B and C before 等企业. */
final class ListItems {
    private static final Pattern AMOUNT = Patterns.of("amount-of-item");
    private static final Pattern CLOSED = Patterns.of("list-closed");
    private static final int LONGEST_CLOSING = 8;
    private static final int LONGEST_AMOUNT = 16;
    private static final int LONGEST_ITEM = 40;

    private ListItems() {}

    /** The items of the list that ends at {@code end}, in reading order. */
    static List<Span> before(Reading reading, NameBoundary boundary, int end) {
        List<Span> items = new ArrayList<>();
        int itemEnd = end;
        while (true) {
            int ownBegin = boundary.itemBegin(itemEnd, items.isEmpty());
            int begin = boundary.itemBetweenSeparators(ownBegin, itemEnd - LONGEST_ITEM);
            if (begin >= itemEnd || itemEnd - begin > LONGEST_ITEM || closesList(reading.text(), begin)) {
                break;
            }
            items.add(0, new Span(begin, itemEnd));
            int amount = begin - lengthOfAmountBefore(reading.text(), begin);
            int separator = Conjunctions.separatorBefore(reading, amount);
            if (separator == 0) {
                break;
            }
            itemEnd = amount - separator;
        }
        return items;
    }

    /** Whether what begins at {@code offset} sums up another list: 汽车项目 of A、B等6个汽车项目、C等5个装备项目. */
    private static boolean closesList(String text, int offset) {
        Matcher closed = CLOSED.matcher(text).region(Math.max(0, offset - LONGEST_CLOSING), offset);
        return closed.find();
    }

    /** Length of what an item costs, said before its name: 总投资150亿元的; 0 where nothing is said. */
    private static int lengthOfAmountBefore(String text, int offset) {
        Matcher amount = AMOUNT.matcher(text).region(Math.max(0, offset - LONGEST_AMOUNT), offset);
        return amount.find() ? amount.end() - amount.start() : 0;
    }
}
