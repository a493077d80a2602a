package org.plangraph.extractor.mention.term;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.term.Piece.Kind;

/** Tells the conjunction inside a name from the one between two items of a list. */
final class JoinedNames {
    private static final char LIST_COMMA = '、';
    private static final char AND = '和';
    /** Goods that are parts of others, or what others are made with. */
    private static final Set<String> BELONGINGS = Set.of("装备", "设备", "零部件", "部件", "组件", "配件");

    private static final String QUOTES = "“”‘’《》";
    private final Vocabulary vocabulary;
    private final String text;
    private final Pieces pieces;

    JoinedNames(Vocabulary vocabulary, String text, Pieces pieces) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.pieces = pieces;
    }

    /**
     * Whether a conjunction joins two halves of one name: 田间收获及加工装备, where the first half cannot stand alone,
     * 外围设备和配套件产业, where the second cannot, or 先进装备和智能制造 in the middle of a list whose items 、 parts. Headings and names of chains are one name throughout.
     */
    boolean isOneName(Span before, Span item, int index, boolean heading) {
        if (text.charAt(item.begin() - 1) == LIST_COMMA || text.charAt(before.end()) == LIST_COMMA) {
            return false;
        }
        if (pieces.is(index - 1, Kind.DASH)) {
            return false; // links of a chain: 磁材—电机
        }
        String between = text.substring(before.end(), item.begin());
        if (between.length() > 2 || between.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)) {
            return false;
        }
        String first = before.of(text);
        Head last = vocabulary.head(item.of(text));
        boolean dependent = vocabulary.head(first) == Head.NONE && !vocabulary.isIndustry(first) && !isLatin(first);
        if (vocabulary.isCompanion(item.of(text)) || isPartOfFirst(before, between, item)) {
            return true;
        }
        boolean headed = last == Head.PRODUCT || last == Head.EITHER || last == Head.TECHNOLOGY;
        boolean inner =
                isFollowedByListComma(index) && (isFixed(before, item) || isInnerOfSectors(before, item, index));
        return heading || dependent && headed && !closesList(before, between) || inner || isChain(item);
    }

    /** Whether 和 stands before the last item of a list that 、 parts: 竹家居、竹炭|和|竹纤维. */
    private boolean closesList(Span before, String conjunction) {
        return conjunction.charAt(0) == AND && before.begin() > 0 && text.charAt(before.begin() - 1) == LIST_COMMA;
    }

    /** Whether the second half of what is called an industry is but what belongs to the first: 汽车及零部件产业, 智能制造及装备产业. */
    private boolean isPartOfFirst(Span first, String conjunction, Span item) {
        String stem = vocabulary.stem(item.of(text));
        return conjunction.length() == 1
                && conjunction.charAt(0) != AND
                && stem.length() < item.length()
                && BELONGINGS.contains(stem)
                && (first.begin() == 0 || text.charAt(first.begin() - 1) != LIST_COMMA);
    }

    /** Whether each half opens or closes with an industry known by name, and both together are none: 衡阳市工程机械|及|有色金属产业发展规划. */
    boolean areTwoIndustries(Span first, Span second) {
        OptionalInt begin = IntStream.range(first.begin(), first.end() - 1)
                .filter(at -> isKnown(text.substring(at, first.end())))
                .findFirst();
        OptionalInt end = IntStream.rangeClosed(second.begin() + 2, second.end())
                .filter(at -> isKnown(text.substring(second.begin(), at)))
                .reduce((shorter, longer) -> longer);
        return begin.isPresent()
                && end.isPresent()
                && !vocabulary.isIndustry(text.substring(begin.getAsInt(), end.getAsInt()));
    }

    private boolean isKnown(String name) {
        return vocabulary.isIndustry(name) && !vocabulary.isGeneric(name);
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
        boolean goods = isGoods(first.of(text)) || isLatin(first.of(text)); // AI PC及AI手机
        if (vocabulary.head(first.of(text)) == Head.PRODUCT || goods && isGoods(last)) {
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
        int at = pieces.skipGloss(index + 1);
        return pieces.is(at, Kind.JOIN) && text.charAt(pieces.get(at).span().begin()) == LIST_COMMA;
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
        for (int next = pieces.nextItem(index + 1); next >= 0; next = pieces.nextItem(next + 1)) {
            last = next;
        }
        return last > index && text.charAt(pieces.get(last).span().begin() - 1) != LIST_COMMA;
    }
}
