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
        Set<String> furniture,
        Pattern furnitureLine,
        Pattern opensParagraph,
        Pattern finishedLine,
        int shortLine,
        int narrowestPage,
        int charactersPerSentence) {
    /** Characters of the longest line that may be a heading or a title. */
    static final int LONGEST_HEADING = 60;
}
