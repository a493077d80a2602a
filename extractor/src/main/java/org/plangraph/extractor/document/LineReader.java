package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the lines of a file that are part of its text: rows of tables and sheets of projects as sentences, no marks of Markdown, no
 * contents and page furniture.
 */
final class LineReader {
    private static final Pattern INDENT = Pattern.compile("^(?:\\u3000{2}| {4}|\\t)");
    private static final int LONGEST_CONTENTS_LINE = 90;
    /** Shorter ones may be cells of a table. */
    private static final int SHORTEST_RUNNING_HEAD = 6;

    private static final int FEWEST_RUNNING_HEADS = 2;

    private final ReadingRules rules;
    private final Headings headings;
    private final LostBreaks lostBreaks;
    private final ProjectSheets sheets;
    /** What a cell at the head of a column says: 项目名称, 建设地点, 2025年目标. */
    private final Predicate<String> columnName;

    LineReader(ReadingRules rules, Headings headings) {
        this.rules = rules;
        this.headings = headings;
        lostBreaks = new LostBreaks(rules, headings);
        sheets = new ProjectSheets(rules);
        columnName = rules.columnName().asMatchPredicate().or(IndicatorRow::isColumn);
    }

    List<Line> read(String raw) {
        List<Integer> pageEnds = new ArrayList<>();
        List<Line> lines = lines(raw, pageEnds);
        return sheets.joined(withoutContents(withoutRunningHeads(lines, pageEnds)));
    }

    /** The lines but for those that hold no text; where the number of a page stood, its place among them goes to {@code pageEnds}. */
    private List<Line> lines(String raw, List<Integer> pageEnds) {
        List<Line> lines = new ArrayList<>();
        DecimalNumbers decimals = DecimalNumbers.in(raw);
        ItemNumbers items = decimals.numberHeadings() ? ItemNumbers.none() : ItemNumbers.in(raw);
        TableRows table = new TableRows(columnName);
        boolean afterHeading = false;
        List<String> rawLines = CellsOnLines.joined(raw.lines().toList(), columnName);
        for (int at = 0; at < rawLines.size(); at++) {
            String rawLine = rawLines.get(at);
            String narrowed = CharacterForms.narrow(rawLine);
            if (table.isRow(narrowed)) {
                String next = at + 1 < rawLines.size() ? CharacterForms.narrow(rawLines.get(at + 1)) : "";
                if (table.isCompletedBy(narrowed, next)) {
                    narrowed = TableRows.whole(narrowed, next);
                    at++;
                }
                table.read(narrowed).ifPresent(row -> lines.add(new Line(row, true, "")));
                continue;
            }
            Markdown marked = Markdown.read(items.pointed(narrowed));
            boolean indented = afterHeading
                    || marked.kind() != Markdown.Kind.TEXT
                    || INDENT.matcher(narrowed).find();
            boolean belowHeading =
                    afterHeading || lines.size() == 1 && isHeadline(lines.get(0).text());
            afterHeading = marked.kind() == Markdown.Kind.HEADING || belowHeading && narrowed.isBlank();
            List<String> parts = lostBreaks.split(marked.text());
            int last = parts.size() - 1;
            for (int i = 0; i <= last; i++) {
                String part = SpacedLabel.marked(parts.get(i).strip(), headings);
                String text = rules.recordName().matcher(decimals.settle(part)).replaceFirst("");
                if (rules.pageNumber().matcher(text).matches()) {
                    pageEnds.add(lines.size());
                } else if (!text.isEmpty() && !isFurniture(part, text)) {
                    lines.add(new Line(text, indented, i == last ? rawLine.stripTrailing() : ""));
                }
                indented = true;
            }
        }
        return lines;
    }

    /** Whether nothing in the line pauses, so that it may be a title, which a blank line ends. */
    private static boolean isHeadline(String line) {
        return line.chars().noneMatch(c -> "，。；！？".indexOf(c) >= 0);
    }

    private boolean isFurniture(String line, String settled) {
        return isOfButtons(settled)
                || rules.furnitureLine().matcher(settled).matches()
                || line.length() <= LONGEST_CONTENTS_LINE
                        && rules.contentsLine().matcher(line).matches();
    }

    private boolean isOfButtons(String settled) {
        return settled.length() <= ReadingRules.LONGEST_HEADING
                && rules.furnitureParting()
                        .splitAsStream(settled)
                        .allMatch(word -> word.isEmpty() || rules.furniture().contains(word));
    }

    /** Drops what opens the text and stands beside a page's number, or stands beside several, but for the first time: titles. */
    private List<Line> withoutRunningHeads(List<Line> lines, List<Integer> pageEnds) {
        Map<String, Integer> besidePageNumbers = new HashMap<>();
        if (!lines.isEmpty()) {
            besidePageNumbers.put(lines.get(0).text(), 1);
        }
        for (int end : pageEnds) {
            for (Line line : lines.subList(Math.max(0, end - 1), Math.min(lines.size(), end + 1))) {
                besidePageNumbers.merge(line.text(), 1, Integer::sum);
            }
        }
        besidePageNumbers
                .keySet()
                .removeIf(text -> text.length() < SHORTEST_RUNNING_HEAD
                        || text.length() > ReadingRules.LONGEST_HEADING
                        || besidePageNumbers.get(text) < FEWEST_RUNNING_HEADS
                        || rules.endsSentence(text));
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> !besidePageNumbers.containsKey(line.text()) || seen.add(line.text()))
                .toList();
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
