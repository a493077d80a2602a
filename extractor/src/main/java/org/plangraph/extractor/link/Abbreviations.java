package org.plangraph.extractor.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;

/** Joins the Latin abbreviation in brackets to the name before it: 二苯基甲烷二异氰酸酯（MDI）. */
final class Abbreviations {
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";

    private final String text;

    Abbreviations(String text) {
        this.text = text;
    }

    void join(List<Mention> mentions, Clusters clusters) {
        Map<Integer, Integer> byEnd = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            byEnd.merge(mentions.get(i).span().end(), i, (a, b) -> longer(a, b, mentions));
        }
        for (int i = 0; i < mentions.size(); i++) {
            Mention brief = mentions.get(i);
            Integer full = isBracketed(brief) ? byEnd.get(brief.span().begin() - 1) : null;
            if (full != null && Family.of(mentions.get(full).type()) == Family.of(brief.type())) {
                clusters.join(i, full.intValue());
            }
        }
    }

    private static int longer(int a, int b, List<Mention> mentions) {
        return mentions.get(a).span().length() >= mentions.get(b).span().length() ? a : b;
    }

    /** Whether the mention is all that stands in brackets, and Latin. */
    private boolean isBracketed(Mention mention) {
        Span span = mention.span();
        return span.begin() > 0
                && span.end() < text.length()
                && OPENING.indexOf(text.charAt(span.begin() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(span.end())) >= 0
                && mention.name().chars().allMatch(c -> c < 128);
    }
}
