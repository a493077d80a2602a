package org.plangraph.extractor.document;

import java.util.Set;
import java.util.regex.Pattern;

/** {@code reading.yaml}: what is not part of a text, and how broken lines are told from finished ones. */
record ReadingRules(
        String sentenceEnds,
        String closers,
        Pattern pageNumber,
        Pattern contentsTitle,
        Pattern contentsLine,
        Pattern columnName,
        Pattern projectField,
        Pattern projectName,
        Pattern recordName,
        Pattern furnitureParting,
        Set<String> furniture,
        Pattern furnitureLine,
        Pattern opensParagraph,
        Pattern finishedLine,
        int shortLine,
        int narrowestPage,
        int charactersPerSentence) {
    /** Characters of the longest line that may be a heading or a title. */
    static final int LONGEST_HEADING = 60;

    /** Whether a text ends where a sentence does, perhaps inside brackets or quotes. */
    boolean endsSentence(CharSequence text) {
        int end = text.length();
        while (end > 1 && closers.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentenceEnds.indexOf(text.charAt(end - 1)) >= 0;
    }
}
