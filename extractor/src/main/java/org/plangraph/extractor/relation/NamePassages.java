package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Annotation;
import org.plangraph.extractor.rule.Passage;
import org.plangraph.ontology.EntityType;

/** Makes passages of names, with the known names inside them that say something of the named thing at its place. */
final class NamePassages {
    /** After two characters of cities: a line that they name. */
    private static final Search LINE = Search.of("line-noun");

    private static final Search PUBLIC_ZONE = Search.of("public-zone");

    private static final int PAIR = 2;
    private final Plan plan;
    private final KnownNames names;
    private final ContextReader contexts;
    private final PublicSectors publicSectors;
    private final Map<String, Set<Integer>> sectionsThatSpeakOf = new HashMap<>();
    private final Map<Integer, Around> aroundSection = new HashMap<>();

    /** The outline around a section and including it. */
    private record Around(List<String> headings, Set<Section.Kind> kinds) {}

    NamePassages(
            Plan plan, MentionIndex mentions, KnownNames names, ContextReader contexts, PublicSectors publicSectors) {
        this.plan = plan;
        this.names = names;
        this.contexts = contexts;
        this.publicSectors = publicSectors;
        for (Sentence sentence : plan.sentences()) {
            for (Mention m : mentions.outermost(sentence.span())) {
                if (m.type() == EntityType.INDUSTRY) {
                    sectionsThatSpeakOf
                            .computeIfAbsent(m.name(), n -> new HashSet<>())
                            .add(sentence.section());
                }
            }
        }
    }

    /** 宁德 in 宁德时代宜宾基地 names the owner: where the base is says the other place. */
    private static List<Annotation> withoutPlacesOfOwners(List<Annotation> parts, int length) {
        if (!NamePassage.holds(parts, EntityType.REGION)) {
            return parts;
        }
        List<Annotation> places =
                parts.stream().filter(part -> part.type() == EntityType.REGION).toList();
        List<Annotation> ofOwners = places.stream()
                .filter(place -> parts.stream()
                        .anyMatch(
                                owner -> isOwner(owner, length) && owner.span().contains(place.span())))
                .toList();
        boolean alone = ofOwners.size() == places.size();
        return parts.stream().filter(part -> alone || !ofOwners.contains(part)).toList();
    }

    /** 新能源 in 大地新能源公司河西堡化工产业园 is the owner's trade, where the works say their own, or their goods. */
    private static List<Annotation> withoutTradesOfOwners(List<Annotation> parts, int length) {
        List<Annotation> ofOwners = parts.stream()
                .filter(part -> part.type() == EntityType.INDUSTRY)
                .filter(trade -> parts.stream()
                        .anyMatch(
                                owner -> isOwner(owner, length) && owner.span().contains(trade.span())))
                .toList();
        long trades = parts.stream()
                .filter(part -> part.type() == EntityType.INDUSTRY)
                .count();
        boolean alone = ofOwners.size() == trades && !NamePassage.holds(parts, EntityType.PRODUCT);
        return ofOwners.isEmpty() || alone
                ? parts
                : parts.stream().filter(part -> !ofOwners.contains(part)).toList();
    }

    /** The area 西部 in 西部陆海新通道 or 东西部 is part of a phrase and no place, 成渝 in 成渝中线高铁 the ends of a line. */
    private static List<Annotation> withoutWordsOfPhrases(List<Annotation> parts, String name) {
        if (!NamePassage.holds(parts, EntityType.REGION)) {
            return parts;
        }
        List<Span> phrases = Gazetteer.standard().find(name).stream()
                .filter(hit -> hit.value().isNone())
                .map(hit -> new Span(hit.begin(), hit.end()))
                .toList();
        return parts.stream()
                .filter(part -> part.type() != EntityType.REGION
                        || !NamePassage.mention(part).regions().isEmpty()
                        || !isPairOfEnds(part.span(), name)
                                && phrases.stream().noneMatch(phrase -> phrase.contains(part.span())))
                .toList();
    }

    private static boolean isPairOfEnds(Span area, String name) {
        return area.begin() == 0 && area.end() == PAIR && LINE.startsAt(name, PAIR);
    }

    /** A company, or the institute that the rest of the name is a branch of: 北京航空航天大学 of 北京航空航天大学东营研究院. */
    private static boolean isOwner(Annotation part, int length) {
        return part.type() == EntityType.ENTERPRISE
                || part.type() == EntityType.INSTITUTION && part.span().length() < length;
    }

    /** Works that go by their owner's name alone are not said to be owned. */
    private static boolean isAllOfIt(Annotation part, int length) {
        return part.type() == EntityType.ENTERPRISE && part.span().length() == length;
    }

    /** A company may be called after a part of the country, which does not say where it is: 江淮汽车. */
    private static boolean isAreaInCompany(Annotation part, Mention mention) {
        return mention.type() == EntityType.ENTERPRISE
                && part.type() == EntityType.REGION
                && NamePassage.mention(part).regions().isEmpty();
    }

    /** A zone that a government founds has no owner, though a company is called as its place is: 融侨经济技术开发区. */
    private static boolean isOwnerOfZone(Annotation part, Mention mention) {
        return part.type() == EntityType.ENTERPRISE
                && mention.type() == EntityType.PARK
                && PUBLIC_ZONE.isIn(mention.name());
    }

    NamePassage of(Sentence sentence, Mention mention) {
        Around around = aroundSection.computeIfAbsent(sentence.section(), index -> around(sentence));
        List<Annotation> parts = new ArrayList<>();
        for (Annotation part : names.inside(mention.name())) {
            if (isAreaInCompany(part, mention) || isOwnerOfZone(part, mention)) {
                continue;
            }
            if (part.type() != EntityType.INDUSTRY
                    || mention.type() == EntityType.INDUSTRY_CHAIN
                    || classes(part, sentence)
                            && !publicSectors.isCommonWord(part.span().of(mention.name()))) {
                parts.add(part);
            }
        }
        int length = mention.name().length();
        List<Annotation> said = withoutTradesOfOwners(
                withoutPlacesOfOwners(withoutWordsOfPhrases(parts, mention.name()), length), length);
        if (said.stream().anyMatch(part -> isAllOfIt(part, length))) {
            said = said.stream().filter(part -> !isAllOfIt(part, length)).toList();
        }
        return new NamePassage(new Passage(
                mention.name(),
                new Span(0, mention.name().length()),
                said,
                around.headings(),
                around.kinds(),
                Optional.of(mention.type())));
    }

    private Around around(Sentence sentence) {
        List<Section> path = plan.path(plan.section(sentence));
        return new Around(
                path.stream().map(Section::title).toList(),
                path.stream().map(Section::kind).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Under a heading that names an industry, one inside a name counts only where the section speaks of it by itself, save in a
     * report, whose headings hold mixed matter; a chain's name always says what it is a chain of.
     */
    private boolean classes(Annotation industry, Sentence sentence) {
        return plan.profile().isReport()
                || !contexts.isHeaded(sentence)
                || sectionsThatSpeakOf.getOrDefault(industry.name(), Set.of()).contains(sentence.section());
    }
}
