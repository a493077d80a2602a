package org.plangraph.extractor.relation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        List<String> alike,
        Map<Comparator, List<String>> after,
        List<String> distributing,
        List<String> classifying,
        List<String> timing,
        List<String> otherUnits,
        List<String> ranked,
        List<String> repeating,
        String ordinal,
        List<String> placeCounts,
        List<String> ranking,
        List<String> pointing,
        String percentPrefix,
        String chineseYear,
        Map<String, Integer> chineseDigits,
        List<String> openers,
        List<String> qualifiers,
        Pattern leading,
        Pattern trailing,
        String of,
        List<String> whole,
        List<String> dependent,
        List<String> independent,
        List<String> sharedVerbs,
        List<String> industryMeasures) {
    static FigureVocabulary load() {
        return Lexicon.read("figures.yaml", FigureVocabulary.class);
    }

    /** Whether {@code words} end in one that only looks like a comparison: 签约, not 约. */
    boolean endsAlike(String words) {
        return alike.stream().anyMatch(words::endsWith);
    }

    /** Length of the longest word at {@code offset} that only leads up to what a clause measures; 0 without one. */
    int leadLength(String text, int offset) {
        return longest(Stream.concat(openers.stream(), whole.stream()), text, offset);
    }

    /** The same where words that narrow down what is measured (规模以上) are passed over too. */
    int openerLength(String text, int offset) {
        return longest(Stream.of(openers, whole, qualifiers).flatMap(List::stream), text, offset);
    }

    /** Whether {@code indicator} begins with words that say how something changes and not what it is: 增长, not 增加值. */
    boolean depends(String indicator) {
        return dependentAt(indicator, 0);
    }

    /** {@code indicator} up to where it says how what it measures changes: 工业增加值 of 工业增加值年均增长; whole where it does not. */
    String withoutChange(String indicator) {
        for (int at = 1; at < indicator.length(); at++) {
            if (dependentAt(indicator, at)) {
                return indicator.substring(0, at);
            }
        }
        return indicator;
    }

    private boolean dependentAt(String text, int at) {
        return dependent.stream().anyMatch(word -> text.startsWith(word, at))
                && independent.stream().noneMatch(word -> text.startsWith(word, at));
    }

    private static int longest(Stream<String> words, String text, int offset) {
        return words.filter(word -> text.startsWith(word, offset))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
