package org.plangraph.extractor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of Markdown as a reader sees it; plain text is not changed. Source: CommonMark 0.31, sections 4.2, 5.1, 5.2 and 6.1 to 6.3. */
record Markdown(String text, Kind kind) {
    /** What the marks at the line's beginning make of it. */
    enum Kind {
        TEXT,
        HEADING,
        /** An item of a list, or a quotation: a paragraph of its own. */
        ITEM
    }

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6} +");
    private static final Pattern ITEM = Pattern.compile("^ {0,3}(?:> ?|[*+] +|- +(?!\\d+ *-\\s*$))(?=\\S)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|`)(?=\\S)([^\\n]+?)(?<=\\S)\\1");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]+\\)");
    private static final String MARKS = "#>*+-_`[";

    static Markdown read(String line) {
        if (line.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return new Markdown(line, Kind.TEXT);
        }
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Kind kind = heading.find() ? Kind.HEADING : item.find() ? Kind.ITEM : Kind.TEXT;
        int marks = kind == Kind.HEADING ? heading.end() : kind == Kind.ITEM ? item.end() : 0;
        String words = STRONG.matcher(line.substring(marks)).replaceAll("$2");
        return new Markdown(LINK.matcher(words).replaceAll("$1"), kind);
    }
}
