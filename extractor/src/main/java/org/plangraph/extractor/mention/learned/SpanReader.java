package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** Walks over the runs of words that may be a name. Belongs to one thread. */
final class SpanReader {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 30;
    private static final int SHORTEST = 2;
    /** Where begin and end together speak so much against a name, nothing in between makes it one. */
    private static final float HOPELESS = -4;

    private final SpanFeatures features = new SpanFeatures();
    private final int[] rows = new int[SpanFeatures.MOST];
    private final float[] begin = new float[SpanModel.STRIDE];
    private final float[] scores = new float[SpanModel.STRIDE];

    /** A run of words with how likely it is a name of {@code type}. */
    record Proposal(Span span, EntityType type, double probability) {}

    /** Where the regions begin that were found before. */
    private static BitSet regionBegins(Reading reading) {
        BitSet begins = new BitSet();
        for (Mention mention : reading.mentions()) {
            if (mention.type() == EntityType.REGION) {
                begins.set(mention.span().begin());
            }
        }
        return begins;
    }

    /** Takes in the features of a run of words. */
    interface Visitor {
        void span(Span span, int[] rows);
    }

    /** Shows every run of words with its features. */
    void visit(Reading reading, Visitor visitor) {
        BitSet regions = regionBegins(reading);
        for (Sentence sentence : reading.plan().sentences()) {
            SentenceWords words = new SentenceWords(reading, sentence, regions);
            for (int i = 0; i < words.count; i++) {
                for (int j = i; words.mayBegin(i) && isWithin(words, i, j); j++) {
                    if (words.mayEnd(j) && isName(words, i, j)) {
                        int size = features.begin(words, i, rows, 0);
                        size = features.end(words, j, rows, size);
                        size = features.span(words, i, j, rows, size);
                        visitor.span(new Span(words.begin(i), words.end(j)), Arrays.copyOf(rows, size));
                    }
                }
            }
        }
    }

    private static boolean isWithin(SentenceWords words, int i, int j) {
        return j < words.count && j < i + MOST_WORDS && !words.breaks(j) && words.end(j) - words.begin(i) <= LONGEST;
    }

    private static boolean isName(SentenceWords words, int i, int j) {
        return words.end(j) - words.begin(i) >= SHORTEST && words.isBalanced(i, j);
    }

    /** Every run of words that is a name with at least {@code least} probability, by the model. */
    List<Proposal> propose(Reading reading, SpanModel model, double least) {
        List<Proposal> proposals = new ArrayList<>();
        BitSet regions = regionBegins(reading);
        for (Sentence sentence : reading.plan().sentences()) {
            SentenceWords words = new SentenceWords(reading, sentence, regions);
            float[] ends = new float[words.count * SpanModel.STRIDE];
            boolean[] hopeful = new boolean[words.count];
            for (int j = 0; j < words.count; j++) {
                if (words.mayEnd(j)) {
                    model.add(rows, 0, features.end(words, j, rows, 0), ends, j * SpanModel.STRIDE);
                    hopeful[j] = SpanModel.lead(ends, j * SpanModel.STRIDE) > HOPELESS;
                }
            }
            for (int i = 0; i < words.count; i++) {
                if (words.mayBegin(i)) {
                    propose(words, i, model, ends, hopeful, least, proposals);
                }
            }
        }
        return proposals;
    }

    /** The names that begin with word {@code i}. */
    private void propose(
            SentenceWords words,
            int i,
            SpanModel model,
            float[] ends,
            boolean[] hopeful,
            double least,
            List<Proposal> proposals) {
        boolean begun = false;
        for (int j = i; isWithin(words, i, j); j++) {
            if (!hopeful[j]) {
                continue;
            }
            if (!begun) {
                Arrays.fill(begin, 0);
                model.add(rows, 0, features.begin(words, i, rows, 0), begin, 0);
                begun = true;
            }
            for (int c = 0; c < SpanModel.STRIDE; c++) {
                scores[c] = begin[c] + ends[j * SpanModel.STRIDE + c];
            }
            if (SpanModel.lead(scores, 0) > HOPELESS && isName(words, i, j)) {
                model.add(rows, 0, features.span(words, i, j, rows, 0), scores, 0);
                propose(new Span(words.begin(i), words.end(j)), least, proposals);
            }
        }
    }

    private void propose(Span span, double least, List<Proposal> proposals) {
        SpanModel.normalise(scores);
        for (int c = 1; c < SpanModel.CLASSES; c++) {
            if (scores[c] >= least) {
                proposals.add(new Proposal(span, SpanModel.TYPES.get(c - 1), scores[c]));
            }
        }
    }
}
