package org.plangraph.extractor.mention.term;

import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;

/** Tells what a government wards off, or what befalls an industry, from what it develops: 加强化工、矿山等领域安全监管. */
final class Harm {
    private static final Search HARM = Search.of("harm");
    private static final String CLAUSE_ENDS = "，。；：！\n";

    private Harm() {}

    /** Whether the clause of {@code items} speaks of harm, in them or after them. */
    static boolean isSaidOf(List<Span> items, String text) {
        if (items.isEmpty()) {
            return false;
        }
        int end = items.get(items.size() - 1).end();
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return HARM.isIn(text.substring(items.get(0).begin(), end));
    }
}
