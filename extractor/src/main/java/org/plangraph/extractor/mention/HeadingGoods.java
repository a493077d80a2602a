package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        TreeMap<Integer, List<Section>> headings = new TreeMap<>();
        plan.sections()
                .forEach(section -> headings.computeIfAbsent(section.heading().begin(), begin -> new ArrayList<>(1))
                        .add(section));
        Set<Integer> industryHeadings = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.INDUSTRY) {
                headed(headings, mention).forEach(section -> industryHeadings.add(section.index()));
            }
        }
        return mentions.stream()
                .map(m -> m.type() == EntityType.PRODUCT
                                && headed(headings, m).stream().anyMatch(s -> industryHeadings.contains(s.parent()))
                        ? asIndustry(m)
                        : m)
                .toList();
    }

    /** The sections whose heading is the mention's name: headings do not overlap, so they begin together. */
    private static List<Section> headed(TreeMap<Integer, List<Section>> headings, Mention mention) {
        Map.Entry<Integer, List<Section>> nearest =
                headings.floorEntry(mention.span().begin());
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
