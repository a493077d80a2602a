package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** The mentions of a plan by where they stand. */
final class MentionIndex {
    private final List<Mention> mentions;
    private final TreeMap<Integer, List<Mention>> byBegin = new TreeMap<>();

    MentionIndex(Collection<Mention> mentions) {
        this.mentions = mentions.stream()
                .sorted(Comparator.comparing(Mention::span)
                        .thenComparing(Mention::type)
                        .thenComparing(Mention::name))
                .toList();
        this.mentions.forEach(m -> byBegin.computeIfAbsent(m.span().begin(), b -> new ArrayList<>(2))
                .add(m));
    }

    /** All of them in reading order, the containing before the contained. */
    List<Mention> all() {
        return mentions;
    }

    /** Those that lie inside {@code span}, in reading order. */
    List<Mention> within(Span span) {
        return stream(span).filter(m -> span.contains(m.span())).toList();
    }

    /**
     * Those inside {@code span} that stand for themselves there, in reading order: a word inside a longer name is part of
     * that name, not something the sentence speaks of.
     */
    List<Mention> outermost(Span span) {
        List<Mention> inside = within(span);
        return inside.stream()
                .filter(m -> inside.stream().noneMatch(name -> isPartOf(m, name)))
                .toList();
    }

    /** Regions stay beside the composed names they begin: 济南 in 济南、青岛等核电装备产业园 is spoken of as a place. */
    private static boolean isPartOf(Mention part, Mention name) {
        if (!name.span().contains(part.span())) {
            return false;
        }
        boolean composed = part.type() != EntityType.REGION
                && name.name().length() > name.span().length()
                && part.name().length() <= part.span().length();
        return name.span().length() > part.span().length() || composed;
    }

    private Stream<Mention> stream(Span span) {
        return byBegin.subMap(span.begin(), Math.max(span.begin(), span.end())).values().stream()
                .flatMap(List::stream);
    }
}
