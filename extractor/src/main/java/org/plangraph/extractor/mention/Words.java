package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Plan;
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

    private final Plan plan;
    private final Cuts[] cuts;
    private final BitSet starts;
    private final Map<Integer, List<List<Token>>> atHand = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<List<Token>>> eldest) {
            return size() > BLOCKS_AT_HAND;
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
        this.plan = plan;
        this.cuts = new Cuts[plan.sentences().size()];
        this.starts = new BitSet(plan.text().length() + 1);
    }

    /** The words of a sentence, with offsets in the reading text. */
    List<Token> of(int sentence) {
        return block(sentence / BLOCK).get(sentence % BLOCK);
    }

    /** Whether a word of a sentence begins at {@code offset}, which lies in it. */
    boolean beginsAt(int offset, int sentence) {
        if (cuts[sentence] == null) {
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
        List<List<Token>> sentences = new ArrayList<>(BLOCK);
        int end = Math.min(cuts.length, (block + 1) * BLOCK);
        for (int sentence = block * BLOCK; sentence < end; sentence++) {
            Span span = plan.sentences().get(sentence).span();
            sentences.add(
                    cuts[sentence] == null ? segment(sentence, span) : cuts[sentence].tokens(plan.text(), span.end()));
        }
        return sentences;
    }

    private List<Token> segment(int sentence, Span span) {
        List<Token> tokens = HanLp.segment(span.of(plan.text()), span.begin());
        tokens.forEach(token -> starts.set(token.begin()));
        cuts[sentence] = Cuts.of(tokens);
        return tokens;
    }
}
