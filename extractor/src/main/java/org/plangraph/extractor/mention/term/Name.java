package org.plangraph.extractor.mention.term;

import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/**
 * A name to be read, with its own words.
 *
 * @param front characters of the places and owners and of the level that open it
 */
record Name(Reading reading, Mention mention, int front) {
    /** What stands in it after places, owners and level. */
    String own() {
        return mention.name().substring(front);
    }

    EntityType type() {
        return mention.type();
    }

    /** Where the text has words of the name: in its own place or, for a composed name, in the words it shares; -1 nowhere. */
    int placeOf(String words) {
        int end = reading.sentenceAt(mention.span().begin())
                .map(sentence -> sentence.span().end())
                .orElse(mention.span().end());
        int at = reading.text().indexOf(words, mention.span().begin());
        return at + words.length() <= end ? at : -1;
    }

    /** Whether the industries found in it before lie in {@code industry} and say less. */
    boolean isSaidBestBy(Span industry) {
        return reading.within(mention.span(), EntityType.INDUSTRY)
                .allMatch(found -> industry.contains(found.span())
                        && industry.length() > found.span().length());
    }
}
