package org.plangraph.extractor.relation;

import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;

/**
 * Figures that stand side by side, each for one member of a list before them: 增加值分别增长9.7%、15.3%.
 *
 * @param position of the figure at hand among them
 * @param size how many they are; 1 for a figure that stands alone
 * @param begin where the distributing word stands; the figure's own begin when it stands alone
 * @param comparator what the words before the first and after the last say of all
 */
record Series(int position, int size, int begin, Target.Comparator comparator) {
    private static final Pattern JOINT = Pattern.compile("\\s*[、和与及]?\\s*");

    /** The series of the figure at {@code index}, where one of the words that distribute stands before its first. */
    static Series of(String text, Span sentence, List<Figure> figures, int index, List<String> distributing) {
        int first = index;
        while (first > 0 && isJoined(text, figures.get(first - 1), figures.get(first))) {
            first--;
        }
        int last = index;
        while (last + 1 < figures.size() && isJoined(text, figures.get(last), figures.get(last + 1))) {
            last++;
        }
        Span span = figures.get(first).span();
        int clause = TargetFinder.clauseBegin(text, sentence, span.begin());
        int begin = distributing.stream()
                .mapToInt(word -> text.substring(clause, span.begin()).lastIndexOf(word))
                .max()
                .orElse(-1);
        if (begin < 0) {
            Figure alone = figures.get(index);
            return new Series(0, 1, alone.span().begin(), alone.comparator());
        }
        Target.Comparator shared = figures.subList(first, last + 1).stream()
                .map(Figure::comparator)
                .filter(c -> c != Target.Comparator.EQUAL)
                .findFirst()
                .orElse(Target.Comparator.EQUAL);
        return new Series(index - first, last - first + 1, clause + begin, shared);
    }

    private static boolean isJoined(String text, Figure before, Figure after) {
        return before.span().end() <= after.span().begin()
                && JOINT.matcher(
                                text.substring(before.span().end(), after.span().begin()))
                        .matches();
    }
}
