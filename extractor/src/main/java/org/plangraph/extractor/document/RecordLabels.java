package org.plangraph.extractor.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Labels that open lines again and again, as in records of the same fields one below the other: 主体：…, 方向：…, 载体：…. */
final class RecordLabels {
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_TITLE = 20;
    private static final int FEWEST = 2;
    private static final Pattern ITEM = Pattern.compile("[^，。；：、（）]{2,16}(?:（[^（）]{1,16}）)?：");

    private final List<Line> lines;
    private final Map<String, Integer> counts = new HashMap<>();

    private RecordLabels(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> counts.merge(label(line.text()), 1, Integer::sum));
    }

    static RecordLabels in(List<Line> lines) {
        return new RecordLabels(lines);
    }

    /** Whether a line without marks stands between two records, so that it heads the second: 工程机械 between 载体：… and 主体：…. */
    boolean headRecord(int index) {
        String text = lines.get(index).text();
        return index > 0
                && index + 1 < lines.size()
                && text.length() <= LONGEST_TITLE
                && text.chars().noneMatch(c -> "，。；：、".indexOf(c) >= 0)
                && isOfRecord(lines.get(index - 1))
                && isOfRecord(lines.get(index + 1));
    }

    private boolean isOfRecord(Line line) {
        String label = label(line.text());
        return !label.isEmpty() && counts.get(label) >= FEWEST;
    }

    /** Whether each of two lines below each other opens with a label, and so is an item of its own: 氢能：A、B and 软件：C、D. */
    static boolean openBoth(CharSequence line, String next) {
        return ITEM.matcher(line).lookingAt() && ITEM.matcher(next).lookingAt();
    }

    /** The words before a colon that a line opens with; empty where it does not. */
    private static String label(String line) {
        int colon = line.indexOf('：');
        return colon > 0 && colon <= LONGEST_LABEL ? line.substring(0, colon) : "";
    }
}
