package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** The mentions of a plan by where they stand. */
final class MentionIndex {
    private final List<Mention> mentions;
    private final int[] begins;

    MentionIndex(Collection<Mention> mentions) {
        this.mentions = mentions.stream().sorted(Mention.IN_READING_ORDER).toList();
        this.begins = this.mentions.stream().mapToInt(m -> m.span().begin()).toArray();
    }

    /** All of them in reading order, the containing before the contained. */
    List<Mention> all() {
        return mentions;
    }

    /** Whether a mention of {@code type} begins at {@code offset}. */
    boolean beginsAt(int offset, EntityType type) {
        for (int i = firstFrom(offset); i < begins.length && begins[i] == offset; i++) {
            if (mentions.get(i).type() == type) {
                return true;
            }
        }
        return false;
    }

    /** Those that lie inside {@code span}, in reading order. */
    List<Mention> within(Span span) {
        List<Mention> inside = new ArrayList<>();
        for (int i = firstFrom(span.begin()); i < begins.length && begins[i] < span.end(); i++) {
            if (span.contains(mentions.get(i).span())) {
                inside.add(mentions.get(i));
            }
        }
        return inside;
    }

    /**
     * Those inside {@code span} that stand for themselves there, in reading order: a word inside a longer name is part of
     * that name, not something the sentence speaks of.
     */
    List<Mention> outermost(Span span) {
        List<Mention> inside = within(span);
        List<Mention> outermost = new ArrayList<>(inside.size());
        for (Mention mention : inside) {
            if (!isPartOfAny(mention, inside)) {
                outermost.add(mention);
            }
        }
        return outermost;
    }

    /** The outermost inside {@code span} that are of one of the types. */
    List<Mention> outermost(Span span, Set<EntityType> types) {
        return outermost(span).stream().filter(m -> types.contains(m.type())).toList();
    }

    private static boolean isPartOfAny(Mention part, List<Mention> names) {
        for (Mention name : names) {
            if (name.span().begin() > part.span().begin()) {
                return false;
            }
            if (isPartOf(part, name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Regions stay beside the composed names they begin: 济南 in 济南、青岛等核电装备产业园 is spoken of as a place; so do sectors
     * beside their clusters: 种业 in 壮大种业、水产等产业集群.
     */
    private static boolean isPartOf(Mention part, Mention name) {
        if (!name.span().contains(part.span())) {
            return false;
        }
        boolean sector = part.type() == EntityType.INDUSTRY
                && name.type() == EntityType.INDUSTRY_CLUSTER
                && name.span().equals(part.span());
        boolean composed = part.type() != EntityType.REGION
                && !sector
                && name.name().length() > name.span().length()
                && part.name().length() <= part.span().length();
        return name.span().length() > part.span().length() || composed;
    }

    /** Index of the first mention that begins at {@code offset} or later. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
