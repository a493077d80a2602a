package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * Parts of a free-trade zone by the cities they lie in, where the zone is spoken of: 深化自贸试验区建设，推动大连、沈阳片区联动 is about
 * two sites. Elsewhere 沈阳片区 is the land around Shenyang.
 */
final class TradeZoneParts implements Finder {
    private static final String ID = "trade-zone-part";
    private static final Search ZONE = Search.of("trade-zone");
    private static final String PART = "片区";
    private static final char PORT = '港';
    private static final double SURE = 0.85;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        String text = reading.text();
        for (int at = text.indexOf(PART); at >= 0; at = text.indexOf(PART, at + 1)) {
            int part = at;
            boolean ofZone = reading.sentenceAt(at)
                    .filter(sentence -> ZONE.isIn(text.substring(spokenOfFrom(reading, sentence), part)))
                    .isPresent();
            if (ofZone) {
                found.addAll(parts(reading, at));
            }
        }
        return found;
    }

    /** Where the sentence before begins, if it belongs to the same section. */
    private static int spokenOfFrom(Reading reading, Sentence sentence) {
        List<Sentence> sentences = reading.plan().sentences();
        Sentence before = sentences.get(Math.max(0, sentence.index() - 1));
        return (before.section() == sentence.section() ? before : sentence)
                .span()
                .begin();
    }

    /** The part whose last word begins at {@code offset}, and those of the places listed before its own. */
    private static List<Mention> parts(Reading reading, int offset) {
        int end = offset + PART.length();
        boolean port = offset > 0 && reading.text().charAt(offset - 1) == PORT;
        List<Mention> places = reading.endingAt(offset, EntityType.REGION);
        if (!places.isEmpty()) {
            Span name = new Span(places.get(0).span().begin(), end);
            return RegionDistribution.over(reading, name, EntityType.PARK, ID);
        }
        return (port ? reading.endingAt(offset - 1, EntityType.REGION) : places)
                .stream()
                        .limit(1)
                        .map(place -> new Span(place.span().begin(), end))
                        .map(span -> new Mention(span, EntityType.PARK, span.of(reading.text()), ID, SURE))
                        .toList();
    }
}
