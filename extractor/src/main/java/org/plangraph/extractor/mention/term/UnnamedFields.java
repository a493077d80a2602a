package org.plangraph.extractor.mention.term;

import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Reading;

/** Tells the fields that a report speaks of without naming industries, for finders that do not read its lists. */
public final class UnnamedFields {
    private final Vocabulary vocabulary = new Vocabulary();

    /** Whether governments look after the field, or the clause says what befalls it: 医疗服务, 房地产等领域未发生风险; in plans none is. */
    public boolean include(Reading reading, Span span) {
        return reading.plan().profile().isReport()
                && (vocabulary.isAdministered(span.of(reading.text())) || Harm.isSaidOf(List.of(span), reading.text()));
    }
}
