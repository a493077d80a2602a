package org.plangraph.extractor.mention.term;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * Reads the label by which a sentence says what sector it is about, where the words inside it would part it: two sectors that
 * the sentence takes up together (新能源及新材料方面，) or work that ends in a trade (油气生产加工方面，); in a heading, also what is
 * done to something (海洋开发产业走在前列). It is one name.
 */
final class TopicLabel {
    private static final Search LABEL = Search.of("topic-label");
    /** An industry that a sentence opens with as its subject: 铜工业 of 铜工业以江西铜业为依托. */
    private static final Search SUBJECT = Search.of("sector-subject");

    private static final Search HEADING_LABEL = Search.of("heading-label");

    /** Characters of the longest industry with which the name of a sector along a trade opens. */
    private static final int LONGEST_OPENING = 5;

    private static final String TRADE = "工业";

    private final Vocabulary vocabulary;

    TopicLabel(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The sector that the label of {@code sentence} names; empty where it has none, or one that is read as any other name. */
    Optional<Candidate> of(String text, Span sentence, boolean heading) {
        return heading ? ofHeading(text, sentence).or(() -> ofSentence(text, sentence)) : ofSentence(text, sentence);
    }

    private Optional<Candidate> ofHeading(String text, Span heading) {
        Span label = new Span(
                heading.begin(),
                Math.max(heading.begin(), HEADING_LABEL.endOfMatchAt(text, heading.begin(), heading.end())));
        String name = label.of(text);
        String stem = vocabulary.stem(name);
        boolean joined = vocabulary.isJoined(stem)
                && Arrays.stream(vocabulary.halves(stem)).allMatch(half -> half.length() > 1);
        return opensWithSector(name) && (joined || vocabulary.isActivity(stem))
                ? Optional.of(sector(label, name).inHeading())
                : Optional.empty();
    }

    private Optional<Candidate> ofSentence(String text, Span sentence) {
        int end = LABEL.endOfMatchAt(text, sentence.begin(), sentence.end());
        Span label = new Span(sentence.begin(), end);
        String name = label.of(text);
        return opensWithSector(name) && (areSectors(name) || isTrade(name))
                ? Optional.of(sector(label, name))
                : ofSubject(text, sentence);
    }

    private Optional<Candidate> ofSubject(String text, Span sentence) {
        Span subject = new Span(
                sentence.begin(),
                Math.max(sentence.begin(), SUBJECT.endOfMatchAt(text, sentence.begin(), sentence.end())));
        String name = subject.of(text);
        return !name.isEmpty()
                        && !vocabulary.isIndustry(name)
                        && Arrays.stream(vocabulary.halves(vocabulary.stem(name)))
                                .allMatch(this::isMatter)
                ? Optional.of(sector(subject, name))
                : Optional.empty();
    }

    /** Whether industries are called after it. */
    private boolean isMatter(String half) {
        String own = half.endsWith(TRADE) ? half.substring(0, half.length() - TRADE.length()) : half;
        return vocabulary.isMaterial(own)
                || vocabulary.isIndustry(own) && !vocabulary.isGeneric(own)
                || own.length() > 1 && vocabulary.head(own) != Head.NONE && vocabulary.head(own) != Head.ATTRIBUTE;
    }

    private static Candidate sector(Span label, String name) {
        return new Candidate(label, name, EntityType.INDUSTRY, 0.9, "industry-of-label");
    }

    private boolean opensWithSector(String name) {
        return IntStream.rangeClosed(2, Math.min(LONGEST_OPENING, name.length()))
                .mapToObj(length -> name.substring(0, length))
                .anyMatch(vocabulary::isIndustry);
    }

    private boolean areSectors(String name) {
        return vocabulary.isJoined(name)
                && Arrays.stream(vocabulary.halves(name)).allMatch(this::isSector);
    }

    private boolean isSector(String name) {
        return name.length() > 1 && !vocabulary.isAdministered(name) && !vocabulary.isGeneric(name);
    }

    private boolean isTrade(String name) {
        return !vocabulary.isJoined(name) && vocabulary.head(name) == Head.INDUSTRY;
    }
}
