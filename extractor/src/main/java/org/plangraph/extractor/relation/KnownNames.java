package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Annotation;
import org.plangraph.ontology.EntityType;

/**
 * The names a plan uses anywhere, found again inside other names: so a composed name shows its parts as well as a contiguous
 * one, and a part is the plan's own mention of it.
 */
final class KnownNames {
    private static final int SHORTEST = 2;
    private static final TreeSet<Integer> NO_LENGTHS = new TreeSet<>();

    private final Map<String, List<Mention>> byName = new LinkedHashMap<>();
    private final Map<String, List<Annotation>> cache = new HashMap<>();
    /** How long the names are that begin with a character. */
    private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();

    /** @param regionTails what the full name of a region may leave out (省, 市) */
    KnownNames(MentionIndex mentions, List<String> regionTails) {
        for (Mention m : mentions.all()) {
            add(m.name(), m);
            m.forms().forEach(form -> add(form, m));
        }
        for (Mention m : mentions.all()) {
            if (m.type() == EntityType.REGION) {
                regionTails.stream()
                        .filter(tail -> m.name().endsWith(tail))
                        .forEach(tail -> add(m.name().substring(0, m.name().length() - tail.length()), m));
            }
        }
        byName.keySet()
                .forEach(name -> lengths.computeIfAbsent(name.charAt(0), c -> new TreeSet<>())
                        .add(name.length()));
    }

    private void add(String name, Mention mention) {
        if (name.length() < SHORTEST) {
            return;
        }
        List<Mention> same = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
        if (same.stream().noneMatch(m -> m.type() == mention.type())) {
            same.add(mention);
        }
    }

    /** The names known that stand inside {@code name}, offsets counting in it; the name itself is not among them. */
    List<Annotation> inside(String name) {
        return cache.computeIfAbsent(name, n -> withoutPlacesOfFirms(parts(n)));
    }

    private List<Annotation> parts(String name) {
        List<Annotation> parts = new ArrayList<>();
        for (int begin = 0; begin < name.length(); begin++) {
            for (int length : lengths.getOrDefault(name.charAt(begin), NO_LENGTHS)) {
                if (begin + length <= name.length() && length < name.length()) {
                    Span span = new Span(begin, begin + length);
                    byName.getOrDefault(span.of(name), List.of())
                            .forEach(m -> parts.add(NamePassage.repeated(span, m)));
                }
            }
        }
        return parts;
    }

    /** The place inside a firm's name says nothing of where its project is; the one at its head does. */
    private static List<Annotation> withoutPlacesOfFirms(List<Annotation> parts) {
        return parts.stream()
                .filter(p -> p.type() != EntityType.REGION
                        || parts.stream()
                                .noneMatch(firm -> firm.type() == EntityType.ENTERPRISE
                                        && firm.span().begin() < p.span().begin()
                                        && firm.span().contains(p.span())))
                .toList();
    }
}
