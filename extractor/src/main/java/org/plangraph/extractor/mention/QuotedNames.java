package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.ontology.EntityType;

/** Quoted names side by side that share a head noun: “百团千企”“渝企出海”行动计划 is two plans, as is “百团千企”“渝企出海”两个行动计划. */
final class QuotedNames {
    private static final Pattern QUOTED_BEFORE = Patterns.of("quoted-before");
    private static final Pattern QUOTED = Patterns.of("quoted");
    private static final int FAR = 80;
    private static final double SURE = 0.85;

    private QuotedNames() {}

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
