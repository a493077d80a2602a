package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;

/** Deeds listed before the campaign noun they share: 实施饲草料供给提升、肉牛肉羊增产增效、奶业振兴行动 is three campaigns. */
final class CampaignItems {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    private static final double SURE = 0.75;

    private CampaignItems() {}

    /** The campaigns before {@code name}, whose own words are the last deed; none unless a verb opens the list and all are deeds. */
    static List<Mention> before(Reading reading, NameBoundary boundary, Span name, Span head) {
        String text = reading.text();
        List<Mention> found = new ArrayList<>();
        boolean listed = name.begin() > 1 && text.charAt(name.begin() - 1) == '、';
        if (!listed || !isDeed(reading, new Span(name.begin(), head.begin()))) {
            return found;
        }
        int at = name.begin();
        while (at > 1 && text.charAt(at - 1) == '、') {
            Span end = new Span(at - 1, at);
            int opened = boundary.campaignBegin(end);
            Span item = new Span(opened, at - 1);
            if (!isDeed(reading, item)) {
                return List.of();
            }
            String own = RegionDistribution.clean(item.of(text)) + head.of(text);
            found.add(0, new Mention(item, EntityType.PROJECT, own, "campaign-items", SURE));
            at = opened;
        }
        return boundary.isOpenedByCampaignVerb(at) ? found : List.of();
    }

    /** Whether the words end in what is done: …提升, …振兴. */
    private static boolean isDeed(Reading reading, Span words) {
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return false;
        }
        if (new Identity(reading).isGeneric(words)) {
            return false;
        }
        Token last = reading.wordAt(words.end() - 1);
        return last.end() == words.end()
                && last.nature().startsWith("v")
                && Heads.standard().lengthIn(words.of(reading.text())) == 0;
    }
}
