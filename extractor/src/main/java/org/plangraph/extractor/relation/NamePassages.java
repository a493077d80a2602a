package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Annotation;
import org.plangraph.extractor.rule.Passage;
import org.plangraph.ontology.EntityType;

/**
 * Makes passages of names. What stands inside a name is found by the names the plan uses anywhere, so that a composed
 * name shows its parts as well as a contiguous one, and a part is the plan's own mention of it.
 */
final class NamePassages {
    private static final int SHORTEST = 2;

    private final Plan plan;
    private final ContextReader contexts;
    private final Map<String, List<Mention>> byName = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> sectionsThatSpeakOf = new HashMap<>();
    private final Map<String, List<Annotation>> cache = new HashMap<>();
    private final int longest;

    /** @param regionTails what the full name of a region may leave out (省, 市) */
    NamePassages(Plan plan, MentionIndex mentions, ContextReader contexts, List<String> regionTails) {
        this.plan = plan;
        this.contexts = contexts;
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
        for (Sentence sentence : plan.sentences()) {
            for (Mention m : mentions.outermost(sentence.span())) {
                if (m.type() == EntityType.INDUSTRY) {
                    sectionsThatSpeakOf
                            .computeIfAbsent(m.name(), n -> new HashSet<>())
                            .add(sentence.section());
                }
            }
        }
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
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

    NamePassage of(Sentence sentence, Mention mention) {
        List<Section> path = plan.path(plan.section(sentence));
        Set<Section.Kind> kinds = new LinkedHashSet<>();
        path.forEach(s -> kinds.add(s.kind()));
        List<Annotation> parts =
                cache.computeIfAbsent(mention.name(), name -> withoutPlacesOfFirms(parts(name))).stream()
                        .filter(part -> part.type() != EntityType.INDUSTRY || classes(part, sentence))
                        .toList();
        return new NamePassage(new Passage(
                mention.name(),
                new Span(0, mention.name().length()),
                parts,
                path.stream().map(Section::title).toList(),
                kinds));
    }

    /** Under a heading that names an industry, one inside a name counts only where the section speaks of it by itself. */
    private boolean classes(Annotation industry, Sentence sentence) {
        return !contexts.isHeaded(sentence)
                || sectionsThatSpeakOf.getOrDefault(industry.name(), Set.of()).contains(sentence.section());
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

    private List<Annotation> parts(String name) {
        List<Annotation> parts = new ArrayList<>();
        for (int begin = 0; begin < name.length(); begin++) {
            int limit = Math.min(name.length(), begin + longest);
            for (int end = begin + SHORTEST; end <= limit; end++) {
                if (end - begin < name.length()) {
                    Span span = new Span(begin, end);
                    byName.getOrDefault(name.substring(begin, end), List.of())
                            .forEach(m -> parts.add(NamePassage.repeated(span, m)));
                }
            }
        }
        return parts;
    }
}
