package org.plangraph.extractor.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches texts for a regular expression that matches at least one character, trying it only at characters that a match can begin with. Which these are is
 * asked of the expression itself, once for each character that turns up: most texts hold few of them, so that most searches
 * end without the expression having been tried.
 */
public final class Search {
    private static final byte UNKNOWN = 0;
    private static final byte BEGINS = 1;
    private static final byte NEVER = 2;

    private final Pattern pattern;
    /** Whether the expression looks back for something to stand before it, which a character alone does not tell. */
    private final boolean looksBack;

    private final byte[] openings = new byte[Character.MAX_VALUE + 1];

    public Search(Pattern pattern) {
        this.pattern = pattern;
        this.looksBack = pattern.pattern().contains("(?<=");
    }

    /** A search for the pattern called {@code name} in {@code patterns.tsv}. */
    public static Search of(String name) {
        return new Search(Patterns.of(name));
    }

    /** The first match in {@code text}, as {@link Matcher#find()} finds it. */
    public Optional<MatchResult> first(String text) {
        int at = nextOpening(text, 0, text.length());
        if (at == text.length()) {
            return Optional.empty();
        }
        Matcher matcher = matcher(text);
        for (; at < text.length(); at = nextOpening(text, at + 1, text.length())) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    public boolean isIn(String text) {
        return first(text).isPresent();
    }

    /** All matches in {@code text}, none overlapping another. */
    public List<MatchResult> all(String text) {
        int at = nextOpening(text, 0, text.length());
        if (at == text.length()) {
            return List.of();
        }
        List<MatchResult> all = new ArrayList<>();
        Matcher matcher = matcher(text);
        while (at < text.length()) {
            int end = at + 1;
            if (matcher.region(at, text.length()).lookingAt()) {
                all.add(matcher.toMatchResult());
                end = Math.max(end, matcher.end());
            }
            at = nextOpening(text, end, text.length());
        }
        return all;
    }

    /** Where the match ends that begins at {@code offset} and ends before {@code end}; {@code offset} when none does. */
    public int endOfMatchAt(String text, int offset, int end) {
        if (offset >= end || !mayBegin(text.charAt(offset))) {
            return offset;
        }
        Matcher matcher = pattern.matcher(text).region(offset, end);
        return matcher.lookingAt() ? matcher.end() : offset;
    }

    /** Where the match ends that begins at {@code offset}; {@code offset} itself when none does. */
    public int endOfMatchAt(String text, int offset) {
        return endOfMatchAt(text, offset, text.length());
    }

    /** Whether all of {@code text} is one match. */
    public boolean matches(String text) {
        return !text.isEmpty()
                && mayBegin(text.charAt(0))
                && pattern.matcher(text).matches();
    }

    public boolean startsAt(String text, int offset) {
        return endOfMatchAt(text, offset) > offset;
    }

    /** In it {@code ^}, {@code $} and what looks around mean the text, wherever the region is. */
    private Matcher matcher(String text) {
        return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    }

    /** Offset of the next character that a match can begin with; {@code end} when none comes. */
    private int nextOpening(String text, int from, int end) {
        int at = from;
        while (at < end && !mayBegin(text.charAt(at))) {
            at++;
        }
        return Math.min(at, end);
    }

    private boolean mayBegin(char c) {
        byte known = openings[c];
        if (known == UNKNOWN) {
            // several threads may ask at a time; they get the same answer
            known = looksBack || begins(c) ? BEGINS : NEVER;
            openings[c] = known;
        }
        return known == BEGINS;
    }

    /** It matches the character, or wants to see what comes after it. */
    private boolean begins(char c) {
        Matcher matcher = pattern.matcher(String.valueOf(c));
        return matcher.lookingAt() && matcher.end() > 0 || matcher.hitEnd();
    }
}
