package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.term.Piece.Kind;
import org.plangraph.ontology.EntityType;

/** Reads the goods right behind the company that makes them: 宏远生物|重组疫苗，…; 宏远的|前驱体供应…; 宏远（高支纱、精纺呢绒）. */
final class FirmGoods {
    /** How much a works is to yield, whose goods are that works': 年产20万吨. */
    private static final Search CAPACITY = Search.of("works-capacity");

    /** Characters of a word that is too broad, or ambiguous, to be goods by itself: 燃机, 整车. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 16;
    private static final double SURE = 0.75;

    private final Vocabulary vocabulary;
    private final OwnerTails tails;

    FirmGoods(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tails = new OwnerTails(vocabulary);
    }

    /** The goods behind companies that are sure to be such among {@code pieces} of a sentence. */
    List<Candidate> find(Reading reading, Pieces pieces) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            behind(reading, pieces, i).stream()
                    .filter(goods -> areGoods(reading, goods))
                    .map(goods ->
                            new Candidate(goods, goods.of(reading.text()), EntityType.PRODUCT, SURE, "goods-of-firm"))
                    .forEach(found::add);
        }
        return found;
    }

    /** What may be the goods of the company that the piece opens with: the rest of it, or what 的 or brackets join to it. */
    private List<Span> behind(Reading reading, Pieces pieces, int index) {
        if (!pieces.is(index, Kind.WORDS)) {
            return List.of();
        }
        Span words = pieces.get(index).span();
        for (Mention firm : reading.beginningAt(words.begin(), EntityType.ENTERPRISE)) {
            int end = firm.span().end() + tails.lengthAfter(reading, firm, words.end());
            if (firm.confidence() >= SURE && end <= words.end()) {
                return end < words.end() ? List.of(new Span(end, words.end())) : joined(pieces, index + 1);
            }
        }
        return List.of();
    }

    private static List<Span> joined(Pieces pieces, int from) {
        if (pieces.is(from, Kind.OF) && pieces.is(from + 1, Kind.WORDS)) {
            return List.of(pieces.get(from + 1).span());
        }
        List<Span> listed = new ArrayList<>();
        int at = from;
        while (pieces.is(at, at == from ? Kind.OPEN_BRACKET : Kind.JOIN) && pieces.is(at + 1, Kind.WORDS)) {
            listed.add(pieces.get(at + 1).span());
            at += 2;
        }
        return pieces.is(at, Kind.CLOSE_BRACKET) ? listed : List.of();
    }

    private boolean areGoods(Reading reading, Span goods) {
        String name = goods.of(reading.text());
        return name.length() > SHORTEST
                && name.length() <= LONGEST
                && Character.isLetterOrDigit(name.charAt(0))
                && vocabulary.head(name) == Head.PRODUCT
                && TailClass.of(name) == TailClass.UNKNOWN
                && !vocabulary.isGenericGoods(name)
                && !CAPACITY.isIn(name)
                && reading.inSentenceAt(goods.begin()).stream()
                        .noneMatch(m -> m.span().overlaps(goods) && m.type() != EntityType.PRODUCT);
    }
}
