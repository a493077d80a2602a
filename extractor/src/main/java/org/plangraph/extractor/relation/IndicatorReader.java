package org.plangraph.extractor.relation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;

/** Reads what a figure measures: the words before it in its clause, and for counts the noun after it. */
final class IndicatorReader {
    private static final String CLAUSE_ENDS = "，。；;！？：、\n";
    private static final int LONGEST = 40;

    private final List<String> comparing;

    IndicatorReader(FigureVocabulary words) {
        comparing = Stream.concat(
                        words.before().values().stream().flatMap(List::stream),
                        words.after().values().stream().flatMap(List::stream))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The indicator; the figure's unit where the clause says nothing else. */
    String read(String text, Span sentence, Figure figure) {
        int clause = TargetFinder.clauseBegin(text, sentence, figure.span().begin());
        String before =
                withoutComparison(text.substring(clause, figure.span().begin()).strip());
        String after = figure.kind() == Figure.Kind.COUNT
                ? upToPunctuation(text, figure.span().end(), sentence.end())
                : "";
        String indicator = tail(before) + withoutLeadingComparison(after);
        return indicator.isBlank() ? figure.unit() + figure.value() : indicator;
    }

    private String withoutComparison(String before) {
        for (String word : comparing) {
            if (before.endsWith(word)) {
                return withoutComparison(
                        before.substring(0, before.length() - word.length()).strip());
            }
        }
        return before;
    }

    private String withoutLeadingComparison(String after) {
        return comparing.stream()
                .filter(after::startsWith)
                .findFirst()
                .map(w -> after.substring(w.length()))
                .orElse(after);
    }

    private static String upToPunctuation(String text, int from, int end) {
        int at = from;
        while (at < end && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private static String tail(String words) {
        return words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
    }
}
