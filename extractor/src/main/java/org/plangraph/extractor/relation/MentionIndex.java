package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Collection;
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
                .sorted(java.util.Comparator.comparing(Mention::span)
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

    /** Those of one type inside {@code span} that no longer mention of another type holds, in reading order. */
    List<Mention> outermost(Span span, EntityType type) {
        List<Mention> inside = within(span);
        return inside.stream()
                .filter(m -> m.type() == type)
                .filter(m -> inside.stream()
                        .noneMatch(o -> o.span().length() > m.span().length()
                                && o.span().contains(m.span())
                                && o.type() != EntityType.PRODUCT))
                .toList();
    }

    private Stream<Mention> stream(Span span) {
        return byBegin.subMap(span.begin(), Math.max(span.begin(), span.end())).values().stream()
                .flatMap(List::stream);
    }
}
