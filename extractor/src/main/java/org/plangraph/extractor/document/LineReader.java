package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the lines of a file that are part of its text: rows of tables as sentences, no marks of Markdown, no contents and page furniture. */
final class LineReader {
    private static final Pattern INDENT = Pattern.compile("^(?:\\u3000{2}| {4}|\\t)");
    private static final int LONGEST_CONTENTS_LINE = 90;

    private final ReadingRules rules;
    private final LostBreaks lostBreaks;

    LineReader(ReadingRules rules, Headings headings) {
        this.rules = rules;
        lostBreaks = new LostBreaks(rules, headings);
    }

    List<Line> read(String raw) {
        return withoutContents(lines(raw));
    }

    private List<Line> lines(String raw) {
        List<Line> lines = new ArrayList<>();
        TableRows table = new TableRows(rules.columnName());
        boolean afterHeading = false;
        for (String rawLine : (Iterable<String>) raw.lines()::iterator) {
            String narrowed = CharacterForms.narrow(rawLine);
            if (table.isRow(narrowed)) {
                table.read(narrowed).ifPresent(row -> lines.add(new Line(row, true, "")));
                continue;
            }
            Markdown marked = Markdown.read(narrowed);
            boolean indented = afterHeading
                    || marked.kind() != Markdown.Kind.TEXT
                    || INDENT.matcher(narrowed).find();
            afterHeading = marked.kind() == Markdown.Kind.HEADING || afterHeading && narrowed.isBlank();
            List<String> parts = lostBreaks.split(marked.text());
            int last = parts.size() - 1;
            for (int i = 0; i <= last; i++) {
                String part = parts.get(i).strip();
                String text = CharacterForms.settle(part);
                if (!text.isEmpty() && !isFurniture(part, text)) {
                    lines.add(new Line(text, indented, i == last ? rawLine.stripTrailing() : ""));
                }
                indented = true;
            }
        }
        return lines;
    }

    private boolean isFurniture(String line, String settled) {
        return rules.furniture().contains(settled)
                || rules.pageNumber().matcher(settled).matches()
                || rules.furnitureLine().matcher(settled).matches()
                || line.length() <= LONGEST_CONTENTS_LINE
                        && rules.contentsLine().matcher(line).matches();
    }

    /** Drops the title of the contents and, below it, entries without page numbers: headings that come again later. */
    private List<Line> withoutContents(List<Line> lines) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            last.put(lines.get(i).text(), i);
        }
        List<Line> kept = new ArrayList<>(lines.size());
        boolean inContents = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean title = rules.contentsTitle().matcher(text).matches();
            inContents = title || inContents && text.length() <= ReadingRules.LONGEST_HEADING && last.get(text) > i;
            if (!inContents) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
