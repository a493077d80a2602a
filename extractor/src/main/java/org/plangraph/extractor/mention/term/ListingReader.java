package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.extractor.mention.term.Piece.Kind;

/** Reads the lists out of a sentence's pieces, each with the verb that governs it. */
final class ListingReader {
    private static final Search MEASURE = Search.of("closing-measure");
    private static final Search COUNTED_SECTORS = Search.of("counted-sectors");
    private static final Set<String> FOCUS_CLOSERS = WordList.words("terms/focus-closers");
    private static final Set<String> TECHNOLOGY_COMPANIONS = WordList.words("terms/technology-companions");
    private static final Set<String> TOPIC_CLOSERS = WordList.words("terms/topic-closers");
    private static final char LIST_COMMA = '、';
    private static final char AND = '和';
    private final Vocabulary vocabulary;
    private final String text;
    private final List<Piece> pieces;
    private final List<Listing> listings = new ArrayList<>();
    /** The last developing or making verb of the clause. */
    private Governor clause = Governor.NONE;

    private Governor last = Governor.NONE;

    private ListingReader(Vocabulary vocabulary, String text, List<Piece> pieces) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.pieces = pieces;
    }

    static List<Listing> read(Vocabulary vocabulary, String text, List<Piece> pieces, boolean heading) {
        ListingReader reader = new ListingReader(vocabulary, text, pieces);
        reader.readAll(heading);
        return reader.listings;
    }

    private void readAll(boolean heading) {
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            if (piece.is(Kind.WORDS)) {
                at = readListing(at, heading);
                continue;
            }
            if (piece.governs()) {
                govern(piece, at);
            } else if (piece.is(Kind.COMMA)) {
                clause = Governor.NONE;
            } else if (piece.is(Kind.STOP) && isPunctuation(piece)) {
                clause = Governor.NONE;
                last = Governor.NONE;
            }
            at++;
        }
    }

    /** A verb before 的 is a noun and governs nothing; a verb of acting on something yields to one of developing or making. */
    private void govern(Piece verb, int at) {
        boolean noun = at + 1 < pieces.size() && pieces.get(at + 1).is(Kind.OF);
        if (!noun && (!verb.is(Kind.PROMOTE) || clause == Governor.NONE)) {
            clause = governor(verb);
        } else if (noun) {
            clause = Governor.NONE;
        }
    }

    private int readListing(int begin, boolean heading) {
        List<Span> items = new ArrayList<>();
        items.add(pieces.get(begin).span());
        int at = begin + 1;
        for (int next = nextItem(at); next >= 0; next = nextItem(at)) {
            Span item = pieces.get(next).span();
            Span before = items.get(items.size() - 1);
            if (isOneName(before, item, next, heading && opens(begin))) {
                items.set(items.size() - 1, new Span(before.begin(), item.end()));
            } else {
                items.add(item);
            }
            at = next + 1;
        }
        int after = skip(at, Kind.QUOTE);
        boolean open = after < pieces.size() && pieces.get(after).is(Kind.AND_SO_ON);
        Optional<Span> tail = Optional.empty();
        if (open) {
            int next = skip(after + 1, Kind.QUOTE);
            if (next < pieces.size() && pieces.get(next).is(Kind.WORDS)) {
                tail = Optional.of(pieces.get(next).span());
            }
        }
        Governor governor = governorOf(begin, at, tail, heading);
        Optional<Span> sectors =
                items.size() > 1 && !open ? countedSectors(items.get(items.size() - 1)) : Optional.empty();
        if (sectors.isPresent()) {
            Span item = items.remove(items.size() - 1);
            items.add(new Span(item.begin(), sectors.get().begin()));
            tail = sectors;
            governor = Governor.DEVELOP;
        }
        last = governor;
        listings.add(new Listing(items, governor, open, tail));
        return at;
    }

    /** What closes the last item of a list of sectors, and counts them: 四大主导产业; empty where nothing does. */
    private Optional<Span> countedSectors(Span item) {
        return COUNTED_SECTORS
                .first(item.of(text))
                .map(match -> new Span(item.begin() + match.start() + 1, item.begin() + match.end()));
    }

    /**
     * Whether a conjunction joins two halves of one name: 田间收获及加工装备, where the first half cannot stand alone,
     * 真空干燥技术与设备, where the second cannot, or 先进装备和智能制造 in the middle of a list whose items 、 parts. Headings and
     * names of chains are one name throughout.
     */
    private boolean isOneName(Span before, Span item, int index, boolean heading) {
        if (text.charAt(item.begin() - 1) == LIST_COMMA || text.charAt(before.end()) == LIST_COMMA) {
            return false;
        }
        if (text.substring(before.end(), item.begin()).length() > 2) {
            return false;
        }
        String first = before.of(text);
        Head last = vocabulary.head(item.of(text));
        boolean dependent = vocabulary.head(first) == Head.NONE && !vocabulary.isIndustry(first) && !isLatin(first);
        if (vocabulary.saysWhatTechnology(first) && TECHNOLOGY_COMPANIONS.contains(item.of(text))) {
            return true;
        }
        boolean headed = last == Head.PRODUCT || last == Head.EITHER || last == Head.TECHNOLOGY;
        boolean inner =
                isFollowedByListComma(index) && (isFixed(before, item) || isInnerOfSectors(before, item, index));
        return heading || dependent && headed || inner || isChain(item);
    }

    /** Whether nothing but punctuation stands before the piece. */
    private boolean opens(int begin) {
        return begin == 0 || pieces.get(begin - 1).is(Kind.STOP) && isPunctuation(pieces.get(begin - 1));
    }

    private boolean isGoods(String name) {
        Head head = vocabulary.head(name);
        return head == Head.PRODUCT || head == Head.EITHER;
    }

    private boolean isChain(Span item) {
        return vocabulary.chainWordLength(item.of(text)) > 0;
    }

    /** Whether the plan treats two items as one name: it repeats them together, or one of them cannot stand alone. */
    private boolean isFixed(Span first, Span second) {
        String last = second.of(text);
        boolean apart = vocabulary.head(first.of(text)) == Head.PRODUCT && vocabulary.isIndustry(last);
        if (apart || isGoods(first.of(text)) && isGoods(last)) {
            return false;
        }
        String joined = text.substring(first.begin(), second.end());
        return !standsAlone(first.of(text))
                || !standsAlone(second.of(text))
                || text.indexOf(joined) != text.lastIndexOf(joined);
    }

    private boolean standsAlone(String name) {
        return vocabulary.isIndustry(name) || vocabulary.head(name) == Head.INDUSTRY;
    }

    private static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private boolean isFollowedByListComma(int index) {
        int at = skipGloss(index + 1);
        return at < pieces.size()
                && pieces.get(at).is(Kind.JOIN)
                && text.charAt(pieces.get(at).span().begin()) == LIST_COMMA;
    }

    /** Whether 和 joins two sectors into one item, as another conjunction closes the list: 物联网和云计算、…、智能电网和海洋工程装备. */
    private boolean isInnerOfSectors(Span first, Span second, int index) {
        return text.charAt(first.end()) == AND
                && standsAlone(first.of(text))
                && standsAlone(second.of(text))
                && isClosedByConjunction(index);
    }

    /** Whether a conjunction stands before the last item of the list that goes on after {@code index}. */
    private boolean isClosedByConjunction(int index) {
        int last = index;
        for (int next = nextItem(index + 1); next >= 0; next = nextItem(next + 1)) {
            last = next;
        }
        return last > index && text.charAt(pieces.get(last).span().begin() - 1) != LIST_COMMA;
    }

    /** Index of the next item of the list, over a join, quotes and a gloss in brackets; -1 at the end of the list. */
    private int nextItem(int from) {
        int quoted = skip(from, Kind.QUOTE);
        if (quoted > from + 1 && quoted < pieces.size() && pieces.get(quoted).is(Kind.WORDS)) {
            return quoted; // between names in quotes no comma is written: “甲片”“乙片”
        }
        int at = skipGloss(quoted);
        at = skip(at, Kind.QUOTE);
        if (at < pieces.size() && pieces.get(at).is(Kind.DASH)) {
            return at + 1 < pieces.size() && pieces.get(at + 1).is(Kind.WORDS) ? at + 1 : -1;
        }
        if (at >= pieces.size() || !pieces.get(at).is(Kind.JOIN)) {
            return -1;
        }
        at = skip(at + 1, Kind.QUOTE);
        while (at < pieces.size() && pieces.get(at).is(Kind.JOIN)) {
            at++;
        }
        return at < pieces.size() && pieces.get(at).is(Kind.WORDS) ? at : -1;
    }

    private int skip(int from, Kind kind) {
        int at = from;
        while (at < pieces.size() && pieces.get(at).is(kind)) {
            at++;
        }
        return at;
    }

    private int skipGloss(int from) {
        if (from >= pieces.size() || !pieces.get(from).is(Kind.OPEN_BRACKET)) {
            return from;
        }
        for (int at = from + 1; at < pieces.size(); at++) {
            if (pieces.get(at).is(Kind.CLOSE_BRACKET)) {
                return at + 1;
            }
        }
        return from;
    }

    private Governor governorOf(int begin, int end, Optional<Span> tail, boolean heading) {
        int before = begin - 1;
        while (before >= 0
                && (pieces.get(before).is(Kind.QUOTE) || pieces.get(before).is(Kind.OPEN_BRACKET))) {
            before--;
        }
        int after = skip(end, Kind.QUOTE);
        if (after < pieces.size() && pieces.get(after).is(Kind.AND_SO_ON)) {
            after = skip(after + 1, Kind.WORDS);
        }
        if (after < pieces.size()
                && FOCUS_CLOSERS.contains(pieces.get(after).span().of(text))) {
            return Governor.DEVELOP;
        }
        if (isGrowing(after) && isNoneOrKnown(tail) && !areBroad(begin, end)) {
            return Governor.DEVELOP;
        }
        if (isTopic(begin, end)) {
            return Governor.HEADING;
        }
        if (isMade(begin, end) || isOrder(begin) || isMeasured(end - 1)) {
            return Governor.MADE;
        }
        if (before < 0) {
            return heading ? Governor.HEADING : Governor.NONE;
        }
        Piece piece = pieces.get(before);
        return switch (piece.kind()) {
            case DEVELOP, MAKE, PROMOTE -> governor(piece);
            case OF -> clause;
            case COMMA, AND_SO_ON -> last;
            case STOP -> heading && isPunctuation(piece) ? Governor.HEADING : Governor.NONE;
            default -> Governor.NONE;
        };
    }

    /** Whether nothing follows 等, or what does says of what class the items are. */
    private boolean isNoneOrKnown(Optional<Span> tail) {
        return tail.isEmpty() || TailClass.of(tail.get().of(text)) != TailClass.UNKNOWN;
    }

    /** Whether the list names nothing but sectors so broad that it says little of them: 工业、农业和第三产业发展. */
    private boolean areBroad(int begin, int end) {
        return pieces.subList(begin, end).stream()
                .filter(piece -> piece.is(Kind.WORDS))
                .map(piece -> piece.span().of(text))
                .allMatch(name -> vocabulary.isGeneric(name) || vocabulary.isCatchAll(name));
    }

    /** Whether the clause ends with a verb of developing that has no object: its subject grows, as in A、B等持续壮大，. */
    private boolean isGrowing(int from) {
        int at = from;
        while (at < pieces.size()
                && (pieces.get(at).is(Kind.PROMOTE) || pieces.get(at).is(Kind.DEVELOP))) {
            at++;
        }
        boolean closed = at == pieces.size()
                || pieces.get(at).is(Kind.COMMA)
                || pieces.get(at).is(Kind.STOP) && isPunctuation(pieces.get(at));
        return at > from && pieces.get(at - 1).is(Kind.DEVELOP) && closed;
    }

    /** Whether a sentence or clause opens with the name and says it is what follows is about: 现代煤化工方面，. */
    private boolean isTopic(int begin, int end) {
        return end + 1 < pieces.size()
                && end == begin + 1
                && TOPIC_CLOSERS.contains(pieces.get(end).span().of(text))
                && pieces.get(end + 1).is(Kind.COMMA)
                && (opens(begin) || pieces.get(begin - 1).governs());
    }

    /** Whether a quantity of goods closes the piece, as in 生铁二八○万吨. */
    private boolean isMeasured(int index) {
        return MEASURE.first(pieces.get(index).span().of(text))
                .filter(measure -> measure.start() > 0)
                .isPresent();
    }

    /** Whether the list is an explicit order of links, as in 单电池—电堆—发动机—整车. */
    private boolean isOrder(int begin) {
        return begin + 3 < pieces.size()
                && pieces.get(begin + 1).is(Kind.DASH)
                && pieces.get(begin + 3).is(Kind.DASH);
    }

    /** Whether making stands after the list as a noun: A、B等产品的研发, A、B生产, 加强A研发和应用. */
    private boolean isMade(int begin, int end) {
        int at = skip(end, Kind.QUOTE);
        if (at < pieces.size() && pieces.get(at).is(Kind.AND_SO_ON)) {
            at = skip(at + 1, Kind.QUOTE);
            at = skip(at, Kind.WORDS);
        }
        if (at < pieces.size() && pieces.get(at).is(Kind.MADE)) {
            return true;
        }
        at = skip(at, Kind.OF);
        return at < pieces.size() && pieces.get(at).is(Kind.MAKE) && (isNounLike(at) || isJoinedNoun(begin, at));
    }

    /** A making verb that is the object of another: 加强|轮胎|研发|和应用. */
    private boolean isJoinedNoun(int begin, int at) {
        return begin > 0
                && pieces.get(begin - 1).governs()
                && at + 1 < pieces.size()
                && pieces.get(at + 1).is(Kind.JOIN);
    }

    /** A making verb with no object of its own. */
    private boolean isNounLike(int at) {
        int next = at + 1;
        while (next < pieces.size()
                && (pieces.get(next).is(Kind.JOIN) || pieces.get(next).is(Kind.MAKE))) {
            next++;
        }
        if (next >= pieces.size() || !pieces.get(next).is(Kind.WORDS)) {
            return true;
        }
        return vocabulary.head(pieces.get(next).span().of(text)) == Head.ATTRIBUTE;
    }

    private boolean isPunctuation(Piece piece) {
        return !Character.isLetter(text.charAt(piece.span().begin()));
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
