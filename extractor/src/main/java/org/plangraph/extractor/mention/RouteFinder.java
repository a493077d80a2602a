package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.ontology.EntityType;

/** Finds the places a route joins, in the gazetteer or not: 将军庙 and 淖毛湖 of 将军庙至淖毛湖铁路. */
final class RouteFinder implements Finder {
    private static final Pattern ROUTE = Patterns.of("route");
    private static final double LIKELY = 0.7;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (mention.type() == EntityType.PROJECT) {
                Matcher route = ROUTE.matcher(mention.span().of(reading.text()));
                if (route.find()) {
                    place(reading, mention.span(), route, "from", found);
                    place(reading, mention.span(), route, "to", found);
                }
            }
        }
        return found;
    }

    private static void place(Reading reading, Span name, Matcher route, String end, List<Mention> found) {
        Span span = new Span(name.begin() + route.start(end), name.begin() + route.end(end));
        String form = span.of(reading.text());
        boolean known = !reading.beginningAt(span.begin(), EntityType.REGION).isEmpty();
        if (!known && Heads.standard().lengthIn(form) == 0) {
            found.add(new Mention(span, EntityType.REGION, form, "route-end", LIKELY));
        }
    }
}
