package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Turns the raw text of a file into paragraphs as a reader would have them. */
final class ReadingText {
    /** {@code reading.yaml}. */
    record Rules(
            String sentenceEnds,
            String closers,
            Pattern pageNumber,
            Pattern contentsTitle,
            Pattern contentsLine,
            Pattern columnName,
            Set<String> furniture,
            Pattern furnitureLine,
            Pattern opensParagraph,
            Pattern finishedLine,
            int shortLine,
            int narrowestPage,
            int charactersPerSentence) {}

    /** A run of ideographic or four plain spaces inside a line is where a web page lost its line break. */
    private static final Pattern LOST_BREAK = Pattern.compile("(?<![，、,\\s])(?:\\u3000{2,}| {4,})(?=\\S)");

    private static final Pattern INDENT = Pattern.compile("^(?:\\u3000{2}| {4}|\\t)");
    private static final String SPACES = " \u3000";
    private static final int LONGEST_CONTENTS_LINE = 90;
    private static final int LONGEST_HEADING = 60;
    /** So many lines show that the text indents paragraphs: the others go on with one. */
    private static final int FEWEST_INDENTED = 3;

    private final Rules rules = Settings.read("reading.yaml", Rules.class);
    private final Predicate<CharSequence> opensHeading;

    /** @param opensHeading whether a cleaned line opens with a heading's number or is a box */
    ReadingText(Predicate<CharSequence> opensHeading) {
        this.opensHeading = opensHeading;
    }

    /** @param end the line of the file that this is the end of; empty where more of it follows, as an indented line of its own */
    private record Line(String text, boolean indented, String end) {}

    /** The paragraphs of the reading text in order; none is blank, none holds a line feed. */
    List<String> paragraphs(String raw) {
        List<Line> lines = withoutContents(lines(raw));
        boolean oneSentencePerLine = endsFewSentences(lines);
        List<String> filling = withMoreBelow(lines);
        Optional<PageWidth> page = PageWidth.of(filling, rules.narrowestPage());
        boolean indents = lines.stream().filter(Line::indented).count() >= FEWEST_INDENTED;
        boolean lostIndents = page.filter(width -> width.lostIndents(filling)).isPresent();
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean full = false;
        for (Line line : lines) {
            boolean begins = lostIndents && (page.get().lacksIndent(line.end()) || opensHeading.test(line.text()));
            boolean goesOn = full && !line.indented() && (indents || lostIndents && !begins || !endsSentence(open));
            boolean opens = open.length() == 0 || !goesOn && (oneSentencePerLine || !continues(open, line));
            if (opens && open.length() > 0) {
                paragraphs.add(CharacterForms.pairQuotes(open.toString()));
                open.setLength(0);
            }
            full = page.filter(width -> width.isFilledBy(line.end(), opens && !line.indented()))
                    .isPresent();
            if (open.length() > 0
                    && isLatin(open.charAt(open.length() - 1))
                    && isLatin(line.text().charAt(0))) {
                open.append(' ');
            }
            open.append(line.text());
        }
        if (open.length() > 0) {
            paragraphs.add(CharacterForms.pairQuotes(open.toString()));
        }
        return paragraphs;
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
            String words = marked.text();
            String[] parts = hasWideSpace(words) ? LOST_BREAK.split(words) : new String[] {words};
            int last = parts.length - 1;
            for (int i = 0; i <= last; i++) {
                String text = CharacterForms.settle(parts[i].strip());
                if (!text.isEmpty() && !isFurniture(parts[i].strip(), text)) {
                    lines.add(new Line(text, indented, i == last ? rawLine.stripTrailing() : ""));
                }
                indented = true;
            }
        }
        return lines;
    }

    /** Whether a run of spaces stands behind the first word: without one no break was lost. */
    private static boolean hasWideSpace(String line) {
        int begin = 0;
        while (begin < line.length() && SPACES.indexOf(line.charAt(begin)) >= 0) {
            begin++;
        }
        return line.indexOf("\u3000\u3000", begin) >= 0 || line.indexOf("    ", begin) >= 0;
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
            inContents = title || inContents && text.length() <= LONGEST_HEADING && last.get(text) > i;
            if (!inContents) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** The lines that their paragraph may go on below. */
    private static List<String> withMoreBelow(List<Line> lines) {
        List<String> ends = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).indented()) {
                ends.add(lines.get(i).end());
            }
        }
        return ends;
    }

    private boolean endsFewSentences(List<Line> lines) {
        long characters = 0;
        long ends = 0;
        for (Line line : lines) {
            characters += line.text().length();
            for (int i = 0; i < line.text().length(); i++) {
                ends += "。！？".indexOf(line.text().charAt(i)) >= 0 ? 1 : 0;
            }
        }
        return ends * rules.charactersPerSentence() < characters;
    }

    private boolean continues(StringBuilder open, Line next) {
        char last = open.charAt(open.length() - 1);
        if ("，、".indexOf(last) >= 0 && !next.indented()) {
            return !opensHeading.test(next.text());
        }
        return !next.indented()
                && open.length() >= rules.shortLine()
                && !isFinished(open)
                && !opensHeading.test(next.text())
                && !rules.opensParagraph().matcher(next.text()).matches();
    }

    private boolean endsSentence(StringBuilder open) {
        int end = open.length();
        while (end > 1 && rules.closers().indexOf(open.charAt(end - 1)) >= 0) {
            end--;
        }
        return rules.sentenceEnds().indexOf(open.charAt(end - 1)) >= 0;
    }

    private boolean isFinished(StringBuilder open) {
        if (endsSentence(open)) {
            return true;
        }
        boolean heading = open.length() <= LONGEST_HEADING
                && open.chars().noneMatch(c -> "。！？；".indexOf(c) >= 0)
                && opensHeading.test(open);
        return heading
                || open.length() <= LONGEST_HEADING
                        && rules.finishedLine().matcher(open).matches();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
