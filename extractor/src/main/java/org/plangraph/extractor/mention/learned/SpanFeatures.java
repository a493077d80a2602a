package org.plangraph.extractor.mention.learned;

import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.mention.term.TermKinds;

/**
 * What the span model looks at, each feature a row of its weights by hashing (Weinberger et al. 2009, Feature hashing for
 * large scale multitask learning). Features of where a name begins and of where it ends are computed once per word;
 * those of a span add to them.
 */
final class SpanFeatures {
    static final int ROWS = 1 << 17;
    /** Room for the features of one begin, one end and one span. */
    static final int MOST = 64;

    private static final int COMPANY_TAIL = 2;
    private static final int LONGEST_HEAD = 8;

    private final TermKinds kinds = TermKinds.standard();
    private final Heads heads = Heads.standard();
    private final Companies companies = Companies.standard();
    private int[] rows = new int[MOST];
    private int size;

    /** Writes the rows for a name that begins with word {@code i} behind the {@code size} rows there; the new size. */
    int begin(SentenceWords s, int i, int[] into, int at) {
        start(into, at);
        add(1, s.word(i), 0);
        add(2, s.nature(i), s.nature(i + 1));
        add(3, s.word(i - 1), 0);
        add(4, s.nature(i - 1), s.nature(i));
        add(5, s.word(i - 2), s.word(i - 1));
        add(6, s.word(i - 1), s.word(i));
        add(8, s.word(i), s.word(i + 1));
        add(9, s.governor(i), 0);
        add(10, s.beginsRegion(i) ? 1 : 0, s.nature(i - 1));
        return size;
    }

    /** The same for a name that ends with word {@code j}. */
    int end(SentenceWords s, int j, int[] into, int at) {
        start(into, at);
        int end = s.end(j);
        add(21, s.word(j), 0);
        add(22, s.nature(j - 1), s.nature(j));
        add(23, s.word(j + 1), 0);
        add(24, s.nature(j), s.nature(j + 1));
        add(25, s.word(j - 1), s.word(j));
        add(26, s.word(j), s.word(j + 1));
        add(27, s.word(j + 1), s.word(j + 2));
        add(29, characters(s.text, Math.max(0, end - 2), end), 0);
        add(31, characters(s.text, Math.max(0, end - 3), end), 0);
        add(32, s.afterList(j), 0);
        return size;
    }

    /** The same for what only the whole name shows. */
    int span(SentenceWords s, int i, int j, int[] into, int at) {
        start(into, at);
        String name = s.text.substring(s.begin(i), s.end(j));
        int words = j - i;
        add(40, Math.min(name.length(), 14), s.heading ? 1 : 0);
        add(41, Math.min(words, 6), 0);
        add(42, s.word(j), Math.min(words, 3));
        add(43, name.hashCode(), 0);
        add(44, s.word(i - 1), s.word(j + 1));
        add(45, s.word(i - 1), s.word(j));
        add(46, s.governor(i), s.word(j));
        add(47, s.nature(i - 1), mix(s.nature(j), s.nature(j + 1)));
        add(48, s.nature(i), mix(s.nature(j), Math.min(words, 4)));
        add(49, s.word(i), s.word(j));
        add(50, s.isQuoted(i, j) ? 1 : 0, 0);
        int lone = Math.min(s.loneCharacters(i, j), 4);
        add(51, lone, Math.min(words, 4));
        addKnowledge(s, i, j, name);
        return size;
    }

    private void addKnowledge(SentenceWords s, int i, int j, String name) {
        Closing closing = closing(s, j);
        int known = kinds.standing(name);
        add(60, known, s.governor(i));
        add(61, known, closing.kind());
        add(62, known, mix(s.nature(i - 1), s.nature(j + 1)));
        add(63, known, s.word(j + 1));
        add(64, closing.kind(), s.governor(i));
        add(65, closing.site(), closing.siteLength() == name.length() ? 1 : s.beginsRegion(i) ? 2 : 3);
        add(66, companies.isKnown(name) ? 1 : 0, closing.companyTail());
    }

    /**
     * What the lists make of the last characters before the end of a word.
     *
     * @param kind what kind of term they close
     * @param site of which type the head noun is that they are; 0 for none
     * @param siteLength the head noun's length
     * @param companyTail the length of the company's tail that they are
     */
    record Closing(int kind, int site, int siteLength, int companyTail) {}

    private Closing closing(SentenceWords s, int j) {
        if (s.closings[j] == null) {
            String end = s.text.substring(Math.max(s.begin(0), s.end(j) - LONGEST_HEAD), s.end(j));
            s.closings[j] = new Closing(
                    kinds.head(end),
                    heads.typeOf(end).map(type -> type.ordinal() + 1).orElse(0),
                    heads.lengthIn(end),
                    companies.tailAt(end, Math.max(0, end.length() - COMPANY_TAIL)));
        }
        return s.closings[j];
    }

    private void start(int[] into, int at) {
        rows = into;
        size = at;
    }

    private void add(int template, int a, int b) {
        rows[size++] = mix(mix(template * 0x9E3779B1, a), b) & (ROWS - 1);
    }

    private static int characters(String text, int begin, int end) {
        int hash = 7;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** MurmurHash3's finalizer over both (Appleby, public domain). */
    private static int mix(int a, int b) {
        int x = a * 31 + b;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        x ^= x >>> 16;
        return x;
    }
}
