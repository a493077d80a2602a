package org.plangraph.extractor.mention.term;

/** What the term lists know of a name, as small numbers for a model to weigh. */
public final class TermKinds {
    private static final TermKinds STANDARD = new TermKinds();

    private final Vocabulary vocabulary = new Vocabulary();

    private TermKinds() {}

    /** The one over the lists PlanGraph ships with. */
    public static TermKinds standard() {
        return STANDARD;
    }

    /** Whether the name is a known industry (1), a broad sector (2), a catch-all word (4), or several of them; else 0. */
    public int standing(String name) {
        int known = vocabulary.isIndustry(name) ? 1 : 0;
        int generic = vocabulary.isGeneric(name) ? 2 : 0;
        return known + generic + (vocabulary.isCatchAll(name) ? 4 : 0);
    }

    /** What the closing word makes of the name; another number when a sector word (产业) closes it. */
    public int head(String name) {
        String stem = vocabulary.stem(name);
        int head = vocabulary.head(stem).ordinal();
        return stem.equals(name) ? head : head + Head.values().length;
    }
}
