package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the line breaks that became spaces on a text's way out of a web page or a database: wide spaces anywhere, and in a line
 * far longer than a page is wide also single ones, where a sentence, a heading or a title ends or a heading begins. Items that
 * dashes set off lost theirs without a space.
 */
final class LostBreaks {
    /** A run of ideographic or four plain spaces inside a line, which is what an indent looks like there. */
    private static final Pattern INDENT_INSIDE = Pattern.compile("(?<![，、,\\s])(?:\\u3000{2,}| {4,})(?=\\S)");

    /** Before an item that dashes set off in the middle of a line, by its name and what is said of it: …。——做强绿色化工产业链。…. */
    private static final Pattern ITEM_INSIDE = Pattern.compile("(?<=[。；：])(?=——\\p{IsHan}[^。；：，]{1,20}[。：])");

    private static final String SPACES = " \u3000";
    private static final String DASH = "——";
    private static final String UNFINISHED = "，、,";

    /** Characters from which on a line holds more than one paragraph, if spaces follow its sentences. */
    private static final int SHORTEST_RUN_TOGETHER = 300;

    /** A space after a pause is a slip where there is no second one, or where there are at least so many others for each. */
    private static final int SPACES_FOR_A_SLIP = 10;

    private final ReadingRules rules;
    private final Headings headings;

    LostBreaks(ReadingRules rules, Headings headings) {
        this.rules = rules;
        this.headings = headings;
    }

    /** The lines that a line once was, in order. */
    List<String> split(String line) {
        List<String> lines = new ArrayList<>();
        for (String part : hasWideSpace(line) ? INDENT_INSIDE.split(line) : new String[] {line}) {
            for (String item : part.contains(DASH) ? ITEM_INSIDE.split(part) : new String[] {part}) {
                if (item.length() < SHORTEST_RUN_TOGETHER || hasStraySpaces(item)) {
                    lines.add(item);
                } else {
                    addRunTogether(item, lines);
                }
            }
        }
        return lines;
    }

    /** Whether spaces follow its pauses as well, where no line ends: those after its sentences then say nothing either. */
    private static boolean hasStraySpaces(String line) {
        int spaces = 0;
        int stray = 0;
        for (int space = line.indexOf(' ', 1); space > 0; space = line.indexOf(' ', space + 1)) {
            spaces++;
            stray += UNFINISHED.indexOf(line.charAt(space - 1)) >= 0 ? 1 : 0;
        }
        return stray > 1 && stray * SPACES_FOR_A_SLIP > spaces;
    }

    private void addRunTogether(String line, List<String> lines) {
        int begin = 0;
        for (int space = line.indexOf(' ', 1); space > 0; space = line.indexOf(' ', space + 1)) {
            if (space > begin && isBreak(line.substring(begin, space).strip(), line, space + 1)) {
                lines.add(line.substring(begin, space));
                begin = space + 1;
            }
        }
        lines.add(line.substring(begin));
    }

    private boolean isBreak(String before, String line, int after) {
        if (before.isEmpty() || UNFINISHED.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return false;
        }
        return rules.endsSentence(before)
                || headings.opens(line.substring(after))
                || before.length() <= ReadingRules.LONGEST_HEADING
                        && (headings.isWhole(before)
                                || rules.finishedLine().matcher(before).matches());
    }

    /** Whether a run of spaces stands behind the first word: without one no indent is inside. */
    private static boolean hasWideSpace(String line) {
        int begin = 0;
        while (begin < line.length() && SPACES.indexOf(line.charAt(begin)) >= 0) {
            begin++;
        }
        return line.indexOf("\u3000\u3000", begin) >= 0 || line.indexOf("    ", begin) >= 0;
    }
}
