package org.plangraph.service.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.service.store.LabelText.Spelling;

/**
 * What was typed into the search box, as queries on the label index: first as written, then by sound, then as a short form, then
 * with an error in it or two, then by the names it holds, then by some of its words. Whoever searches asks the next only where the ones before found nothing. Scores
 * tell how close a label is, whatever else it holds: 100 for the whole of it.
 */
final class LabelQuery {
    private static final Pattern LUCENE_SYNTAX =
            Pattern.compile("[:*?~^\"\\[\\]{}\\\\!]|&&|\\|\\||(^|\\s)[+-]|\\b(AND|OR|NOT)\\b");

    private static final int[] GAPS = {1, 2, 4, 8, 16};
    private static final float[] CLOSENESS_OVER_GAPS = {60, 55, 45, 35, 20};
    private static final int LONGEST_TYPED = 40;
    private static final int MOST_FOR_TWO_ERRORS = 16;

    private final List<String> words;
    private final String whole;
    private final List<String> tokens;

    private LabelQuery(List<String> words) {
        this.words = words;
        this.whole = String.join("", words);
        this.tokens = LabelText.tokens(whole);
    }

    /** Whether {@code typed} is written for Lucene's query parser: with fields, wildcards, phrases or operators. */
    static boolean usesLuceneSyntax(String typed) {
        return LUCENE_SYNTAX.matcher(typed).find();
    }

    /** The queries to ask one after the other until one finds something; none for text without letters and digits. */
    static List<Query> levels(String typed) {
        List<String> words = Arrays.stream(typed.strip().split("\\s+"))
                .map(word -> LabelText.folded(HanLp.simplified(word)))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of() : new LabelQuery(words).levels();
    }

    private List<Query> levels() {
        List<Query> levels = new ArrayList<>();
        levels.add(asWritten());
        boolean isLatin = whole.chars().allMatch(c -> c < 0x250);
        if (isLatin) {
            levels.add(closest(sounding(whole)));
            if (words.size() > 1) {
                levels.add(all(25, LabelQuery::sounding));
            }
        }
        if (whole.length() <= LONGEST_TYPED) {
            if (!isLatin && tokens.size() > 1) {
                levels.add(asShortForm());
            }
            levels.add(withAnError(isLatin));
            levels.add(withTwoErrors());
            levels.add(closest(namesInside()));
        }
        if (words.size() > 1) {
            levels.add(someWords());
        }
        return levels;
    }

    private Query asWritten() {
        List<Query> ways = new ArrayList<>(written(whole));
        if (words.size() > 1) {
            ways.add(all(30, LabelQuery::written));
        }
        return closest(ways);
    }

    private static List<Query> written(String word) {
        Set<String> stems = LabelText.stems(word);
        return List.of(
                term(100, LabelIndex.WHOLE, word),
                terms(80, LabelIndex.STEM, stems),
                prefix(60, LabelIndex.WHOLE, word),
                terms(50, LabelIndex.BARE, stems),
                prefix(40, LabelIndex.PART, word),
                prefix(20, LabelIndex.WITHIN, word));
    }

    private static List<Query> sounding(String word) {
        return List.of(
                term(100, LabelIndex.PINYIN, "^" + word + "$"),
                term(70, LabelIndex.INITIALS, "^" + word + "$"),
                prefix(60, LabelIndex.PINYIN, "^" + word),
                prefix(50, LabelIndex.INITIALS, "^" + word),
                prefix(40, LabelIndex.PINYIN, word),
                prefix(30, LabelIndex.INITIALS, word));
    }

    private Query asShortForm() {
        List<Query> ways = new ArrayList<>();
        Set<String> bare = LabelText.withoutRegions(whole);
        ways.add(terms(70, LabelIndex.STEM, bare));
        ways.add(terms(65, LabelIndex.BARE, bare));
        ways.addAll(inOrder(tokens));
        ways.addAll(homophones());
        if (words.size() > 1) {
            ways.add(all(25, word -> inOrder(LabelText.tokens(word))));
        }
        return closest(ways);
    }

    /** The characters in this order, with others between: the more of those, the less close. */
    private static List<Query> inOrder(List<String> tokens) {
        if (tokens.size() == 1) {
            return List.of(term(60, LabelIndex.CHARACTERS, tokens.get(0)));
        }
        List<Query> ways = new ArrayList<>();
        for (int i = 0; i < GAPS.length && GAPS[i] <= 4 * (tokens.size() - 1); i++) {
            ways.add(boosted(CLOSENESS_OVER_GAPS[i], ordered(tokens, GAPS[i])));
        }
        return ways;
    }

    private List<Query> homophones() {
        String sound = LabelText.spelled(whole, Spelling.PINYIN).get(0);
        List<Query> ways = new ArrayList<>();
        ways.add(term(75, LabelIndex.PINYIN, "^" + sound + "$"));
        ways.add(prefix(50, LabelIndex.PINYIN, "^" + sound));
        if (tokens.size() > 2) {
            ways.add(prefix(40, LabelIndex.PINYIN, sound));
        }
        return ways;
    }

    /** Labels that what was typed holds and that make at least half of it; the longer the closer. */
    private List<Query> namesInside() {
        List<Query> ways = new ArrayList<>();
        for (int length = whole.length() - 1; length >= Math.max(2, (whole.length() + 1) / 2); length--) {
            Set<String> parts = new TreeSet<>();
            for (int at = 0; at + length <= whole.length(); at++) {
                parts.add(whole.substring(at, at + length));
            }
            ways.add(terms(30f * length / whole.length(), LabelIndex.WHOLE, parts));
        }
        return ways;
    }

    private Query withAnError(boolean isLatin) {
        List<Query> ways = new ArrayList<>();
        String blurred = isLatin
                ? LabelText.blurred(whole)
                : LabelText.spelled(whole, Spelling.BLURRED).get(0);
        ways.add(term(70, LabelIndex.BLURRED, "^" + blurred + "$"));
        if (blurred.length() > 3) {
            ways.add(prefix(50, LabelIndex.BLURRED, "^" + blurred));
            ways.add(prefix(45, LabelIndex.BLURRED, blurred));
        }
        if (tokens.size() > 2) {
            ways.add(boosted(60, new FuzzyQuery(new Term(LabelIndex.WHOLE, whole), 1)));
            for (int left = 0; left < tokens.size(); left++) {
                ways.add(boosted(40, ordered(without(tokens, left), 1)));
            }
        }
        return closest(ways);
    }

    /** Any two characters of six or more wrong or too much. */
    private Query withTwoErrors() {
        List<Query> ways = new ArrayList<>();
        if (tokens.size() > 5 && tokens.size() <= MOST_FOR_TWO_ERRORS) {
            for (int left = 0; left < tokens.size(); left++) {
                for (int other = left; other < tokens.size() - 1; other++) {
                    ways.add(boosted(30, ordered(without(without(tokens, left), other), 2)));
                }
            }
        }
        return closest(ways);
    }

    private static List<String> without(List<String> tokens, int left) {
        List<String> rest = new ArrayList<>(tokens);
        rest.remove(left);
        return rest;
    }

    /** All words but one, or one of two. */
    private Query someWords() {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(words.size() - 1);
        for (String word : words) {
            some.add(boosted(10, closest(written(word))), Occur.SHOULD);
        }
        return some.build();
    }

    private Query all(float closeness, Function<String, List<Query>> way) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(closest(way.apply(word)), Occur.MUST));
        return boosted(closeness, all.build());
    }

    private static Query ordered(List<String> tokens, int gaps) {
        IntervalsSource[] terms = tokens.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        return new IntervalQuery(LabelIndex.CHARACTERS, Intervals.maxgaps(gaps, Intervals.ordered(terms)));
    }

    private static Query term(float closeness, String field, String value) {
        return boosted(closeness, new TermQuery(new Term(field, value)));
    }

    private static Query terms(float closeness, String field, Collection<String> values) {
        return boosted(
                closeness,
                new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }

    private static Query prefix(float closeness, String field, String value) {
        return boosted(closeness, new PrefixQuery(new Term(field, value)));
    }

    private static Query boosted(float closeness, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), closeness);
    }

    private static Query closest(Collection<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0);
    }
}
