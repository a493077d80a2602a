package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** Takes off an item what stands before its name: regions, counts, words that only point. */
final class ItemTrimmer {
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    private static final Search COUNT = Search.of("item-opening");
    private static final Search PRAISED = Search.of("praised-goods");
    private static final Search CLOSING_MEASURE = Search.of("closing-measure");
    /** Before a place, what it is to become: 新重庆|制造业. */
    private static final char RENEWED = '新';

    private final Vocabulary vocabulary;
    private final Reading reading;

    ItemTrimmer(Vocabulary vocabulary, Reading reading) {
        this.vocabulary = vocabulary;
        this.reading = reading;
    }

    List<Span> trim(Listing listing) {
        List<Span> items = new ArrayList<>();
        for (Span item : listing.items()) {
            Span rest = trim(item);
            if (rest.length() > 0) {
                items.add(rest);
            }
        }
        return items;
    }

    private Span trim(Span item) {
        int end = CLOSING_MEASURE
                .first(item.of(reading.text()))
                .map(measure -> item.begin() + measure.start())
                .orElse(item.end());
        int begin = item.begin();
        for (int step = step(begin, end); step > 0; step = step(begin, end)) {
            begin += step;
        }
        return new Span(begin, Math.max(begin, end));
    }

    private int step(int begin, int end) {
        if (begin >= end) {
            return 0;
        }
        for (Mention region : reading.beginningAt(begin, EntityType.REGION)) {
            if (region.span().end() <= end
                    && namesGoodsAlone(new Span(region.span().end(), end))) {
                return region.span().length();
            }
        }
        if (reading.text().charAt(begin) == RENEWED
                && reading.beginningAt(begin, EntityType.REGION).isEmpty()
                && !reading.beginningAt(begin + 1, EntityType.REGION).isEmpty()) {
            return 1;
        }
        int company = makerLength(begin, end);
        if (company > 0) {
            return company;
        }
        int counted = COUNT.endOfMatchAt(reading.text(), begin, end);
        if (counted > begin) {
            return counted - begin;
        }
        String rest = reading.text().substring(begin, end);
        int discarded = vocabulary.discardedLength(rest);
        boolean kept = discarded == 0
                || vocabulary.isIndustry(rest)
                || vocabulary.isNameOfAdministered(rest) // 群众体育
                || CONJUNCTIONS.contains(reading.wordAt(begin + discarded).word()); // 研发设计|与科技服务业
        if (kept) {
            return 0;
        }
        return vocabulary.isCompanion(rest) ? rest.length() : discarded;
    }

    /** Whether the words name something without the place before them: 枸杞 of 宁夏枸杞, not 好茶 of 西藏好茶. */
    private boolean namesGoodsAlone(Span rest) {
        return !PRAISED.startsAt(rest.of(reading.text()), 0);
    }

    /** Length of the company at {@code begin} that makes the goods named after it: 中车 in 中车新能源电驱系统; 0 without one. */
    private int makerLength(int begin, int end) {
        for (Mention company : reading.beginningAt(begin, EntityType.ENTERPRISE)) {
            if (company.span().end() < end) {
                String goods = reading.text().substring(company.span().end(), end);
                Head head = vocabulary.head(vocabulary.withoutWork(vocabulary.withoutSides(goods)));
                return head == Head.PRODUCT || head == Head.EITHER
                        ? company.span().length()
                        : 0;
            }
        }
        return 0;
    }
}
