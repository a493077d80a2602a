package org.plangraph.extractor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles the lines of a text. Where it numbers its headings 1, 1.1, 1.1.1, an en space is put behind such a number: it
 * tells 2 重点任务 from a figure.
 */
final class DecimalNumbers {
    private static final char EN_SPACE = '\u2002';
    /** What makes a figure of a number at the beginning of a line: 1.5亿元. */
    static final String NO_UNIT = "(?![万亿千百十个倍年月日元公吨米亩平立级家项户条代台套人])";

    private static final Pattern SECOND = Pattern.compile(
            "(?m)^[\\s\\u3000]*\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.2[ \\t\\u3000]*" + NO_UNIT + "\\p{IsHan}");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:(?:\\.\\d{1,2}){1,3}|(?=\\s)))[ \\t\\u3000]*(" + NO_UNIT + "\\p{IsHan}.*)");

    private final boolean numberHeadings;

    private DecimalNumbers(boolean numberHeadings) {
        this.numberHeadings = numberHeadings;
    }

    /** Looks whether headings of {@code raw} are numbered so: whether one is the second on its level. */
    static DecimalNumbers in(String raw) {
        return new DecimalNumbers(SECOND.matcher(raw).find());
    }

    boolean numberHeadings() {
        return numberHeadings;
    }

    /** A line of the text in one way of writing its characters. */
    String settle(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        return numberHeadings && numbered.matches()
                ? numbered.group(1) + EN_SPACE + CharacterForms.settle(numbered.group(2))
                : CharacterForms.settle(line);
    }
}
