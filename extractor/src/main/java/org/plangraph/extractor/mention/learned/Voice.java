package org.plangraph.extractor.mention.learned;

/** Who speaks for a name. */
enum Voice {
    /** A rule finder, and what it found stands beside the others' finds. */
    RULES("rules"),
    /** A rule finder, but another find took the place. */
    OVERRULED("rules, overruled"),
    /** The span model alone. */
    MODEL("model alone");

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
