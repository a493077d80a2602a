package org.plangraph.extractor.document;

import java.util.Comparator;
import java.util.Optional;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionName;
import org.plangraph.ontology.Regions;

/** Recognises the region a title opens with. */
final class RegionNames {
    private static final int LONGEST = 12;
    private static final int SHORTEST = 2;

    private final Regions regions;

    RegionNames(Regions regions) {
        this.regions = regions;
    }

    record Found(String name, Region region) {}

    /** The longest region name {@code text} opens with, years and numbers before it aside; province before city before county. */
    Optional<Found> opening(String text) {
        String words = text.replaceFirst("^[\\d—-]+\\p{IsHan}?(?=\\p{IsHan}{2})", "");
        return longest(words).or(() -> longest(text));
    }

    private Optional<Found> longest(String text) {
        for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
            String form = text.substring(0, length);
            Optional<Found> found = regions.names(form).stream()
                    .filter(n -> n.kind() != RegionName.Kind.ABBREVIATION)
                    .min(Comparator.comparing(n -> n.region().level()))
                    .map(n -> new Found(form, n.region()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
