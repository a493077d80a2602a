package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.extractor.lexicon.Token;

/**
 * The words of a plan as the segmenter sees them. Sentences are segmented when the first of their block is asked for, since
 * of much text nobody asks, and then the whole block at one go, which takes half the time that its sentences take one by
 * one between other work: the dictionary's tables stay in the processor's cache. Belongs to one thread.
 */
final class Words {
    /** Sentences of a block. */
    private static final int BLOCK = 128;
    /** Blocks whose words are kept as objects; the others keep only where words begin, so that long plans fit. */
    private static final int BLOCKS_AT_HAND = 32;

    private final String text;
    private final List<Sentence> sentences;
    /** Which blocks have been segmented. */
    private final BitSet segmented = new BitSet();
    /** The words of sentences whose block is not at hand any more. */
    private final Cuts[] cuts;

    private final BitSet starts;
    private final Map<Integer, List<List<Token>>> atHand = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<List<Token>>> eldest) {
            boolean full = size() > BLOCKS_AT_HAND;
            if (full) {
                putAway(eldest.getKey(), eldest.getValue());
            }
            return full;
        }
    };
    /** The block asked for last: the next question is mostly about the same one. */
    private int lastBlock = -1;

    private List<List<Token>> lastWords = List.of();

    /** A sentence's words, kept small. */
    private record Cuts(int[] begins, String[] natures) {
        static Cuts of(List<Token> tokens) {
            int[] begins = new int[tokens.size()];
            String[] natures = new String[tokens.size()];
            for (int i = 0; i < begins.length; i++) {
                begins[i] = tokens.get(i).begin();
                natures[i] = tokens.get(i).nature();
            }
            return new Cuts(begins, natures);
        }

        List<Token> tokens(String text, int end) {
            List<Token> tokens = new ArrayList<>(begins.length);
            for (int i = 0; i < begins.length; i++) {
                int next = i + 1 < begins.length ? begins[i + 1] : end;
                tokens.add(new Token(begins[i], text.substring(begins[i], next), natures[i]));
            }
            return tokens;
        }
    }

    Words(Plan plan) {
        this.text = plan.text();
        this.sentences = plan.sentences();
        this.cuts = new Cuts[sentences.size()];
        this.starts = new BitSet(text.length() + 1);
    }

    /** The words of a sentence, with offsets in the reading text. */
    List<Token> of(int sentence) {
        return block(sentence / BLOCK).get(sentence % BLOCK);
    }

    /** Whether a word of a sentence begins at {@code offset}, which lies in it. */
    boolean beginsAt(int offset, int sentence) {
        if (!segmented.get(sentence / BLOCK)) {
            block(sentence / BLOCK);
        }
        return starts.get(offset);
    }

    private List<List<Token>> block(int block) {
        if (block != lastBlock) {
            lastWords = atHand.computeIfAbsent(block, this::read);
            lastBlock = block;
        }
        return lastWords;
    }

    private List<List<Token>> read(int block) {
        List<List<Token>> words = new ArrayList<>(BLOCK);
        int end = Math.min(sentences.size(), (block + 1) * BLOCK);
        for (int sentence = block * BLOCK; sentence < end; sentence++) {
            Span span = sentences.get(sentence).span();
            words.add(segmented.get(block) ? cuts[sentence].tokens(text, span.end()) : segment(span));
        }
        segmented.set(block);
        return words;
    }

    private List<Token> segment(Span sentence) {
        List<Token> tokens = HanLp.segment(sentence.of(text), sentence.begin());
        tokens.forEach(token -> starts.set(token.begin()));
        return tokens;
    }

    private void putAway(int block, List<List<Token>> words) {
        for (int i = 0; i < words.size(); i++) {
            cuts[block * BLOCK + i] = Cuts.of(words.get(i));
        }
    }
}
