package org.plangraph.extractor.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes headings come in: {@code headings.yaml}, compiled. */
final class Headings {
    /** {@code headings.yaml}. */
    record Rules(
            String numerals,
            String ten,
            List<StyleRule> styles,
            Pattern box,
            Pattern boxTitleTails,
            Pattern projectList,
            Pattern summing,
            String plainHeadingsAsHighAs,
            int longestNumberedTitle,
            int longestSentenceTitle,
            int longestLabel,
            int longestDashedLabel,
            int longestRowLabel,
            Pattern notATitle,
            Pattern notATopic) {}

    record StyleRule(String id, Pattern pattern, boolean inline) {}

    /**
     * A numbering style.
     *
     * @param rank position from the outermost
     * @param inline whether such a number may open a section in the middle of a paragraph
     */
    record Style(String id, int rank, Pattern pattern, boolean inline) {}

    /** A number found in a text: {@code value} is empty for dashes and bullets. */
    record Number(Style style, int begin, int end, OptionalInt value) {}

    private final Rules rules = Settings.read("headings.yaml", Rules.class);
    private final List<Style> styles;
    private final Numerals numerals;
    private final byte[] openings = new byte[Character.MAX_VALUE + 1];

    Headings() {
        numerals = new Numerals(rules.numerals(), rules.ten());
        styles = java.util.stream.IntStream.range(0, rules.styles().size())
                .mapToObj(i -> {
                    StyleRule rule = rules.styles().get(i);
                    return new Style(rule.id(), i, rule.pattern(), rule.inline());
                })
                .toList();
    }

    Rules rules() {
        return rules;
    }

    Numerals numerals() {
        return numerals;
    }

    /** The rank of the style {@code id}. */
    int rankOf(String id) {
        return styles.stream()
                .filter(style -> style.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("headings.yaml names no style " + id))
                .rank();
    }

    /** Whether a paragraph opens with a heading's number or is a box. */
    boolean opens(CharSequence text) {
        return rules.box().matcher(text).lookingAt() || numberAt(text, 0).isPresent();
    }

    /** Whether a line is a heading with its words, not its number alone, and no sentence. */
    boolean isWhole(CharSequence line) {
        boolean hasWords = rules.box().matcher(line).lookingAt()
                || numberAt(line, 0)
                        .filter(number -> number.end() < line.length())
                        .isPresent();
        return hasWords && line.chars().noneMatch(c -> "。！？；".indexOf(c) >= 0);
    }

    /** The number that stands at {@code offset}. */
    Optional<Number> numberAt(CharSequence text, int offset) {
        if (offset >= text.length() || !opensNumber(text.charAt(offset))) {
            return Optional.empty();
        }
        for (Style style : styles) {
            Matcher matcher = style.pattern().matcher(text).region(offset, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return Optional.of(new Number(style, offset, matcher.end(), numerals.valueIn(matcher.group())));
            }
        }
        return Optional.empty();
    }

    /** Whether a number of some style can begin with the character; asked of the styles once for each character. */
    private boolean opensNumber(char c) {
        byte known = openings[c];
        if (known == 0) {
            known = (byte) (styles.stream().anyMatch(style -> begins(style.pattern(), c)) ? 1 : 2);
            openings[c] = known;
        }
        return known == 1;
    }

    /** The pattern matches the character, or wants to see what comes after it. */
    private static boolean begins(Pattern pattern, char c) {
        Matcher matcher = pattern.matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
