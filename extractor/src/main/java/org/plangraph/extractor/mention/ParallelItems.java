package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * Bare items before a name that have the shape of its own first words, and so share the rest: 雄忻、石雄铁路 (two
 * abbreviations of one length), G109、G219提质改造 (road numbers).
 */
final class ParallelItems {
    private static final Search CODE = Search.of("code-item");
    private static final int LONGEST_ABBREVIATION = 3;
    private static final double SURE = 0.75;

    private ParallelItems() {}

    static List<Mention> before(Reading reading, Span name, Span head, EntityType type) {
        String text = reading.text();
        if (name.begin() >= head.begin()) {
            return List.of();
        }
        int code = CODE.endOfMatchAt(text, name.begin());
        boolean coded = code > name.begin();
        int kind = Heads.standard().lengthIn(text.substring(name.begin(), head.begin()));
        int abbreviation = head.begin() - kind;
        boolean abbreviated = abbreviation - name.begin() <= LONGEST_ABBREVIATION
                && new Identity(reading).hasUnknownWord(new Span(name.begin(), abbreviation));
        if (!coded && !abbreviated) {
            return List.of();
        }
        int ownEnd = coded ? code : abbreviation;
        String tail = RegionDistribution.clean(text.substring(ownEnd, name.end()));
        List<Mention> found = new ArrayList<>();
        int at = name.begin();
        while (at > 1 && text.charAt(at - 1) == '、') {
            int end = at - 1;
            int begin = itemBegin(text, end);
            boolean alike = coded
                    ? CODE.matches(text.substring(begin, end))
                    : isAlike(reading, begin, end, ownEnd - name.begin());
            if (!alike) {
                break;
            }
            Span item = new Span(begin, end);
            found.add(0, new Mention(item, type, item.of(text) + tail, "parallel-item", SURE));
            at = begin;
        }
        return found;
    }

    private static int itemBegin(String text, int end) {
        int begin = end;
        while (begin > 0
                && end - begin < 5
                && (text.charAt(begin - 1) < 0x80 || Character.isDigit(text.charAt(begin - 1)))
                && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return begin < end ? begin : Math.max(0, end - LONGEST_ABBREVIATION + 1);
    }

    private static boolean isAlike(Reading reading, int begin, int end, int length) {
        return end - begin == length
                && Heads.standard().lengthIn(reading.text().substring(begin, end)) == 0
                && reading.isWordBoundary(begin)
                && new Identity(reading).hasUnknownWord(new Span(begin, end));
    }
}
