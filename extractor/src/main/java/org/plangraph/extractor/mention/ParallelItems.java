package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Bare items before a name that have the shape of its own first words, and so share the rest: 雄忻、日照至五莲、聊邯长铁路
 * (routes), 雄忻、石雄项目 (abbreviations of one length), G109、G219提质改造 (road numbers).
 */
final class ParallelItems {
    /** What its mentions are found by. */
    static final String ID = "parallel-item";

    private static final Search CODE = Search.of("code-item");
    private static final Search SECTION = Search.of("route-section");
    private static final Search ROUTE = Search.of("route-item");
    private static final Set<String> ROUTES = WordList.words("heads-of-routes");
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 3;

    private static final double SURE = 0.75;

    private final Reading reading;
    /** What is done to a route that has its own noun before: 西宁至成都铁路建设. */
    private static final Pattern DEED = Patterns.of("deed-to-route");

    private final NameBoundary boundary;

    ParallelItems(Reading reading, NameBoundary boundary) {
        this.reading = reading;
        this.boundary = boundary;
    }

    /** What the items must be like, and what each of them lacks. */
    private record Shape(boolean coded, boolean route, int length, String tail) {}

    List<Mention> before(Span name, Span head, EntityType type) {
        List<Mention> found = new ArrayList<>();
        if (name.begin() >= head.begin() || !isSeparated(name.begin())) {
            return found;
        }
        Shape shape = shapeOf(name, head);
        int at = name.begin();
        while (shape != null && isSeparated(at)) {
            Span item = new Span(boundary.begin(at - 1), at - 1);
            if (!isAlike(item, shape)) {
                break;
            }
            found.add(0, new Mention(item, type, item.of(reading.text()) + shape.tail, ID, SURE));
            at = item.begin();
        }
        return found;
    }

    private boolean isSeparated(int offset) {
        return offset > 1 && Conjunctions.separatorAt(reading, offset - 1, new Span(offset - 2, offset + 1)) == 1;
    }

    /** The shape of the name's own first words; null when they have none that others could share. */
    private Shape shapeOf(Span name, Span head) {
        String text = reading.text();
        int code = CODE.endOfMatchAt(text, name.begin());
        int kind = Heads.standard().lengthIn(text.substring(name.begin(), head.begin()));
        Span own = new Span(name.begin(), code > name.begin() ? code : head.begin() - kind);
        boolean route = ROUTES.contains(head.of(text));
        boolean routed = route && ROUTE.matches(own.of(text));
        boolean abbreviated = isAbbreviation(own) || route && own.length() == SHORTEST_ABBREVIATION;
        if (code == name.begin() && !routed && !abbreviated) {
            own = new Span(name.begin(), loneCharactersEnd(name.begin(), head.begin()));
            if (!isAbbreviation(own)) {
                return null;
            }
        }
        String tail = RegionDistribution.clean(text.substring(own.end(), name.end()));
        return new Shape(code > name.begin(), route, own.length(), tail);
    }

    /** Where the characters end that stand alone at the head of a name: 深儋 of 深儋合作产业园. */
    private int loneCharactersEnd(int begin, int end) {
        int at = begin;
        while (at < end && Identity.isLoneCharacter(reading.wordAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isAbbreviation(Span words) {
        return words.length() <= LONGEST_ABBREVIATION
                && words.length() > 1
                && new Identity(reading).hasUnknownWord(words);
    }

    /**
     * Two characters that the segmenter knows as the name of something else, where lines are listed, or such with the side
     * it lies on: 西康 of 西康、西十高铁, 北沿江.
     */
    private boolean isKnownAbbreviation(Span item) {
        if (item.length() == LONGEST_ABBREVIATION
                && reading.wordAt(item.begin()).is("f")) {
            return isKnownAbbreviation(new Span(item.begin() + 1, item.end()));
        }
        return item.length() == SHORTEST_ABBREVIATION
                && new Identity(reading).isProperNoun(item)
                && reading.beginningAt(item.begin(), EntityType.REGION).isEmpty();
    }

    private boolean isAlike(Span item, Shape shape) {
        if (item.length() < 2) {
            return false;
        }
        String words = item.of(reading.text());
        if (SECTION.isIn(words)) {
            return false;
        }
        if (shape.coded) {
            return CODE.matches(words);
        }
        return isAbbreviation(item) && (shape.route || item.length() == shape.length)
                || shape.route && isKnownAbbreviation(item)
                || shape.route
                        && ROUTE.matches(words)
                        && Heads.standard().lengthIn(DEED.matcher(words).replaceFirst("")) == 0;
    }
}
