package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/** Quoted names side by side that share a head noun: “百团千企”“渝企出海”行动计划 is two plans, as is “百团千企”“渝企出海”两个行动计划. */
final class QuotedNames {
    private static final Pattern QUOTED_BEFORE = Patterns.of("quoted-before");
    private static final Pattern QUOTED = Patterns.of("quoted");
    private static final int FAR = 80;
    private static final double SURE = 0.85;
    private static final Search CAMPAIGN = Search.of("campaign-head");
    private static final Search SEVERAL = Search.of("quoted-count");
    private static final int LONGEST_QUOTED = 14;

    private QuotedNames() {}

    /**
     * Where a name begins that seems to begin at {@code begin}: with its quote where the quote holds all of a campaign's
     * name (“一村一名大学生工程”).
     */
    static int beginOf(Reading reading, Span head, int begin) {
        String text = reading.text();
        int opener = text.lastIndexOf('“', head.begin());
        if (opener < 0) {
            return begin;
        }
        boolean whole = head.end() < text.length()
                && text.charAt(head.end()) == '”'
                && begin > opener + 1
                && head.begin() - opener <= LONGEST_QUOTED
                && CAMPAIGN.matches(head.of(text))
                && !SEVERAL.startsAt(text, opener)
                && !LeadingWords.isVerb(reading.wordAt(opener + 1).word())
                && isOneItem(text.substring(opener + 1, head.begin()));
        return whole ? opener + 1 : begin;
    }

    private static boolean isOneItem(String quoted) {
        return quoted.chars().allMatch(Character::isLetterOrDigit);
    }

    /** The names that end in {@code head}, when two or more quotes stand right before it or the count of them; else none. */
    static List<Mention> before(Reading reading, Span head, EntityType type) {
        String text = reading.text();
        List<Mention> found = new ArrayList<>();
        Matcher run = QUOTED_BEFORE.matcher(text).region(Math.max(0, head.begin() - FAR), head.begin());
        if (!run.find()) {
            return found;
        }
        Matcher quoted = QUOTED.matcher(text).region(run.start(), run.end());
        while (quoted.find()) {
            Span span = new Span(quoted.start(1), quoted.end(1));
            String name = RegionDistribution.clean(quoted.group(1) + head.of(text));
            found.add(new Mention(span, type, name, List.of(quoted.group(1)), "quoted-names", SURE, List.of()));
        }
        return found.size() > 1 ? found : List.of();
    }
}
