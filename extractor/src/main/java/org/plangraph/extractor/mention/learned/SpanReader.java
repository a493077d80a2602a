package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.learned.SpanModel.Scores;
import org.plangraph.ontology.EntityType;

/** Walks over the runs of words that may be a name. Belongs to one thread. */
final class SpanReader {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 30;
    private static final int SHORTEST = 2;
    /** Where begin and end together speak so much against a name, nothing in between makes it one. */
    private static final float HOPELESS = -3;

    private final SpanFeatures features = new SpanFeatures();
    private final int[] rows = new int[SpanFeatures.MOST];
    private final Scores begin = new Scores();
    private final Scores scores = new Scores();
    private final float[] probabilities = new float[SpanModel.CLASSES];

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
                        size = features.look(words, i, j, rows, size);
                        size = features.knowledge(words, i, j, rows, size);
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
            Scores[] ends = ends(words, model);
            for (int i = 0; i < words.count; i++) {
                if (words.mayBegin(i)) {
                    propose(words, i, model, ends, least, proposals);
                }
            }
        }
        return proposals;
    }

    /** What speaks for a name that ends with each word; null where it is hopeless. */
    private Scores[] ends(SentenceWords words, SpanModel model) {
        Scores[] ends = new Scores[words.count];
        for (int j = 0; j < words.count; j++) {
            if (words.mayEnd(j)) {
                Scores end = new Scores();
                model.add(rows, features.end(words, j, rows, 0), end);
                ends[j] = end.lead() > HOPELESS ? end : null;
            }
        }
        return ends;
    }

    /** The names that begin with word {@code i}. */
    private void propose(
            SentenceWords words, int i, SpanModel model, Scores[] ends, double least, List<Proposal> proposals) {
        boolean begun = false;
        for (int j = i; isWithin(words, i, j); j++) {
            if (ends[j] == null) {
                continue;
            }
            if (!begun) {
                begin.clear();
                model.add(rows, features.begin(words, i, rows, 0), begin);
                begun = true;
            }
            scores.setToSum(begin, ends[j]);
            if (scores.lead() > HOPELESS && isName(words, i, j)) {
                model.add(rows, features.look(words, i, j, rows, 0), scores);
                if (scores.lead() > HOPELESS) {
                    model.add(rows, features.knowledge(words, i, j, rows, 0), scores);
                    propose(new Span(words.begin(i), words.end(j)), least, proposals);
                }
            }
        }
    }

    private void propose(Span span, double least, List<Proposal> proposals) {
        if (scores.lead() < Math.log(least)) {
            return;
        }
        scores.probabilities(probabilities);
        for (int c = 1; c < SpanModel.CLASSES; c++) {
            if (probabilities[c] >= least) {
                proposals.add(new Proposal(span, SpanModel.TYPES.get(c - 1), probabilities[c]));
            }
        }
    }
}
