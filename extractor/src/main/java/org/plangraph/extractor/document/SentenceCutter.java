package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts prose into sentences: after 。！？ and the quotes and brackets that close behind them. */
final class SentenceCutter {
    private static final String ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』）》】\"";

    private SentenceCutter() {}

    /** The sentences between two offsets; together they cover all of it. */
    static List<Span> cut(String text, int begin, int end) {
        List<Span> sentences = new ArrayList<>();
        int start = begin;
        int i = begin;
        while (i < end) {
            if (ENDS.indexOf(text.charAt(i++)) < 0) {
                continue;
            }
            while (i < end && (CLOSERS.indexOf(text.charAt(i)) >= 0 || ENDS.indexOf(text.charAt(i)) >= 0)) {
                i++;
            }
            sentences.add(new Span(start, i));
            start = i;
        }
        if (!text.substring(start, end).isBlank()) {
            sentences.add(new Span(start, end));
        }
        return sentences;
    }
}
