package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * What a plan gives a heading of its own among industries it treats as an industry: goods under one (新能源客车 under
 * 新能源汽车产业), what stands in a row of them by any other name (配套设施 beside 整车制造 and 关键零部件), and what boxes bear the
 * names of.
 */
final class HeadingIndustries {
    /** Fewer industries side by side do not make a row of them. */
    private static final int FEWEST_IN_ROW = 2;

    /** A name and no sentence, and no rest of a classification such as 其他新材料. */
    private static final Search ROW_NAME = Search.of("row-heading");

    private final Plan plan;
    private final TreeMap<Integer, List<Section>> sectionsAt = new TreeMap<>();

    private HeadingIndustries(Plan plan) {
        this.plan = plan;
        plan.sections()
                .forEach(section -> sectionsAt
                        .computeIfAbsent(section.heading().begin(), begin -> new ArrayList<>(1))
                        .add(section));
    }

    /** The mentions with such headings, in reading order; goods keep their type where no heading names them, until linking. */
    static List<Mention> settle(Plan plan, List<Mention> mentions) {
        return new HeadingIndustries(plan).settle(mentions);
    }

    private List<Mention> settle(List<Mention> mentions) {
        Set<Integer> named = new HashSet<>();
        Set<Integer> industries = new HashSet<>();
        for (Mention mention : mentions) {
            for (Section section : headed(mention)) {
                named.add(section.index());
                if (mention.type() == EntityType.INDUSTRY) {
                    industries.add(section.index());
                }
            }
        }
        List<Mention> headings = inRows(named, industries);
        headings.addAll(ofBoxes(industries, mentions));
        List<Mention> settled = new ArrayList<>(headings);
        for (Mention mention : mentions) {
            boolean within = isTerm(mention)
                    && headings.stream().anyMatch(heading -> heading.span().contains(mention.span()));
            if (!within) {
                settled.add(isUnder(industries, mention) ? goods(mention) : mention);
            }
        }
        if (!headings.isEmpty()) {
            settled.sort(Mention.IN_READING_ORDER);
        }
        return settled;
    }

    private static boolean isTerm(Mention mention) {
        return mention.type() == EntityType.INDUSTRY || mention.type() == EntityType.PRODUCT;
    }

    /** Whether the mention is goods that head a section of one of the industries. */
    private boolean isUnder(Set<Integer> industries, Mention mention) {
        return mention.type() == EntityType.PRODUCT
                && headed(mention).stream().anyMatch(section -> industries.contains(section.parent()));
    }

    /** What heads a section that nothing names yet, in a row of which at least half are industries. */
    private List<Mention> inRows(Set<Integer> named, Set<Integer> industries) {
        Map<Integer, List<Section>> rows = new LinkedHashMap<>();
        for (Section section : plan.sections()) {
            rows.computeIfAbsent(section.parent(), parent -> new ArrayList<>()).add(section);
        }
        List<Mention> found = new ArrayList<>();
        for (List<Section> row : rows.values()) {
            long known = row.stream()
                    .filter(section -> industries.contains(section.index()))
                    .count();
            if (known >= FEWEST_IN_ROW && 2 * known >= row.size()) {
                row.stream()
                        .filter(section -> section.kind() != Section.Kind.BOX && !named.contains(section.index()))
                        .filter(section -> ROW_NAME.isIn(section.title()))
                        .forEach(section -> heading(section, section.title(), "industry-in-row")
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    /** What boxes are about that bear a section's name: 新能源新材料 in 专栏3：新能源新材料产业重大项目, and not its halves. */
    private List<Mention> ofBoxes(Set<Integer> industries, List<Mention> mentions) {
        List<String> names = industries.stream()
                .map(index -> plan.sections().get(index).title())
                .sorted(Comparator.comparingInt(name -> -name.length()))
                .toList();
        List<Mention> found = new ArrayList<>();
        for (Section box : plan.sections()) {
            if (box.kind() == Section.Kind.BOX) {
                names.stream()
                        .filter(box.title()::startsWith)
                        .findFirst()
                        .flatMap(name -> heading(box, name, "industry-of-box"))
                        .filter(name -> mentions.stream()
                                .noneMatch(m -> m.type() == EntityType.INDUSTRY
                                        && m.span().contains(name.span())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The industry that the heading gives as {@code name}; empty where the heading words it otherwise. */
    private Optional<Mention> heading(Section section, String name, String finder) {
        int begin = section.heading().of(plan.text()).indexOf(name);
        if (begin < 0) {
            return Optional.empty();
        }
        int at = section.heading().begin() + begin;
        return Optional.of(industry(new Span(at, at + name.length()), name, List.of(), finder, 0.75));
    }

    private static Mention goods(Mention mention) {
        return industry(mention.span(), mention.name(), mention.forms(), "goods-with-heading", mention.confidence());
    }

    /** The sections whose heading is the mention's name: headings do not overlap, so they begin together. */
    private List<Section> headed(Mention mention) {
        Map.Entry<Integer, List<Section>> nearest =
                sectionsAt.floorEntry(mention.span().begin());
        List<Section> headed = new ArrayList<>(1);
        if (nearest != null) {
            for (Section section : nearest.getValue()) {
                if (heads(section, mention)) {
                    headed.add(section);
                }
            }
        }
        return headed;
    }

    private static boolean heads(Section section, Mention mention) {
        return section.kind() != Section.Kind.BOX
                && section.heading().contains(mention.span())
                && mention.name().length() >= section.title().length();
    }

    private static Mention industry(Span span, String name, List<String> forms, String finder, double confidence) {
        return new Mention(span, EntityType.INDUSTRY, name, forms, finder, confidence, List.of());
    }
}
