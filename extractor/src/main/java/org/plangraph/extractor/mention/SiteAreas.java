package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/** The place that a listed area is named after which is a site as well: 长三角 of 长三角生态绿色一体化发展示范区. */
final class SiteAreas implements Finder {
    private static final Search ZONE = Search.of("zone-area");
    private static final String ID = "region-area";
    private static final double SURE = 0.9;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Mention area : reading.mentions()) {
            if (area.type() == EntityType.REGION && area.regions().isEmpty() && isSite(area.name())) {
                placeIn(area)
                        .map(place -> new Span(area.span().begin(), area.span().begin() + place.length()))
                        .ifPresent(span ->
                                found.add(new Mention(span, EntityType.REGION, span.of(reading.text()), ID, SURE)));
            }
        }
        return found;
    }

    /** Whether an area by this name is a zone as well. */
    static boolean isSite(String name) {
        return ZONE.isIn(name);
    }

    /** The longest area or division that the name opens with: 川西北 of 川西北生态示范区. */
    private static Optional<String> placeIn(Mention area) {
        return Gazetteer.standard().find(area.name()).stream()
                .filter(hit -> hit.begin() == 0
                        && hit.end() < area.name().length()
                        && !hit.value().isNone())
                .map(hit -> hit.value().form())
                .max(Comparator.comparingInt(String::length));
    }
}
