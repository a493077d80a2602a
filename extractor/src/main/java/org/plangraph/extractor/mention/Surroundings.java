package org.plangraph.extractor.mention;

import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * What stands around words that end in a head noun and shows that they name nothing: a number of such things, or a
 * further noun after a quote, which is then the name of something else.
 */
final class Surroundings {
    private static final Search SEVERAL = Search.of("several-before");
    private static final Search UNTOLD = Search.of("untold-before");
    private static final Search NUMBER_AFTER = Search.of("number-after");
    /** What closes a list, so that what follows only classes its items: A、B等重大生态工程. */
    private static final Search CLOSED = Search.of("closed-list");

    private static final Search DEEDS = Search.of("campaign-last");
    private static final Search QUOTED_OTHER = Search.of("quoted-other");
    private static final Search QUOTED_KIND = Search.of("quoted-kind");
    private static final String DASHES = "——";
    /** Characters of the longest count or verb before a name. */
    private static final int REACH = 8;

    private final Reading reading;
    private final String text;
    private final Identity identity;

    Surroundings(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.identity = new Identity(reading);
    }

    /**
     * Whether they show that {@code name} is none.
     *
     * @param modifiers its words before the head noun
     * @param end where the name ends with its stage or section
     */
    boolean showKind(Span name, Span modifiers, int end, EntityType type) {
        if (isQuotedOther(name, end)) {
            return true;
        }
        if (identity.isAtPlace(modifiers)) {
            return false;
        }
        return type != EntityType.PRODUCT && isCounted(name, end)
                || closesList(name) && !identity.isSpecific(modifiers)
                || type == EntityType.PROJECT && text.startsWith(DASHES, end);
    }

    /** Whether 等 stands before the name, so that it only classes what is listed; what is done in a campaign needs no list. */
    boolean closesList(Span name) {
        return CLOSED.isIn(before(name.begin())) && !DEEDS.isIn(name.of(text));
    }

    /** A quote that closes before a noun for something else, 投资自贸港”品牌, or that only tells a kind, 两高”项目. */
    private boolean isQuotedOther(Span name, int end) {
        return QUOTED_OTHER.startsAt(text, end) || QUOTED_KIND.isIn(name.of(text));
    }

    /** Whether several are meant: 3个, 一批 right before them or before the list they stand in, 14个 after them. */
    private boolean isCounted(Span name, int end) {
        return SEVERAL.isIn(before(name.begin())) && name.of(text).indexOf('“') < 0
                || NUMBER_AFTER.startsAt(text, end)
                || UNTOLD.isIn(before(beginOfList(name.begin())));
    }

    private int beginOfList(int begin) {
        return reading.sentenceAt(begin)
                .map(Sentence::span)
                .map(sentence -> Aspiration.beforeList(text, sentence.begin(), begin))
                .orElse(begin);
    }

    private String before(int offset) {
        return text.substring(Math.max(0, offset - REACH), offset);
    }
}
