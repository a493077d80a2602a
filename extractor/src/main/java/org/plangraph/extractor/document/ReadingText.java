package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the raw text of a file into paragraphs as a reader would have them. */
final class ReadingText {
    /** So many lines show that the text indents paragraphs: the others go on with one. */
    private static final int FEWEST_INDENTED = 3;

    private final ReadingRules rules = Settings.read("reading.yaml", ReadingRules.class);
    private final LineReader lineReader;
    private final Headings headings;

    ReadingText(Headings headings) {
        this.headings = headings;
        lineReader = new LineReader(rules, headings);
    }

    /** How the lines of a text are laid out: on a page of some width, with or without indents, which may be lost; or a sentence on each. */
    private record Layout(Optional<PageWidth> page, boolean indents, boolean lostIndents, boolean oneSentencePerLine) {
        boolean isFilledBy(Line line, boolean first) {
            return page.filter(width -> width.isFilledBy(line.end(), first)).isPresent();
        }

        boolean lacksIndent(Line line) {
            return lostIndents
                    && page.filter(width -> width.lacksIndent(line.end())).isPresent();
        }
    }

    private Layout layout(List<Line> lines) {
        List<String> filling = withMoreBelow(lines);
        Optional<PageWidth> page = PageWidth.of(filling, rules.narrowestPage());
        return new Layout(
                page,
                lines.stream().filter(Line::indented).count() >= FEWEST_INDENTED,
                page.filter(width -> width.lostIndents(filling)).isPresent(),
                endsFewSentences(lines));
    }

    /** The paragraphs of the reading text in order; none is blank, none holds a line feed. */
    List<String> paragraphs(String raw) {
        List<Line> lines = lineReader.read(raw);
        Layout layout = layout(lines);
        RecordLabels records = RecordLabels.in(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean full = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean opens = open.length() == 0
                    || records.headRecord(i)
                    || !(full && goesOnFromFull(open, line, layout))
                            && (layout.oneSentencePerLine() || !continues(open, line));
            if (opens && open.length() > 0) {
                paragraphs.add(CharacterForms.pairQuotes(open.toString()));
                open.setLength(0);
            }
            full = layout.isFilledBy(line, opens && !line.indented());
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

    /** Whether a line goes on with the paragraph whose last line fills the page, so that no sentence need be open. */
    private boolean goesOnFromFull(StringBuilder open, Line next, Layout layout) {
        boolean toldByIndent =
                layout.indents() || layout.lostIndents() && !layout.lacksIndent(next) && !headings.opens(next.text());
        return !next.indented() && (toldByIndent || !rules.endsSentence(open));
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
            return !headings.opens(next.text());
        }
        return !next.indented()
                && open.length() >= rules.shortLine()
                && !isFinished(open)
                && !headings.opens(next.text())
                && !RecordLabels.openBoth(open, next.text())
                && !rules.opensParagraph().matcher(next.text()).matches();
    }

    private boolean isFinished(StringBuilder open) {
        if (rules.endsSentence(open)) {
            return true;
        }
        return open.length() <= ReadingRules.LONGEST_HEADING
                && (headings.isWhole(open) || rules.finishedLine().matcher(open).matches());
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
