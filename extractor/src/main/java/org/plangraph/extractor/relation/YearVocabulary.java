package org.plangraph.extractor.relation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words years are named with, from {@code lexicon/years.yaml}; that file explains each list. */
record YearVocabulary(
        String source,
        Map<String, Integer> fiveYearPlans,
        List<String> planPeriod,
        String year,
        Pattern wholePeriod,
        List<String> startedFrom,
        Pattern founded,
        List<String> foundedIn,
        Pattern sameYear,
        Pattern nextYear,
        Pattern republic,
        List<String> now,
        List<String> parts,
        List<String> comparedBefore,
        List<String> comparedAfter,
        Pattern lastYear,
        Pattern thisYear,
        Pattern partOfYear,
        List<String> completed,
        List<String> ahead,
        List<String> planned,
        List<String> urged,
        Pattern programme,
        Pattern review,
        Pattern become,
        Pattern becoming,
        List<String> onward,
        List<String> prospect,
        List<String> aims,
        List<String> onceBuilt,
        List<String> back,
        Pattern notAhead,
        List<String> doing,
        List<String> done) {
    static YearVocabulary load() {
        return Lexicon.read("years.yaml", YearVocabulary.class);
    }
}
