package org.plangraph.extractor.mention.learned;

/**
 * What the span model looks at, each feature a row of its weights by hashing (Weinberger et al. 2009, Feature hashing for
 * large scale multitask learning). Features of where a name begins and of where it ends are computed once per word;
 * those of a span add to them. What the rule finders found is none: they were written with the gold in view, so that the
 * model would learn to trust them further than they can be trusted elsewhere.
 */
final class SpanFeatures {
    static final int ROWS = 1 << 18;
    /** Room for the features of one begin, one end and one span. */
    static final int MOST = 80;

    private final NameLists lists = new NameLists();
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
        add(7, s.governor(i), 0);
        add(8, s.beginsRegion(i) ? 1 : 0, s.nature(i - 1));
        add(9, characters(s.text, s.begin(i), Math.min(s.text.length(), s.begin(i) + 2)), 0);
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
        add(25, s.word(j), s.word(j + 1));
        add(26, s.word(j + 1), s.word(j + 2));
        add(27, characters(s.text, Math.max(0, end - 2), end), 0);
        add(28, characters(s.text, Math.max(0, end - 3), end), 0);
        add(29, characters(s.text, end - 1, Math.min(s.text.length(), end + 1)), 0);
        add(30, s.afterList(j), 0);
        return size;
    }

    /** The same for how the whole name is made and what stands around it. */
    int look(SentenceWords s, int i, int j, int[] into, int at) {
        start(into, at);
        addShape(s, i, j);
        addSurroundings(s, i, j);
        return size;
    }

    /** The same for what the lists know of it, which is dearer to ask. */
    int knowledge(SentenceWords s, int i, int j, int[] into, int at) {
        start(into, at);
        String name = s.text.substring(s.begin(i), s.end(j));
        Closing closing = lists.closing(s, j);
        addKnowledge(s, i, j, name, closing);
        addList(s, i, j, closing);
        return size;
    }

    /** What the name is made of. */
    private void addShape(SentenceWords s, int i, int j) {
        int words = j - i;
        add(40, Math.min(s.end(j) - s.begin(i), 14), s.heading ? 1 : 0);
        add(41, Math.min(words, 6), 0);
        add(42, s.word(j), Math.min(words, 3));
        add(43, s.nature(i), mix(s.nature(j), Math.min(words, 4)));
        add(44, Math.min(s.loneCharacters(i, j), 4), Math.min(words, 4));
        add(45, s.natures(i, j), 0);
        for (int k = i; words > 0 && k <= j; k++) {
            add(46, s.word(k), 0);
        }
        for (int k = i + 1; k < j; k++) {
            add(47, s.nature(k), 0);
        }
    }

    /** What stands on both sides of it. */
    private void addSurroundings(SentenceWords s, int i, int j) {
        add(50, s.word(i - 1), s.word(j + 1));
        add(51, s.word(i - 1), s.word(j));
        add(52, s.governor(i), s.word(j));
        add(53, s.nature(i - 1), mix(s.nature(j), s.nature(j + 1)));
        add(54, s.isQuoted(i, j) ? 1 : 0, 0);
    }

    /** What the lists know of it. */
    private void addKnowledge(SentenceWords s, int i, int j, String name, Closing closing) {
        int known = lists.term(name);
        add(60, known, s.governor(i));
        add(61, known, closing.kind());
        add(62, known, mix(s.nature(i - 1), s.nature(j + 1)));
        add(63, known, s.word(j + 1));
        add(64, closing.kind(), s.governor(i));
        add(65, closing.site(), closing.siteLength() == name.length() ? 1 : s.beginsRegion(i) ? 2 : 3);
        add(66, lists.isCompany(name) ? 1 : 0, closing.companyTail());
    }

    /** What the lists know of the items before and after it: those of one list are names of one type. */
    private void addList(SentenceWords s, int i, int j, Closing closing) {
        boolean follows = s.joinsItems(i - 1);
        add(70, follows ? 1 + lists.closing(s, i - 2).sort() : 0, closing.sort());
        add(71, follows ? 1 + standing(s, s.itemBegin(i - 2), i - 2) : 0, s.nature(j + 1));
        int next = s.joinsItems(j + 1) ? s.itemEnd(j + 2) : -1;
        add(72, next < 0 ? 0 : 1 + lists.closing(s, next).sort(), closing.sort());
        add(73, next < 0 ? 0 : 1 + standing(s, j + 2, next), s.nature(i - 1));
        add(74, s.afterList(j), closing.sort());
    }

    private int standing(SentenceWords s, int first, int last) {
        return lists.standing(s.text.substring(s.begin(first), s.end(last)));
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
