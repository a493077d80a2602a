package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.WordList;

/**
 * Items that stand side by side and share what follows them: {@code 威海、烟台、东营} of
 * {@code 威海、烟台、东营高端风电装备产业基地}, or {@code 桑龙、城龙、醴娄} of {@code 桑龙、城龙、醴娄等7条高速公路}.
 *
 * @param items in reading order, each without separators, never empty
 * @param open whether 等 says that there are more
 * @param tail what every item shares, such as {@code 高速公路}; may be empty
 */
public record Coordination(List<Span> items, boolean open, Span tail) {
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    private static final Pattern LIST_CLOSE = Patterns.of("list-close");
    private static final Pattern COUNT = Patterns.of("count");
    private static final int LONGEST_SEPARATOR = 2;
    private static final String OPENERS = "（(“‘《「[";
    private static final String CLOSERS = "）)”’》」]";

    public Coordination {
        items = List.copyOf(items);
    }

    /** One name out of a coordination: what it is called in full, and where its own words stand. */
    public record Item(Span span, String name) {}

    /**
     * Reads the items that stand before {@code tail}.
     *
     * @param begin where the first item begins
     * @param tail the shared head noun; what lies between the last item and it (等, a count such as 7条) belongs to neither
     */
    public static Coordination before(Reading reading, int begin, Span tail) {
        int end = tail.begin();
        boolean open = false;
        String text = reading.text();
        int counted = dropLast(COUNT, text, begin, end);
        int closed = dropLast(LIST_CLOSE, text, begin, counted);
        if (closed < counted || counted < end) {
            open = closed < counted;
            end = closed;
        }
        return new Coordination(split(reading, new Span(begin, end)), open, tail);
    }

    private static int dropLast(Pattern pattern, String text, int begin, int end) {
        for (int from = Math.max(begin, end - 8); from < end; from++) {
            Matcher matcher = pattern.matcher(text).region(from, end);
            if (matcher.matches()) {
                return from;
            }
        }
        return end;
    }

    /**
     * The items of {@code phrase}, parted by 、 and by conjunctions that the segmenter sees as words, brackets and quotes
     * kept whole. A phrase without separators is one item.
     */
    public static List<Span> split(Reading reading, Span phrase) {
        List<Span> items = new ArrayList<>();
        String text = reading.text();
        int depth = 0;
        int begin = phrase.begin();
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSERS.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            int separator = depth > 0 ? 0 : separatorAt(reading, i, phrase);
            if (separator > 0) {
                addItem(items, text, begin, i);
                begin = i + separator;
                i = begin - 1;
            }
        }
        addItem(items, text, begin, phrase.end());
        return items;
    }

    private static void addItem(List<Span> items, String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            items.add(new Span(from, to));
        }
    }

    /** Length of the separator that stands at {@code offset}; 0 when none does. */
    static int separatorAt(Reading reading, int offset, Span within) {
        String text = reading.text();
        if (text.charAt(offset) == '、') {
            return 1;
        }
        if (offset == within.begin() || !reading.isWordBoundary(offset)) {
            return 0;
        }
        int longest = 0;
        for (String conjunction : CONJUNCTIONS) {
            int end = offset + conjunction.length();
            if (end < within.end() && text.startsWith(conjunction, offset) && reading.isWordBoundary(end)) {
                longest = Math.max(longest, conjunction.length());
            }
        }
        return longest;
    }

    /** Length of the separator that ends right before {@code offset}; 0 when none does. */
    static int separatorBefore(Reading reading, int offset) {
        for (int length = 1; length <= LONGEST_SEPARATOR && offset - length > 0; length++) {
            int at = offset - length;
            if (separatorAt(reading, at, new Span(at - 1, offset + 1)) == length) {
                return length;
            }
        }
        return 0;
    }

    /** Each item with the shared tail put to it; one that ends in the tail already stays as it is. */
    public List<Item> expand(String text) {
        String shared = tail.of(text);
        List<Item> expanded = new ArrayList<>();
        for (Span item : items) {
            String own = item.of(text);
            boolean adjoins = item.end() == tail.begin();
            Span span = adjoins ? new Span(item.begin(), tail.end()) : item;
            expanded.add(new Item(span, own.endsWith(shared) ? own : own + shared));
        }
        return List.copyOf(expanded);
    }

    /** The same items with a longer tail: what follows {@code tailBegin} in the last item is shared too. */
    public Coordination sharing(int tailBegin) {
        Span last = items.get(items.size() - 1);
        if (tailBegin <= last.begin() || tailBegin > last.end()) {
            return this;
        }
        List<Span> shortened = new ArrayList<>(items.subList(0, items.size() - 1));
        shortened.add(new Span(last.begin(), tailBegin));
        return new Coordination(shortened, open, new Span(tailBegin, tail.end()));
    }
}
