package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Tells what parts items that stand side by side, and a conjunction that parts two names from one that joins words inside a name. */
final class Conjunctions {
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Set<String> COMPLETE = WordList.words("complete-nouns");
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    /** Conjunctions that add to one thing what belongs to it: 机场枢纽及接线工程. */
    private static final Set<String> ADDING = Set.of("及", "暨");

    private static final Search UNDERTAKING = Search.of("undertaking-head");
    private static final Search SECTION = Search.of("route-section");
    private static final Search LINKING = Search.of("linking-last");
    private static final Search DEED = Search.of("deed-last");
    private static final char LIST_COMMA = '、';
    private static final int LONGEST_SEPARATOR = 2;
    private static final Search SUPPLEMENT = Search.of("supplement");
    private static final Pattern JOINT = Patterns.of("joint-undertaking");

    private final Reading reading;
    private final List<Token> tokens;

    Conjunctions(Reading reading, List<Token> tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** Length of the separator that stands at {@code offset}, 、 or a conjunction that the segmenter sees as a word; 0 when none does. */
    static int separatorAt(Reading reading, int offset, Span within) {
        String text = reading.text();
        if (text.charAt(offset) == LIST_COMMA) {
            return 1;
        }
        if (offset == within.begin() || !reading.isWordBoundary(offset)) {
            return 0;
        }
        int longest = 0;
        for (String conjunction : CONJUNCTIONS) {
            int end = offset + conjunction.length();
            if (end < within.end() && text.startsWith(conjunction, offset) && reading.isWordBoundary(end)) {
                longest = Math.max(longest, conjunction.length());
            }
        }
        return longest;
    }

    /** Length of the separator that ends right before {@code offset}; 0 when none does. */
    static int separatorBefore(Reading reading, int offset) {
        for (int length = 1; length <= LONGEST_SEPARATOR && offset - length > 0; length++) {
            int at = offset - length;
            if (separatorAt(reading, at, new Span(at - 1, offset + 1)) == length) {
                return length;
            }
        }
        return 0;
    }

    /** 和 joins two modifiers of one head noun, unless what stands before it is a name or a place of its own. */
    boolean part(int i, int end) {
        if (i == 0 || i + 1 >= tokens.size() || tokens.get(i + 1).begin() >= end) {
            return true;
        }
        if (SUPPLEMENT.startsAt(reading.text(), tokens.get(i).end())) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token conjunction = tokens.get(i);
        if (NameBoundary.isCloser(before)) {
            return true;
        }
        if (addsToName(before.end(), conjunction, end) || standsInBrand(conjunction, end)) {
            return false;
        }
        if (!reading.endingAt(before.end(), EntityType.REGION).isEmpty()
                || !reading.endingAt(before.end(), EntityType.INSTITUTION).isEmpty()) {
            return !JOINT.matcher(reading.text().substring(conjunction.end(), end))
                    .find();
        }
        if (opensWithPlace(conjunction.end()) || endsCompany(before.end())) {
            return true;
        }
        if (UNDERTAKING.startsAt(reading.text(), end)
                && LINKING.isIn(reading.text().substring(conjunction.end(), end))) {
            return false;
        }
        if (Heads.standard().lengthIn(textBefore(before.end())) > 0 || COMPLETE.contains(before.word())) {
            return true;
        }
        return endsWork(before.end()) && isSpecific(conjunction.end(), end);
    }

    /** Whether what is carried out goes on after the conjunction, no name, thing or works being over before it: 实施孕育和出生缺陷防治计划. */
    boolean joinsDeeds(int i, int end) {
        if (i == 0 || !CONJUNCTIONS.contains(tokens.get(i).word())) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return !NameBoundary.isMark(before)
                && !COMPLETE.contains(before.word())
                && Heads.standard().lengthIn(textBefore(before.end())) == 0
                && reading.endingAt(before.end(), EntityType.REGION).isEmpty()
                && !(endsWork(before.end()) && isSpecific(tokens.get(i).end(), end));
    }

    /** Whether works are over there though no head noun says so: a section of a route, a deed done to something. */
    private boolean endsWork(int offset) {
        String before = textBefore(offset);
        return (SECTION.isIn(before) || DEED.isIn(before)) && isSpecific(afterMark(offset), offset);
    }

    /** Whether a company on a list ends there, or is, perhaps with a company's tail, all since the last mark: 由远景能源|与…, 格科半导体|与…. */
    private boolean endsCompany(int end) {
        if (new Brands(reading).isKnownBefore(end)) {
            return true;
        }
        int begin = afterMark(end);
        int known = begin + Companies.standard().lengthAt(reading.text(), begin);
        return known > begin && (known == end || known + Companies.standard().tailAt(reading.text(), known) == end);
    }

    private boolean opensWithPlace(int offset) {
        return !reading.beginningAt(offset, EntityType.REGION).isEmpty();
    }

    private boolean opensWithOwner(int offset) {
        return opensWithPlace(offset) || new Brands(reading).opensWithKnown(offset);
    }

    /**
     * In A、B和C等 it does; in 器件研发及产业化项目 it joins modifiers, as it does between two descriptions that stand alone, and
     * between the goods of one company that opens the item (亿纬锂能储能与动力电池).
     */
    boolean partsItems(int begin, Token conjunction, int end) {
        if (conjunction.begin() == begin) {
            return false; // 和 of 、和利时
        }
        String left = reading.text().substring(begin, conjunction.begin());
        String right = reading.text().substring(conjunction.end(), end);
        if (!listed(begin) && adds(conjunction, end) || standsInBrand(conjunction, end)) {
            return false;
        }
        boolean owned = new Brands(reading).opensWithKnown(begin);
        if (owned && !opensWithOwner(conjunction.end()) && !isSpecific(conjunction.end(), end)) {
            return false;
        }
        if (Heads.standard().lengthIn(right) > 0) {
            return Heads.standard().lengthIn(left) > 0 || SECTION.isIn(left);
        }
        if (Heads.standard().lengthIn(left) > 0) {
            return true;
        }
        boolean listed = listed(begin);
        if (listed && holdsConjunction(begin - 1)) {
            return false;
        }
        if (listed && opensWithPlace(begin) && !opensWithPlace(conjunction.end())) {
            return false;
        }
        return listed || new Identity(reading).isSpecific(new Span(begin, end));
    }

    /** Whether one character stands before it in the item, and after it only what companies end in: 银和半导体. */
    private boolean standsInBrand(Token conjunction, int end) {
        return afterMark(conjunction.begin()) == conjunction.begin() - 1
                && Companies.standard().tailAt(reading.text(), conjunction.end()) == end - conjunction.end();
    }

    /** Whether 及 adds to what ends before it only what belongs to it, and so parts no names: 接线工程. */
    private boolean adds(Token conjunction, int end) {
        return ADDING.contains(conjunction.word()) && !isSpecific(conjunction.end(), end);
    }

    private boolean isSpecific(int begin, int end) {
        return new Identity(reading).isSpecific(new Span(begin, end));
    }

    /** Works that a place tells from others, before such an addition: 石岩湾机场枢纽|及接线工程. */
    private boolean addsToName(int nameEnd, Token conjunction, int end) {
        return UNDERTAKING.startsAt(reading.text(), end)
                && adds(conjunction, end)
                && Heads.standard().lengthIn(textBefore(nameEnd)) > 0
                && new Identity(reading).isSpecific(new Span(afterMark(nameEnd), nameEnd));
    }

    /** Where the words without a mark begin that end at {@code end}. */
    private int afterMark(int end) {
        int begin = end;
        while (begin > 0 && Character.isLetterOrDigit(reading.text().charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private boolean listed(int begin) {
        return begin > 0 && reading.text().charAt(begin - 1) == LIST_COMMA;
    }

    /** Whether the item that ends at {@code end} holds a conjunction: then one in the next item need not part items either. */
    private boolean holdsConjunction(int end) {
        for (int i = Reading.indexAt(tokens, end - 1); i > 0; i--) {
            Token token = tokens.get(i);
            if (CONJUNCTIONS.contains(token.word())) {
                return true;
            }
            if (NameBoundary.isMark(token) || STOPS.contains(token.word())) {
                return false;
            }
        }
        return false;
    }

    private String textBefore(int offset) {
        return reading.text().substring(Math.max(0, offset - 8), offset);
    }
}
