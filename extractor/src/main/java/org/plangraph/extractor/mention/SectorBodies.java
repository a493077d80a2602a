package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.ontology.EntityType;

/** Research bodies that share their noun, each for a sector of its own: 乳业、草业技术创新中心 is two centres. */
final class SectorBodies {
    private static final Pattern BODY = Patterns.of("sector-body");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final double SURE = 0.75;

    private SectorBodies() {}

    /** The bodies before {@code name}; none unless each item and its own first words are as short as sectors are. */
    static List<Mention> before(Reading reading, NameBoundary boundary, Span name, EntityType type) {
        List<Mention> found = new ArrayList<>();
        String text = reading.text();
        Matcher body = BODY.matcher(text).region(name.begin(), name.end());
        boolean listed = name.begin() > SHORTEST && text.charAt(name.begin() - 1) == '、';
        if (type != EntityType.INSTITUTION || !listed || !body.find()) {
            return found;
        }
        if (!isSector(reading, new Span(name.begin(), body.start()))) {
            return found;
        }
        String tail = text.substring(body.start(), name.end());
        for (int at = name.begin(); at > SHORTEST && text.charAt(at - 1) == '、'; ) {
            Span item = new Span(boundary.begin(at - 1), at - 1);
            if (!isSector(reading, item)) {
                return List.of();
            }
            found.add(0, new Mention(item, type, item.of(text) + tail, "sector-body", SURE));
            at = item.begin();
        }
        return found;
    }

    private static boolean isSector(Reading reading, Span words) {
        return isSector(reading, words, LONGEST);
    }

    /** Whether the words, {@code longest} at most, name a sector as far as can be told: no place, no head noun. */
    static boolean isSector(Reading reading, Span words, int longest) {
        return SharedNames.isShortName(reading, words, longest) && !reading.holds(words, EntityType.REGION);
    }
}
