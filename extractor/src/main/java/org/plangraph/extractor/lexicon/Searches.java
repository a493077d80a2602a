package org.plangraph.extractor.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Searches that go over the same texts, in one pass for all: one look at a character tells which of them can match there, and
 * mostly it is none. Safe for several threads.
 */
public final class Searches {
    private static final int MOST = Byte.SIZE - 1;
    /** Set once the searches have been asked about a character; the bits above it are theirs, in their order. */
    private static final int ASKED = 1;

    private final List<Search> searches;
    /** By the number of a character in {@link CharacterOrder}. */
    private final byte[] openings = new byte[CharacterOrder.SIZE];

    /** @param searches at most seven */
    public Searches(List<Search> searches) {
        if (searches.size() > MOST) {
            throw new IllegalArgumentException("No more than " + MOST + " searches go together: " + searches.size());
        }
        this.searches = List.copyOf(searches);
    }

    /** The searches for the patterns of these names. */
    public static Searches of(String... names) {
        return new Searches(Stream.of(names).map(Search::of).toList());
    }

    /** For each search, in their order, what {@link Search#all} finds in {@code text}. */
    public List<List<MatchResult>> all(String text) {
        List<List<MatchResult>> found = new ArrayList<>(searches.size());
        for (int i = 0; i < searches.size(); i++) {
            found.add(List.of());
        }
        Matcher[] matchers = new Matcher[searches.size()];
        for (int at = 0; at < text.length(); at++) {
            int may = openingsOf(text.charAt(at)) & ~ASKED;
            for (int i = 0; may >> i + 1 > 0; i++) {
                if ((may >> i + 1 & 1) != 0 && searches.get(i).mayFollow(text, at)) {
                    match(i, text, at, matchers, found);
                }
            }
        }
        return found;
    }

    private void match(int i, String text, int at, Matcher[] matchers, List<List<MatchResult>> found) {
        List<MatchResult> before = found.get(i);
        if (!before.isEmpty() && before.get(before.size() - 1).end() > at) {
            return;
        }
        if (matchers[i] == null) {
            matchers[i] = searches.get(i).matcher(text);
        }
        if (matchers[i].region(at, text.length()).lookingAt()) {
            if (before.isEmpty()) {
                found.set(i, new ArrayList<>());
            }
            found.get(i).add(matchers[i].toMatchResult());
        }
    }

    private int openingsOf(char c) {
        int number = CharacterOrder.numberOf(c);
        if (openings[number] == 0) {
            int known = ASKED;
            for (int i = 0; i < searches.size(); i++) {
                known |= searches.get(i).mayBeginWith(c) ? 1 << i + 1 : 0;
            }
            openings[number] = (byte) known;
        }
        return openings[number] & 0xFF;
    }
}
