package org.plangraph.extractor.mention.learned;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Which names stand around, inside and across a place. */
final class Neighbours {
    private final Mention[] mentions;
    private int longest;

    Neighbours(List<Mention> mentions) {
        this.mentions = mentions.stream()
                .sorted(Comparator.comparingInt(m -> m.span().begin()))
                .toArray(Mention[]::new);
        for (Mention mention : this.mentions) {
            longest = Math.max(longest, mention.span().length());
        }
    }

    /** Adds the types of the names that overlap {@code span} but are not at the same place; whether one stands around it. */
    boolean read(Span span, EnumSet<EntityType> around, EnumSet<EntityType> within, EnumSet<EntityType> across) {
        boolean inside = false;
        for (int i = firstAfter(span.begin() - longest - 1); i < mentions.length; i++) {
            Span other = mentions[i].span();
            if (other.begin() >= span.end()) {
                break;
            }
            if (other.end() <= span.begin() || other.equals(span)) {
                continue;
            }
            if (other.contains(span)) {
                around.add(mentions[i].type());
                inside = true;
            } else {
                (span.contains(other) ? within : across).add(mentions[i].type());
            }
        }
        return inside;
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = mentions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions[middle].span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
