package org.plangraph.extractor.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.ontology.EntityType;

/**
 * What a plan gives a heading of its own among industries it treats as an industry, even where its name is that of goods
 * (新能源客车 under 新能源汽车产业).
 */
final class HeadingGoods {
    private HeadingGoods() {}

    /** The mentions with such headings retyped; other mentions of the same goods keep their type until linking. */
    static List<Mention> asIndustries(Plan plan, List<Mention> mentions) {
        Set<Integer> industryHeadings = new HashSet<>();
        for (Section section : plan.sections()) {
            if (mentions.stream().anyMatch(m -> m.type() == EntityType.INDUSTRY && heads(section, m))) {
                industryHeadings.add(section.index());
            }
        }
        return mentions.stream()
                .map(m -> m.type() == EntityType.PRODUCT
                                && plan.sections().stream()
                                        .anyMatch(s -> heads(s, m) && industryHeadings.contains(s.parent()))
                        ? asIndustry(m)
                        : m)
                .toList();
    }

    private static boolean heads(Section section, Mention mention) {
        return section.kind() != Section.Kind.BOX
                && section.heading().contains(mention.span())
                && mention.name().length() >= section.title().length();
    }

    private static Mention asIndustry(Mention goods) {
        return new Mention(
                goods.span(),
                EntityType.INDUSTRY,
                goods.name(),
                goods.forms(),
                "goods-with-heading",
                goods.confidence(),
                List.of());
    }
}
