package org.plangraph.extractor.relation;

import java.util.List;
import java.util.Map;
import org.plangraph.extractor.relation.Target.Comparator;

/** The words figures are written with, from {@code lexicon/figures.yaml}; that file explains each list. */
record FigureVocabulary(
        String source,
        List<String> magnitudes,
        List<String> rates,
        List<String> measures,
        List<String> counts,
        List<String> approximately,
        Map<Comparator, List<String>> before,
        Map<Comparator, List<String>> after,
        List<String> classifying,
        String ordinal,
        List<String> placeCounts,
        List<String> ranking,
        List<String> pointing,
        String percentPrefix,
        String chineseYear,
        Map<String, Integer> chineseDigits) {
    static FigureVocabulary load() {
        return Lexicon.read("figures.yaml", FigureVocabulary.class);
    }
}
