package org.plangraph.extractor.mention.term;

import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** Reads the goods off a project that goes by its company and what it is to make: 锂离子电池 of 洛阳|宏远|锂离子电池制造. */
final class MakersGoods {
    private MakersGoods() {}

    /** The goods that {@code item} names right after a company inside a project's name; empty where it names none. */
    static Optional<Candidate> in(Reading reading, Vocabulary vocabulary, Span item) {
        boolean made = !reading.endingAt(item.begin(), EntityType.ENTERPRISE).isEmpty()
                && reading.containing(item)
                        .anyMatch(project -> project.type() == EntityType.PROJECT
                                && project.span().end() == item.end());
        if (!made) {
            return Optional.empty();
        }
        String goods = vocabulary.withoutWork(item.of(reading.text()));
        boolean named = goods.length() > 2 && vocabulary.endsInGoods(goods) && TailClass.of(goods) == TailClass.UNKNOWN;
        return named
                ? Optional.of(new Candidate(
                        new Span(item.begin(), item.begin() + goods.length()),
                        goods,
                        EntityType.PRODUCT,
                        0.85,
                        "goods-of-maker"))
                : Optional.empty();
    }
}
