package org.plangraph.extractor.relation;

import java.util.HashMap;
import java.util.Map;
import org.plangraph.extractor.document.Sentence;

/** The contexts of one sentence, each place's read once, and only where a rule asks. */
final class SentenceContexts {
    private final ContextReader reader;
    private final Sentence sentence;
    private final Map<Integer, Context> byOffset = new HashMap<>();

    SentenceContexts(ContextReader reader, Sentence sentence) {
        this.reader = reader;
        this.sentence = sentence;
    }

    Context at(int offset) {
        return byOffset.computeIfAbsent(offset, o -> reader.at(sentence, o));
    }
}
