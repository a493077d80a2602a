package org.plangraph.extractor.mention.term;

import java.util.List;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

/** What the finder of industries and products makes of a text. */
final class Terms {
    private static final String TITLE = "某省产业规划";
    private static final PlanReader READER = new PlanReader(Regions.load());
    private static final MentionFinder FINDER = new MentionFinder(List.of(new TermFinder()));

    private Terms() {}

    private static Plan plan(String title, String text) {
        return READER.read(new PlanName("test"), title + "\n\n" + text + "\n");
    }

    /** A plan of this text. */
    static Plan plan(String text) {
        return plan(TITLE, text);
    }

    /** What the finder of terms alone finds. */
    static List<Mention> mentions(String text) {
        return FINDER.find(plan(text));
    }

    static List<String> names(EntityType type, String text) {
        return names(TITLE, type, text);
    }

    static List<String> names(String title, EntityType type, String text) {
        return FINDER.find(plan(title, text)).stream()
                .filter(mention -> mention.type() == type)
                .map(Mention::name)
                .distinct()
                .toList();
    }

    static List<String> industries(String text) {
        return names(EntityType.INDUSTRY, text);
    }

    static List<String> products(String text) {
        return names(EntityType.PRODUCT, text);
    }

    static List<String> chains(String text) {
        return names(EntityType.INDUSTRY_CHAIN, text);
    }

    static List<String> inReport(EntityType type, String text) {
        return names("2026年广东省人民政府工作报告", type, text);
    }
}
