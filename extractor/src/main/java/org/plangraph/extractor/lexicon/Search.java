package org.plangraph.extractor.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Searches texts for a regular expression that matches at least one character, trying it only at characters that a match
 * can begin with. Which these are is asked of the expression itself, once for each character that turns up: most texts hold
 * few of them, so that most searches end without the expression having been tried.
 */
public final class Search {
    /** An expression that opens by looking back for one of several characters and words. */
    private static final Pattern LOOKING_BACK = Pattern.compile("\\(\\?<=([^()]+)\\)(.+)");

    /** The last character, or class of characters, of each of these. */
    private static final Pattern LAST = Pattern.compile("(\\[[^]]+]|\\\\.|[^\\[|])(?=\\||$)");

    /** What looks back inside an expression, and so says nothing of the characters that a match begins with. */
    private static final Pattern BACKWARDS = Pattern.compile("\\(\\?<[=!][^()]*\\)");

    private final Pattern pattern;
    private final Characters openings;
    /** What may stand right before a match; all characters where the expression does not open by looking back. */
    private final Optional<Characters> before;

    public Search(Pattern pattern) {
        this.pattern = pattern;
        Matcher back = LOOKING_BACK.matcher(pattern.pattern());
        boolean opensBack = back.matches();
        before = opensBack ? Optional.of(new Characters(lastOf(back.group(1)))) : Optional.empty();
        String forwards =
                BACKWARDS.matcher(opensBack ? back.group(2) : pattern.pattern()).replaceAll("");
        if (forwards.contains("(?<=")) {
            throw new IllegalArgumentException("What looks back in a search may hold no groups: " + pattern);
        }
        openings = new Characters(Pattern.compile(forwards));
    }

    private static Pattern lastOf(String words) {
        return Pattern.compile(
                LAST.matcher(words).results().map(MatchResult::group).collect(Collectors.joining("|")));
    }

    /** The characters that a match of an expression can begin with, learned one by one. Safe for several threads. */
    private static final class Characters {
        private static final int UNKNOWN = 0;
        private static final int IN = 1;
        private static final int OUT = 2;
        private static final int BITS = 2;
        private static final int IN_ONE = Integer.SIZE / BITS;
        /** Two bits a character, by its number in {@link CharacterOrder}: there are many searches, and each goes over the whole text. */
        private final int[] known = new int[CharacterOrder.SIZE / IN_ONE];

        private final Pattern pattern;

        Characters(Pattern pattern) {
            this.pattern = pattern;
        }

        boolean contains(char c) {
            int number = CharacterOrder.numberOf(c);
            int shift = number % IN_ONE * BITS;
            int answer = known[number / IN_ONE] >>> shift & (1 << BITS) - 1;
            if (answer == UNKNOWN) {
                // several threads may ask at a time: they get the same answer, and one that is lost is asked for again
                answer = begins(c) ? IN : OUT;
                known[number / IN_ONE] |= answer << shift;
            }
            return answer == IN;
        }

        /** It matches the character, or wants to see what comes after it. */
        private boolean begins(char c) {
            Matcher matcher = pattern.matcher(String.valueOf(c));
            return matcher.lookingAt() && matcher.end() > 0 || matcher.hitEnd();
        }
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

    /** The match that begins at {@code offset}; nothing before it is seen. */
    public Optional<MatchResult> at(String text, int offset) {
        if (!mayBeginAt(text, offset, text.length())) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text).region(offset, text.length());
        return matcher.lookingAt() && matcher.end() > offset ? Optional.of(matcher) : Optional.empty();
    }

    /** Where the match ends that begins at {@code offset} and ends before {@code end}; {@code offset} when none does. */
    public int endOfMatchAt(String text, int offset, int end) {
        if (!mayBeginAt(text, offset, end)) {
            return offset;
        }
        Matcher matcher = pattern.matcher(text).region(offset, end);
        return matcher.lookingAt() ? matcher.end() : offset;
    }

    private boolean mayBeginAt(String text, int offset, int end) {
        return offset < end && openings.contains(text.charAt(offset));
    }

    /** Where the match ends that begins at {@code offset}; {@code offset} itself when none does. */
    public int endOfMatchAt(String text, int offset) {
        return endOfMatchAt(text, offset, text.length());
    }

    /** Whether all of {@code text} is one match. */
    public boolean matches(String text) {
        return !text.isEmpty()
                && openings.contains(text.charAt(0))
                && pattern.matcher(text).matches();
    }

    public boolean startsAt(String text, int offset) {
        return endOfMatchAt(text, offset) > offset;
    }

    /** In it {@code ^}, {@code $} and what looks around mean the text, wherever the region is. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    }

    /** Offset of the next character that a match can begin with; {@code end} when none comes. */
    private int nextOpening(String text, int from, int end) {
        int at = from;
        while (at < end && !(openings.contains(text.charAt(at)) && mayFollow(text, at))) {
            at++;
        }
        return Math.min(at, end);
    }

    /** Whether a match can begin with {@code c}. */
    boolean mayBeginWith(char c) {
        return openings.contains(c);
    }

    /** Whether what an expression looks back at first can stand right before {@code at}. */
    boolean mayFollow(String text, int at) {
        return before.isEmpty() || at > 0 && before.get().contains(text.charAt(at - 1));
    }
}
