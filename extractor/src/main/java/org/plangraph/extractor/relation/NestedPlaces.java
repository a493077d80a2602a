package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Annotation;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.RegionCode;

/** Places that are named from the outside in, 江苏省连云港市海州区: rules see the innermost alone, which stands for all the words. */
final class NestedPlaces {
    private NestedPlaces() {}

    /** @param mentions of one sentence, in reading order */
    static List<Annotation> joined(List<Mention> mentions) {
        List<Annotation> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int last = joined.size() - 1;
            if (last >= 0 && lies(mention, joined.get(last))) {
                Span words =
                        new Span(joined.get(last).span().begin(), mention.span().end());
                joined.set(last, NamePassage.repeated(words, mention));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    /** Whether {@code place} stands right after {@code before} and lies in it. */
    private static boolean lies(Mention place, Annotation before) {
        return place.type() == EntityType.REGION
                && before.type() == EntityType.REGION
                && place.span().begin() == before.span().end()
                && isInside(place, NamePassage.mention(before));
    }

    /** Whether one of what {@code place} can mean lies in one of what {@code around} can, and is not that itself. */
    static boolean isInside(Mention place, Mention around) {
        return place.regions().stream()
                .anyMatch(inner -> around.regions().stream().anyMatch(outer -> isInside(inner, outer)));
    }

    private static boolean isInside(RegionCode inner, RegionCode outer) {
        return !inner.equals(outer) && Gazetteer.standard().regions().isWithin(inner, outer);
    }
}
