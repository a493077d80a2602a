package org.plangraph.extractor.mention.term;

import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** Reads goods off the works of who makes them: 锂离子电池 of 洛阳|宏远|锂离子电池制造, 飞行器 of 济南|飞行器制造基地. */
final class MakersGoods {
    private static final Search MAKING = Search.of("making");

    private final Vocabulary vocabulary;
    private final WorksGoods works;

    MakersGoods(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.works = new WorksGoods(vocabulary);
    }

    /** The goods that works make in whose name {@code item} stands; empty where they name none. */
    Optional<Candidate> inProject(Reading reading, Span item) {
        return works.of(reading, item)
                .flatMap(goods -> goods(goods.begin(), goods.of(reading.text()), 0.85, "goods-of-maker"));
    }

    /** The goods that an undertaking of a company or place is to make: 飞行器 of 济南|飞行器制造基地. */
    Optional<Candidate> ofUndertaking(Reading reading, Span item) {
        String name = item.of(reading.text());
        if (TailClass.of(name) != TailClass.UNDERTAKING) {
            return Optional.empty();
        }
        String core = vocabulary.withoutWork(vocabulary.withoutSides(name));
        boolean owned = !reading.endingAt(item.begin(), EntityType.ENTERPRISE).isEmpty()
                || !reading.endingAt(item.begin(), EntityType.REGION).isEmpty();
        boolean made = MAKING.isIn(name.substring(core.length())) && vocabulary.isConcrete(core);
        return owned && made ? goods(item.begin(), core, 0.6, "product-of-undertaking") : Optional.empty();
    }

    private static Optional<Candidate> goods(int begin, String name, double confidence, String rule) {
        Span span = new Span(begin, begin + name.length());
        return Optional.of(new Candidate(span, name, EntityType.PRODUCT, confidence, rule));
    }
}
