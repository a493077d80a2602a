package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Where names stand, by character. */
final class NamePlaces {
    private final Map<Integer, List<Mention>> byOffset = new HashMap<>();

    NamePlaces(Collection<Mention> mentions) {
        mentions.forEach(this::add);
    }

    void add(Mention mention) {
        for (int at = mention.span().begin(); at < mention.span().end(); at++) {
            byOffset.computeIfAbsent(at, offset -> new ArrayList<>(2)).add(mention);
        }
    }

    /** Whether {@code name} would nest well with all that stands there. */
    boolean hasRoom(Mention name) {
        Span span = name.span();
        for (int at = span.begin(); at < span.end(); at++) {
            for (Mention other : byOffset.getOrDefault(at, List.of())) {
                if (!nests(span, name.type(), other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Names of different types may hold each other, as a park's name holds an industry. None lies in a region's name, and
     * none crosses another.
     */
    private static boolean nests(Span span, EntityType type, Mention other) {
        boolean inside = other.span().contains(span) && other.type() != EntityType.REGION;
        boolean nested = inside || span.contains(other.span());
        return nested && type != other.type() && !span.equals(other.span());
    }
}
