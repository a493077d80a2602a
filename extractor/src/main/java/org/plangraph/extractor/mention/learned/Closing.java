package org.plangraph.extractor.mention.learned;

/**
 * What the lists make of the last characters before the end of a word.
 *
 * @param kind what kind of term they close
 * @param site of which type the head noun is that they are; 0 for none
 * @param siteLength the head noun's length
 * @param companyTail the length of the company's tail that they are
 */
record Closing(int kind, int site, int siteLength, int companyTail) {
    private static final int SITES = 16;
    private static final int TAILS = 8;

    /** What a name is that ends so, as far as the end tells; the items of a list are of one sort. */
    int sort() {
        return (kind * SITES + site) * TAILS + companyTail;
    }
}
