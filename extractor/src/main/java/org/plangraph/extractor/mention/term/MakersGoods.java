package org.plangraph.extractor.mention.term;

import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** Reads goods off the works of who makes them: 锂离子电池 of 洛阳|宏远|锂离子电池制造, 飞行器 of 济南|飞行器制造基地. */
final class MakersGoods {
    private static final Search MAKING = Search.of("making");
    private static final Search CAPACITY = Search.of("capacity-before");
    private static final int LONGEST_CAPACITY = 14;

    private final Vocabulary vocabulary;

    MakersGoods(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The goods that {@code item} names right after a company inside a project's name; empty where it names none. */
    Optional<Candidate> inProject(Reading reading, Span item) {
        boolean measured = isCapacity(reading, item.begin());
        boolean made = (measured
                        || !reading.endingAt(item.begin(), EntityType.ENTERPRISE).isEmpty())
                && reading.containing(item)
                        .anyMatch(project -> project.type() == EntityType.PROJECT
                                && project.span().end() == item.end());
        if (!made) {
            return Optional.empty();
        }
        String goods = vocabulary.withoutWork(item.of(reading.text()));
        boolean goodsByHead = vocabulary.endsInGoods(goods) || measured && vocabulary.head(goods) == Head.EITHER;
        boolean named = goods.length() > 2 && goodsByHead && TailClass.of(goods) == TailClass.UNKNOWN;
        return named ? goods(item.begin(), goods, 0.85, "goods-of-maker") : Optional.empty();
    }

    /** Whether what a works is to yield ends at {@code offset}: 年产10万吨, or 7万吨 before 锌基合金. */
    private static boolean isCapacity(Reading reading, int offset) {
        return CAPACITY.isIn(reading.text().substring(Math.max(0, offset - LONGEST_CAPACITY), offset));
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
