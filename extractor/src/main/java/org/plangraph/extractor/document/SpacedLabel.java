package org.plangraph.extractor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label that a wide space alone parts from what it stands for, in a line that is a sentence: ●昆明高新区　疫苗、血液制品。 */
final class SpacedLabel {
    private static final Pattern LABELLED = Pattern.compile("([^\\s，。；：、！？（）()“”《》]{2,14})\\u3000(?=[^\\s]{8,}[。；]$)");

    private static final int SHORTEST = 2;

    private SpacedLabel() {}

    /** The line with a colon behind its label, or as it is where it has none: what a number parts is a heading's, 第一章　总则. */
    static String marked(String line, Headings headings) {
        if (line.indexOf('\u3000') < 0) {
            return line;
        }
        Matcher label = LABELLED.matcher(line);
        if (!label.lookingAt()) {
            return line;
        }
        int number = headings.numberAt(line, 0).map(Headings.Number::end).orElse(0);
        return label.end(1) < number + SHORTEST ? line : label.group(1) + '：' + line.substring(label.end());
    }
}
