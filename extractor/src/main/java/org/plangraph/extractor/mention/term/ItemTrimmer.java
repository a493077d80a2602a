package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** Takes off an item what stands before its name: regions, counts, words that only point. */
final class ItemTrimmer {
    private static final Pattern COUNT = Patterns.of("item-opening");
    private static final Pattern CLOSING_MEASURE = Patterns.of("closing-measure");
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
        int begin = item.begin();
        for (int step = step(begin, item.end()); step > 0; step = step(begin, item.end())) {
            begin += step;
        }
        Matcher measure = CLOSING_MEASURE.matcher(reading.text()).region(begin, item.end());
        int end = measure.find() ? measure.start() : item.end();
        return new Span(begin, Math.max(begin, end));
    }

    private int step(int begin, int end) {
        if (begin >= end) {
            return 0;
        }
        for (Mention region : reading.beginningAt(begin, EntityType.REGION)) {
            if (region.span().end() <= end) {
                return region.span().length();
            }
        }
        String rest = reading.text().substring(begin, end);
        Matcher count = COUNT.matcher(rest);
        if (count.lookingAt()) {
            return count.end();
        }
        return vocabulary.isIndustry(rest) ? 0 : vocabulary.discardedLength(rest);
    }
}
