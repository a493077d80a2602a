package org.plangraph.extractor.mention.term;

import java.util.EnumSet;
import java.util.Set;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** What belongs to the name of a company behind the short form that was found of it, before its goods. */
final class OwnerTails {
    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.REGION, EntityType.PARK);

    private static final int TAIL = 2;

    private final Vocabulary vocabulary;
    private final Companies companies = Companies.standard();

    OwnerTails(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Length of what companies end in behind {@code owner} and before {@code limit}, 0 without it: 高科 of 国望|高科; a sector only
     * before a place, or goods that are praised or described: 鑫海|化工|高端聚烯烃.
     */
    int lengthAfter(Reading reading, Mention owner, int limit) {
        if (owner.type() != EntityType.ENTERPRISE) {
            return 0;
        }
        String text = reading.text();
        int end = owner.span().end();
        int length = companies.tailAt(text, end);
        int goods = end + length;
        if (length == 0 || goods >= limit) {
            return 0;
        }
        if (!companies.isSector(text.substring(end, goods))) {
            return length;
        }
        boolean whole = owner.span().length() > TAIL && companies.tailAt(text, end - TAIL) == TAIL;
        boolean parted = PLACES.stream()
                        .anyMatch(place -> !reading.beginningAt(goods, place).isEmpty())
                || vocabulary.isPraised(text.substring(goods, limit))
                || isAttribute(reading.wordAt(goods), goods);
        return parted && !whole ? length : 0;
    }

    /** Whether an adjective begins there, which no sector stands before inside the name of goods: 友达光电|低温多晶硅面板. */
    private static boolean isAttribute(Token word, int offset) {
        return word.begin() == offset && word.word().length() > 1 && (word.is("a") || word.is("b"));
    }
}
