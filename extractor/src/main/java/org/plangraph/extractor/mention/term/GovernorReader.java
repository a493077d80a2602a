package org.plangraph.extractor.mention.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.extractor.mention.term.Piece.Kind;

/** Finds what governs the lists of a sentence, read from left to right: a verb, a heading, or what is said after the list. */
final class GovernorReader {
    private static final Search ORDER = Search.of("order-in-words");
    private static final Search MEASURE = Search.of("closing-measure");
    private static final Search FITTING = Search.of("fitting-verb");
    private static final Search FURTHERED = Search.of("goods-furthered");
    private static final Search TO_BE_MADE = Search.of("goods-to-be-made");
    private static final Search FOCUSED_ON = Search.of("goods-in-focus");
    private static final Set<String> FOCUS_CLOSERS = WordList.words("terms/focus-closers");
    private static final Set<String> TOPIC_CLOSERS = WordList.words("terms/topic-closers");
    private final Vocabulary vocabulary;
    private final String text;
    private final Pieces pieces;
    private final boolean heading;
    /** The last developing or making verb of the clause. */
    private Governor clause = Governor.NONE;

    private Governor last = Governor.NONE;
    /** Where words say what leads to what; read when first asked for. */
    private List<Span> orders;

    GovernorReader(Vocabulary vocabulary, String text, Pieces pieces, boolean heading) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.pieces = pieces;
        this.heading = heading;
    }

    /** Goes over a piece that is no part of a list. */
    void pass(int index) {
        Piece piece = pieces.get(index);
        if (piece.governs()) {
            govern(piece, index);
        } else if (piece.is(Kind.COMMA)) {
            clause = Governor.NONE;
        } else if (piece.is(Kind.STOP) && pieces.isPunctuation(index)) {
            clause = Governor.NONE;
            last = Governor.NONE;
        }
    }

    /** Takes down what the list just read is governed by, which those after it share. */
    void governed(Governor governor) {
        last = governor;
    }

    /** A verb before 的 is a noun and governs nothing; a verb of acting on something yields to one of developing or making. */
    private void govern(Piece verb, int at) {
        boolean noun = pieces.is(at + 1, Kind.OF);
        if (!noun && (!verb.is(Kind.PROMOTE) || clause == Governor.NONE)) {
            clause = governor(verb);
        } else if (noun) {
            clause = Governor.NONE;
        }
    }

    /** What governs the list of the pieces from {@code begin} to {@code end}, where {@code tail} follows its 等. */
    Governor of(int begin, int end, Optional<Span> tail) {
        int before = begin - 1;
        while (before >= 0
                && (pieces.get(before).is(Kind.QUOTE) || pieces.get(before).is(Kind.OPEN_BRACKET))) {
            before--;
        }
        int after = pieces.skip(end, Kind.QUOTE);
        if (pieces.is(after, Kind.AND_SO_ON)) {
            after = pieces.skip(after + 1, Kind.WORDS);
        }
        if (after < pieces.size() && (FOCUS_CLOSERS.contains(pieces.words(after)) || startsAt(FOCUSED_ON, after))) {
            return startsAt(TO_BE_MADE, after) && areGoods(begin, end) ? Governor.MAKE : Governor.DEVELOP;
        }
        if (isGrowing(after) && isNoneOrKnown(tail)) {
            return Governor.DEVELOP;
        }
        if (isTopic(begin, end)) {
            return Governor.HEADING;
        }
        if (isOrder(begin)) {
            return Governor.ORDER;
        }
        if (isWordedOrder(begin)) {
            return Governor.MAKE;
        }
        if (isMade(begin, end) || isMeasured(begin, end - 1)) {
            return Governor.MADE;
        }
        Governor governor = before < 0 ? heading ? Governor.HEADING : Governor.NONE : byWordsBefore(before);
        if (heading && governor == Governor.DEVELOP && pieces.opens(before) && after == pieces.size()) {
            return Governor.HEADING; // 做强石化新材料
        }
        boolean spokenOf = (governor == Governor.NONE || governor == Governor.PROMOTE)
                && startsAt(FURTHERED, after)
                && areGoodsOrKnown(begin, end);
        return !spokenOf
                ? governor
                : startsAt(TO_BE_MADE, after) && areGoods(begin, end) ? Governor.MAKE : Governor.DEVELOP;
    }

    /** Whether some of the list are goods that no industry is called after. */
    private boolean areGoods(int begin, int end) {
        return IntStream.range(begin, end)
                .filter(index -> pieces.is(index, Kind.WORDS))
                .mapToObj(pieces::words)
                .anyMatch(name -> vocabulary.endsInGoods(name) && !vocabulary.isIndustry(name));
    }

    private Governor byWordsBefore(int before) {
        Piece piece = pieces.get(before);
        return switch (piece.kind()) {
            case DEVELOP, MAKE, PROMOTE -> governor(piece);
            case OF -> clause;
            case COMMA, AND_SO_ON -> last;
            case STOP -> heading && pieces.isPunctuation(before) ? Governor.HEADING : Governor.NONE;
            default -> Governor.NONE;
        };
    }

    private boolean startsAt(Search said, int piece) {
        return piece < pieces.size()
                && said.startsAt(text, pieces.get(piece).span().begin());
    }

    /** Whether some of the list are goods or industries, none so broad that naming it here says little: not 养老、托育服务. */
    private boolean areGoodsOrKnown(int begin, int end) {
        List<String> names = IntStream.range(begin, end)
                .filter(index -> pieces.is(index, Kind.WORDS))
                .mapToObj(pieces::words)
                .toList();
        return names.stream()
                        .filter(name -> !vocabulary.isGeneric(name))
                        .anyMatch(name -> vocabulary.endsInGoods(name) || vocabulary.isIndustry(name))
                && names.stream().noneMatch(name -> vocabulary.isGeneric(name) && !vocabulary.endsInGoods(name));
    }

    /** Whether nothing follows 等, or what does says of what class the items are. */
    private boolean isNoneOrKnown(Optional<Span> tail) {
        return tail.isEmpty() || TailClass.of(tail.get().of(text)) != TailClass.UNKNOWN;
    }

    /** Whether the clause ends with a verb of developing that has no object: its subject grows, as in A、B等持续壮大，. */
    private boolean isGrowing(int from) {
        int at = from;
        while (pieces.is(at, Kind.PROMOTE) || pieces.is(at, Kind.DEVELOP)) {
            at++;
        }
        boolean closed = at == pieces.size()
                || pieces.is(at, Kind.COMMA)
                || pieces.is(at, Kind.STOP) && pieces.isPunctuation(at);
        return at > from && pieces.get(at - 1).is(Kind.DEVELOP) && closed;
    }

    /** Whether a sentence or clause opens with the name and says it is what follows is about: 现代煤化工方面，. */
    private boolean isTopic(int begin, int end) {
        return end == begin + 1
                && end + 1 < pieces.size()
                && TOPIC_CLOSERS.contains(pieces.words(end))
                && pieces.get(end + 1).is(Kind.COMMA)
                && (pieces.opens(begin) || pieces.get(begin - 1).governs());
    }

    /** Whether a quantity of goods closes the piece, or what can be made of them: 生铁二八○万吨, 晶圆产能. */
    private boolean isMeasured(int begin, int index) {
        return MEASURE.first(pieces.words(index))
                .filter(measure -> measure.start() > 0)
                .filter(measure -> !isFitted(begin))
                .isPresent();
    }

    /** Whether the goods are bought, put up, replaced or scrapped, and not made: 加装|电梯3295台. */
    private boolean isFitted(int begin) {
        return FITTING.startsAt(pieces.words(begin), 0) || begin > 0 && FITTING.startsAt(pieces.words(begin - 1), 0);
    }

    /** Whether the list is an explicit order of links, as in 单电池—电堆—发动机—整车. */
    private boolean isOrder(int begin) {
        return pieces.is(begin + 1, Kind.DASH) && pieces.is(begin + 3, Kind.DASH);
    }

    /** Whether words say that one thing leads to the next: 从|工业硅、多晶硅|到|组件, 由|磁材|向|永磁电机|延伸. */
    private boolean isWordedOrder(int begin) {
        if (orders == null) {
            int from = pieces.get(0).span().begin();
            String said =
                    text.substring(from, pieces.get(pieces.size() - 1).span().end());
            orders = ORDER.all(said).stream()
                    .map(m -> new Span(from + m.start(), from + m.end()))
                    .toList();
        }
        return orders.stream()
                .anyMatch(order -> order.contains(pieces.get(begin).span()));
    }

    /** Whether making stands after the list as a noun: A、B等产品的研发, A、B生产, 加强A研发和应用. */
    private boolean isMade(int begin, int end) {
        int at = pieces.skip(end, Kind.QUOTE);
        if (pieces.is(at, Kind.AND_SO_ON)) {
            at = pieces.skip(at + 1, Kind.QUOTE);
            at = pieces.skip(at, Kind.WORDS);
        }
        if (pieces.is(at, Kind.MADE)) {
            return true;
        }
        at = pieces.skip(at, Kind.OF);
        return pieces.is(at, Kind.MAKE) && (isNounLike(at) || isJoinedNoun(begin, at));
    }

    /** A making verb that is the object of another: 加强|轮胎|研发|和应用. */
    private boolean isJoinedNoun(int begin, int at) {
        return begin > 0 && pieces.get(begin - 1).governs() && pieces.is(at + 1, Kind.JOIN);
    }

    /** A making verb with no object of its own. */
    private boolean isNounLike(int at) {
        int next = at + 1;
        while (pieces.is(next, Kind.JOIN) || pieces.is(next, Kind.MAKE)) {
            next++;
        }
        if (!pieces.is(next, Kind.WORDS)) {
            return true;
        }
        return vocabulary.head(pieces.words(next)) == Head.ATTRIBUTE;
    }

    private static Governor governor(Piece piece) {
        return switch (piece.kind()) {
            case DEVELOP -> Governor.DEVELOP;
            case MAKE -> Governor.MAKE;
            case PROMOTE -> Governor.PROMOTE;
            default -> Governor.NONE;
        };
    }
}
