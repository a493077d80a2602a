package org.plangraph.extractor.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The width of the page whose lines a text still has: most of them reach it, and only punctuation goes further, which may not
 * begin a line. A page has as many columns on every line, and an ideograph takes two of them; a program that broke the lines
 * may have counted characters instead.
 */
final class PageWidth {
    /** Quotes, dashes, signs and ideographs begin here, all set as wide as an ideograph in Chinese. */
    private static final int FIRST_WIDE = 0x2010;

    /** Signs before them that Chinese sets wide as well. */
    private static final String WIDE = "·×±";
    /** Characters that a full line may fall short: the one that did not fit, or was taken along by a comma that had to stay. */
    private static final int RAGGED = 1;
    /** Characters of punctuation that may go beyond the width. */
    private static final int HANGING = 2;
    /** Characters that the first line of a paragraph leaves free, which the text may have lost. */
    private static final int INDENT = 2;
    /** So many lines show how wide a page is. */
    private static final int FEWEST_FULL = 3;

    /** The likelier first, which stands where both fit as well. */
    private static final List<Measure> MEASURES =
            List.of(new Measure(PageWidth::columns, 2), new Measure(String::length, 1));

    /** A way to tell how long a line is, in which an ideograph counts {@code wide}. */
    private record Measure(ToIntFunction<String> length, int wide) {
        /** A line of the page may fall {@code characters} short of it, and by the half of one that is no ideograph. */
        int allowance(int characters) {
            return characters * wide + wide - 1;
        }
    }

    private final Measure measure;
    private final int width;

    private PageWidth(Measure measure, int width) {
        this.measure = measure;
        this.width = width;
    }

    /**
     * @param lines those of the text's lines that their paragraph may go on below, none blank
     * @param narrowest ideographs on a line of the narrowest page
     * @return empty where lines end as they please
     */
    static Optional<PageWidth> of(List<String> lines, int narrowest) {
        PageWidth best = null;
        long most = Math.max(FEWEST_FULL, lines.size() / 2 + 1) - 1;
        for (Measure measure : MEASURES) {
            int[] lengths = lines.stream().mapToInt(measure.length()).toArray();
            int width = mostFrequent(lengths);
            PageWidth page = new PageWidth(measure, width);
            long full =
                    lines.stream().filter(line -> page.isFilledBy(line, true)).count();
            boolean beyond = Arrays.stream(lengths).anyMatch(length -> length > width + HANGING * measure.wide());
            if (width >= narrowest * measure.wide() && !beyond && full > most) {
                best = page;
                most = full;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The longest of those that are most frequent. */
    private static int mostFrequent(int[] lengths) {
        Map<Integer, Integer> times = new TreeMap<>();
        for (int length : lengths) {
            times.merge(length, 1, Integer::sum);
        }
        return times.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether {@code line} goes to the end of the page, so that more may follow. */
    boolean isFilledBy(String line, boolean opensParagraph) {
        return missing(line) <= measure.allowance(RAGGED + (opensParagraph ? INDENT : 0));
    }

    /** Whether {@code line} falls as short of the page as one whose indent is lost. */
    boolean lacksIndent(String line) {
        return !isFilledBy(line, false) && isFilledBy(line, true);
    }

    /** Whether most of {@code lines} that come behind a short one, and so open a paragraph, lack their indent. */
    boolean lostIndents(List<String> lines) {
        int lacking = 0;
        int whole = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!isFilledBy(lines.get(i - 1), true)) {
                lacking += lacksIndent(lines.get(i)) ? 1 : 0;
                whole += isFilledBy(lines.get(i), false) ? 1 : 0;
            }
        }
        return lacking > whole;
    }

    private int missing(String line) {
        return width - measure.length().applyAsInt(line);
    }

    private static int columns(String line) {
        return line.codePoints()
                .map(c -> c >= FIRST_WIDE || WIDE.indexOf(c) >= 0 ? 2 : 1)
                .sum();
    }
}
