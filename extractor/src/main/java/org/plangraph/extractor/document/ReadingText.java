package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns the raw text of a file into paragraphs as a reader would have them. */
final class ReadingText {
    /** So many lines show that the text indents paragraphs: the others go on with one. */
    private static final int FEWEST_INDENTED = 3;

    private final ReadingRules rules = Settings.read("reading.yaml", ReadingRules.class);
    private final LineReader lineReader = new LineReader(rules);
    private final Predicate<CharSequence> opensHeading;

    /** @param opensHeading whether a cleaned line opens with a heading's number or is a box */
    ReadingText(Predicate<CharSequence> opensHeading) {
        this.opensHeading = opensHeading;
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
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean full = false;
        for (Line line : lines) {
            boolean opens = open.length() == 0
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
        boolean toldByIndent = layout.indents()
                || layout.lostIndents() && !layout.lacksIndent(next) && !opensHeading.test(next.text());
        return !next.indented() && (toldByIndent || !endsSentence(open));
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
        boolean heading = open.length() <= ReadingRules.LONGEST_HEADING
                && open.chars().noneMatch(c -> "。！？；".indexOf(c) >= 0)
                && opensHeading.test(open);
        return heading
                || open.length() <= ReadingRules.LONGEST_HEADING
                        && rules.finishedLine().matcher(open).matches();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
