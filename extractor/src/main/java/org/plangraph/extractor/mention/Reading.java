package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;

/**
 * A plan on the desk of the finders: its text, its words, and the names found so far. Offsets are those of the reading
 * text. Belongs to one thread.
 */
public final class Reading {
    private final Plan plan;
    private final Map<Integer, List<Token>> tokens = new HashMap<>();
    private final BitSet wordStarts = new BitSet();
    private final BitSet segmented = new BitSet();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<Integer, List<Mention>> byBegin = new HashMap<>();
    private final Map<Integer, List<Mention>> byEnd = new HashMap<>();

    public Reading(Plan plan) {
        this.plan = plan;
    }

    public Plan plan() {
        return plan;
    }

    public String text() {
        return plan.text();
    }

    /** The sentence's words, with offsets in the reading text. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.computeIfAbsent(sentence.index(), index -> segment(sentence.span()));
    }

    private List<Token> segment(Span span) {
        List<Token> words = new ArrayList<>();
        for (Token token : HanLp.segment(span.of(text()))) {
            Token moved = new Token(token.begin() + span.begin(), token.word(), token.nature());
            words.add(moved);
            wordStarts.set(moved.begin());
        }
        segmented.set(span.begin(), span.end());
        wordStarts.set(span.end());
        return List.copyOf(words);
    }

    /** Whether the segmenter sees a word begin (so another end) at {@code offset}. */
    public boolean isWordBoundary(int offset) {
        if (offset < text().length() && !segmented.get(offset)) {
            sentenceAt(offset).ifPresent(this::tokens);
        }
        return offset >= text().length() || wordStarts.get(offset);
    }

    /** The word around {@code offset}, as the segmenter sees it; a full stop of no length between sentences. */
    public Token wordAt(int offset) {
        List<Token> words = sentenceAt(offset).map(this::tokens).orElse(List.of());
        for (Token word : words) {
            if (word.begin() <= offset && offset < word.end()) {
                return word;
            }
        }
        return new Token(offset, "", "w");
    }

    /** The sentence around {@code offset}; empty between sentences. */
    public Optional<Sentence> sentenceAt(int offset) {
        List<Sentence> sentences = plan.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return Optional.of(sentences.get(middle));
            }
            if (offset < span.begin()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** The names found by the finders before, in the order found. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Whether {@code span} lies in a longer or equal name that the finder {@code foundBy} found. */
    boolean isInside(Span span, String foundBy) {
        return containing(span).anyMatch(mention -> mention.foundBy().equals(foundBy));
    }

    /** The names whose place holds all of {@code span}. */
    public Stream<Mention> containing(Span span) {
        return bySentence.getOrDefault(sentenceIndex(span), List.of()).stream()
                .filter(mention -> mention.span().contains(span));
    }

    private int sentenceIndex(Span span) {
        return sentenceAt(span.begin()).map(Sentence::index).orElse(-1);
    }

    /** The names of {@code type} that begin at {@code offset}, the longest first. */
    public List<Mention> beginningAt(int offset, EntityType type) {
        return byBegin.getOrDefault(offset, List.of()).stream()
                .filter(mention -> mention.type() == type)
                .sorted((a, b) -> Integer.compare(b.span().end(), a.span().end()))
                .toList();
    }

    /** The names of {@code type} that end right before {@code offset}, the longest first. */
    public List<Mention> endingAt(int offset, EntityType type) {
        return byEnd.getOrDefault(offset, List.of()).stream()
                .filter(mention -> mention.type() == type)
                .sorted((a, b) -> Integer.compare(a.span().begin(), b.span().begin()))
                .toList();
    }

    void add(Collection<Mention> found) {
        mentions.addAll(found);
        for (Mention mention : found) {
            bySentence
                    .computeIfAbsent(sentenceIndex(mention.span()), index -> new ArrayList<>())
                    .add(mention);
            byBegin.computeIfAbsent(mention.span().begin(), begin -> new ArrayList<>())
                    .add(mention);
            byEnd.computeIfAbsent(mention.span().end(), end -> new ArrayList<>())
                    .add(mention);
        }
    }
}
