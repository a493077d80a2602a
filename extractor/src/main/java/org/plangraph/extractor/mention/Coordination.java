package org.plangraph.extractor.mention;

import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.WordList;

/** Tells what parts items that stand side by side: 、 and conjunctions that the segmenter sees as words. */
final class Coordination {
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    private static final int LONGEST_SEPARATOR = 2;

    private Coordination() {}

    /** Length of the separator that stands at {@code offset}; 0 when none does. */
    static int separatorAt(Reading reading, int offset, Span within) {
        String text = reading.text();
        if (text.charAt(offset) == '、') {
            return 1;
        }
        if (offset == within.begin() || !reading.isWordBoundary(offset)) {
            return 0;
        }
        int longest = 0;
        for (String conjunction : CONJUNCTIONS) {
            int end = offset + conjunction.length();
            if (end < within.end() && text.startsWith(conjunction, offset) && reading.isWordBoundary(end)) {
                longest = Math.max(longest, conjunction.length());
            }
        }
        return longest;
    }

    /** Length of the separator that ends right before {@code offset}; 0 when none does. */
    static int separatorBefore(Reading reading, int offset) {
        for (int length = 1; length <= LONGEST_SEPARATOR && offset - length > 0; length++) {
            int at = offset - length;
            if (separatorAt(reading, at, new Span(at - 1, offset + 1)) == length) {
                return length;
            }
        }
        return 0;
    }
}
