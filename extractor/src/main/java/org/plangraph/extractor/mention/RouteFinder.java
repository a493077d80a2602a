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
    private static final String SURE_MARK = "至";
    private static final int SHORTEST = 2;
    private static final double LIKELY = 0.7;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (mention.type() == EntityType.PROJECT) {
                Matcher route = ROUTE.matcher(mention.span().of(reading.text()));
                if (route.find() && isBetweenPlaces(reading, mention.span(), route)) {
                    place(reading, end(mention.span(), route, "from"), found);
                    place(reading, end(mention.span(), route, "to"), found);
                }
            }
        }
        return found;
    }

    /** 至 stands between places; 到 may stand between anything (链长到一线), and needs a known place at one end. */
    private static boolean isBetweenPlaces(Reading reading, Span name, Matcher route) {
        return route.group("mark").equals(SURE_MARK)
                || isKnown(reading, end(name, route, "from").begin())
                || isKnown(reading, end(name, route, "to").begin());
    }

    private static Span end(Span name, Matcher route, String end) {
        return new Span(name.begin() + route.start(end), name.begin() + route.end(end));
    }

    private static boolean isKnown(Reading reading, int offset) {
        return !reading.beginningAt(offset, EntityType.REGION).isEmpty();
    }

    /** The place at one end; where its province is named before it (甘肃河口), the rest of the words. */
    private static void place(Reading reading, Span end, List<Mention> found) {
        int begin = reading.beginningAt(end.begin(), EntityType.REGION).stream()
                .mapToInt(region -> region.span().end())
                .max()
                .orElse(end.begin());
        if (end.end() - begin < SHORTEST) {
            return;
        }
        Span span = new Span(begin, end.end());
        String form = span.of(reading.text());
        boolean endsInPlace = !reading.endingAt(end.end(), EntityType.REGION).isEmpty();
        if (!endsInPlace && !isKnown(reading, begin) && Heads.standard().lengthIn(form) == 0) {
            found.add(new Mention(span, EntityType.REGION, form, "route-end", LIKELY));
        }
    }
}
