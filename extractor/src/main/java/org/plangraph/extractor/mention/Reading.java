package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.RegionCode;

/**
 * A plan on the desk of the finders: its text, its words, and the names found so far. Offsets are those of the reading
 * text. Belongs to one thread.
 */
public final class Reading {
    private static final Comparator<Mention> LONGEST_TO_THE_RIGHT =
            Comparator.comparingInt(mention -> -mention.span().end());
    private static final Comparator<Mention> LONGEST_TO_THE_LEFT =
            Comparator.comparingInt(mention -> mention.span().begin());

    private static final Search PLACE_HEAD = Search.of("place-head");
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 4;

    private final Plan plan;
    private final Words words;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    /** For each offset the names that begin there, null where none does. */
    private final List<List<Mention>> byBegin;
    /** For each offset the names that end right before it, null where none does. */
    private final List<List<Mention>> byEnd;

    private final Map<String, BitSet> covered = new HashMap<>();
    private final Map<String, List<Token>> alone = new HashMap<>();
    private final List<RegionCode> homeProvinces;
    /** What stands before the nouns of places, by its last characters; null until somebody asks. */
    private Set<String> placeNames;
    /** Index of the sentence asked for last: the next question is mostly about the same one. */
    private int lastSentence;

    public Reading(Plan plan) {
        this.plan = plan;
        this.words = new Words(plan);
        this.homeProvinces = HomeProvinces.of(plan);
        this.byBegin = noneYet(plan);
        this.byEnd = noneYet(plan);
    }

    private static List<List<Mention>> noneYet(Plan plan) {
        return new ArrayList<>(Collections.nCopies(plan.text().length() + 1, null));
    }

    public Plan plan() {
        return plan;
    }

    /** The provinces that the plan is at home in; empty for a national plan, or where it does not say. */
    List<RegionCode> homeProvinces() {
        return homeProvinces;
    }

    /** Whether the plan has a zone, town or street of that name, of two to four characters: 大龙 of 大龙经济开发区. */
    boolean isPlaceName(String word) {
        if (placeNames == null) {
            placeNames = new HashSet<>();
            for (MatchResult head : PLACE_HEAD.all(text())) {
                for (int length = SHORTEST_PLACE; length <= Math.min(LONGEST_PLACE, head.start()); length++) {
                    placeNames.add(text().substring(head.start() - length, head.start()));
                }
            }
        }
        return placeNames.contains(word);
    }

    public String text() {
        return plan.text();
    }

    /** The sentence's words, with offsets in the reading text. */
    public List<Token> tokens(Sentence sentence) {
        return words.of(sentence.index());
    }

    /** The words of {@code name} outside its sentence; the same names are asked about many times. */
    List<Token> tokensAlone(String name) {
        return alone.computeIfAbsent(name, HanLp::segment);
    }

    /** Whether the segmenter sees a word begin (so another end) at {@code offset}. */
    public boolean isWordBoundary(int offset) {
        if (offset >= text().length()) {
            return true;
        }
        int index = sentenceIndex(offset);
        if (index < 0) {
            return offset > 0 && sentenceIndex(offset - 1) >= 0;
        }
        return words.beginsAt(offset, index);
    }

    /** The word around {@code offset}, as the segmenter sees it; a full stop of no length between sentences. */
    public Token wordAt(int offset) {
        List<Token> tokens = sentenceAt(offset).map(this::tokens).orElse(List.of());
        int index = indexAt(tokens, offset);
        return index < 0 ? new Token(offset, "", "w") : tokens.get(index);
    }

    /** Index of the word around {@code offset} among {@code tokens}; -1 before the first. */
    static int indexAt(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The sentence around {@code offset}; empty between sentences. */
    public Optional<Sentence> sentenceAt(int offset) {
        int index = sentenceIndex(offset);
        return index < 0 ? Optional.empty() : Optional.of(plan.sentences().get(index));
    }

    /** Index of the sentence around {@code offset}; -1 between sentences. */
    private int sentenceIndex(int offset) {
        List<Sentence> sentences = plan.sentences();
        if (sentences.isEmpty() || sentences.get(lastSentence).span().contains(offset)) {
            return sentences.isEmpty() ? -1 : lastSentence;
        }
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                lastSentence = middle;
                return middle;
            }
            if (offset < span.begin()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    /** The names found by the finders before, in the order found. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Whether {@code span} lies in names that the finder {@code foundBy} found. */
    boolean isInside(Span span, String foundBy) {
        BitSet names = covered.getOrDefault(foundBy, new BitSet());
        return names.nextClearBit(span.begin()) >= span.end();
    }

    /** The names of {@code type} that lie in {@code span}. */
    public Stream<Mention> within(Span span, EntityType type) {
        return bySentence.getOrDefault(sentenceIndex(span.begin()), List.of()).stream()
                .filter(mention -> mention.type() == type && span.contains(mention.span()));
    }

    /** Whether a name of {@code type} lies in {@code span}. */
    public boolean holds(Span span, EntityType type) {
        return within(span, type).findAny().isPresent();
    }

    /** The names whose place holds all of {@code span}. */
    public Stream<Mention> containing(Span span) {
        return inSentenceAt(span.begin()).stream()
                .filter(mention -> mention.span().contains(span));
    }

    /** The names in the sentence around {@code offset}, in the order found. */
    public List<Mention> inSentenceAt(int offset) {
        return bySentence.getOrDefault(sentenceIndex(offset), List.of());
    }

    /** The names of {@code type} that begin at {@code offset}, the longest first. */
    public List<Mention> beginningAt(int offset, EntityType type) {
        return ofType(byBegin, offset, type, LONGEST_TO_THE_RIGHT);
    }

    /** Where the places are over that {@code name} opens with, the last of which ends before it does. */
    int afterPlaces(Span name) {
        int at = name.begin();
        for (List<Mention> places = beginningAt(at, EntityType.REGION);
                !places.isEmpty() && places.get(0).span().end() < name.end();
                places = beginningAt(at, EntityType.REGION)) {
            at = places.get(0).span().end();
        }
        return at;
    }

    /** The names of {@code type} that end right before {@code offset}, the longest first. */
    public List<Mention> endingAt(int offset, EntityType type) {
        return ofType(byEnd, offset, type, LONGEST_TO_THE_LEFT);
    }

    private static List<Mention> ofType(
            List<List<Mention>> places, int offset, EntityType type, Comparator<Mention> order) {
        List<Mention> here = offset < 0 || offset >= places.size() ? null : places.get(offset);
        if (here == null) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(here.size());
        for (Mention mention : here) {
            if (mention.type() == type) {
                found.add(mention);
            }
        }
        if (found.size() > 1) {
            found.sort(order);
        }
        return found;
    }

    void add(Collection<Mention> found) {
        mentions.addAll(found);
        for (Mention mention : found) {
            Span span = mention.span();
            bySentence
                    .computeIfAbsent(sentenceIndex(span.begin()), index -> new ArrayList<>(1))
                    .add(mention);
            add(byBegin, span.begin(), mention);
            add(byEnd, span.end(), mention);
            covered.computeIfAbsent(mention.foundBy(), finder -> new BitSet()).set(span.begin(), span.end());
        }
    }

    private static void add(List<List<Mention>> places, int offset, Mention mention) {
        if (places.get(offset) == null) {
            places.set(offset, new ArrayList<>(1));
        }
        places.get(offset).add(mention);
    }
}
