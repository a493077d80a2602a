package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * Places that each have a site of one kind, told by the rest of the clause: 烟台、威海两市各自打造…产业园, …基地由济南、菏泽两市承接,
 * and 布局以榆林、渭南为主，两市各抓一个…集群.
 */
final class SpreadSites {
    private static final Pattern BUILDING_VERB = Patterns.of("building-verb");
    private static final Pattern EACH = Patterns.of("each-of-places");
    /** 的 between places and what they have: 威海、烟台的区块链产业集聚区. */
    private static final char OF = '的';

    private static final Search HELD = Search.of("held-in-places");

    private static final int FAR = 24;

    private final Reading reading;
    private final String text;

    SpreadSites(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** Two or more places that each have what {@code kind} names; none when the clause tells of no such places. */
    List<Mention> places(Span kind, EntityType type) {
        List<Mention> builders = builders(kind.begin());
        if (builders.size() > 1) {
            return builders;
        }
        if (type != EntityType.PARK && type != EntityType.INDUSTRY_CLUSTER) {
            return List.of();
        }
        List<Mention> owners = kind.begin() > 0 && text.charAt(kind.begin() - 1) == OF
                ? RegionDistribution.listEndingAt(reading, kind.begin() - 1)
                : List.of();
        List<Mention> each = owners.size() > 1 ? owners : each(kind.begin());
        List<Mention> spread = each.size() > 1 ? each : holders(kind.end());
        return spread.size() > 1 ? spread : List.of();
    }

    /** Places that build what begins at {@code offset}: 包头、通辽打造…, 在烟台、威海等地布局…. */
    private List<Mention> builders(int offset) {
        return before(BUILDING_VERB, offset)
                .map(verb -> RegionDistribution.listEndingAt(reading, verb.start()))
                .orElse(List.of());
    }

    /** The places named before, as many as the clause says have one each: 敦煌、肃州先行布点，两地各建一处…. */
    private List<Mention> each(int offset) {
        return before(EACH, offset).map(this::counted).orElse(List.of());
    }

    private List<Mention> counted(MatchResult each) {
        List<Mention> places = new ArrayList<>();
        for (Mention mention : reading.inSentenceAt(each.start())) {
            boolean place = mention.type() == EntityType.REGION
                    && !mention.regions().isEmpty()
                    && mention.span().end() <= each.start();
            if (place && places.stream().noneMatch(other -> other.name().equals(mention.name()))) {
                places.add(mention);
            }
        }
        return places.size() == CountedItems.value(each.group(1)) ? places : List.of();
    }

    /** Places that what ends at {@code offset} is to be in, or that carry it: …基地放在通辽和包头. */
    private List<Mention> holders(int offset) {
        int begin = HELD.endOfMatchAt(text, offset);
        if (begin <= offset) {
            return List.of();
        }
        List<Mention> places = new ArrayList<>();
        int end = begin;
        for (Optional<Mention> place = placeAt(begin); place.isPresent(); place = nextPlace(end)) {
            places.add(place.get());
            end = place.get().span().end();
        }
        return places;
    }

    private Optional<Mention> nextPlace(int end) {
        int separator =
                end + 1 < text.length() ? Conjunctions.separatorAt(reading, end, new Span(end - 1, text.length())) : 0;
        return separator == 0 ? Optional.empty() : placeAt(end + separator);
    }

    private Optional<Mention> placeAt(int offset) {
        Optional<Mention> place =
                reading.beginningAt(offset, EntityType.REGION).stream().findFirst();
        return place.flatMap(city -> reading.beginningAt(city.span().end(), EntityType.REGION).stream()
                        .map(inner -> RegionDistribution.withCity(reading, inner))
                        .filter(whole -> whole.span().begin() == offset)
                        .findFirst())
                .or(() -> place);
    }

    private Optional<MatchResult> before(Pattern words, int offset) {
        Matcher matcher = words.matcher(text).region(Math.max(0, offset - FAR), offset);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
