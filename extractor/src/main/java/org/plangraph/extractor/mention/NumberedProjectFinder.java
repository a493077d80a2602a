package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;

/** Finds the items of a numbered list of projects, each of which its number takes for a heading: 1.年产10万吨…（宏远公司）. */
final class NumberedProjectFinder implements Finder {
    private static final String ID = "numbered-project";
    /** A title or heading over a list of projects and nothing else: 重点建设项目清单. */
    private static final Search LIST = Search.of("lists-projects");
    /** A heading on projects that others may stand beside: 重点项目. */
    private static final Search HEADING = Search.of("headed-projects");

    private static final Pattern PROJECT_WORD = Patterns.of("trailing-project");

    /** The number of an item, not that of the chapters and parts it stands under. */
    private static final Pattern ITEM_NUMBER = Patterns.of("item-number");
    /** What follows the name in its item: the builder and the place in brackets, or what is built. */
    private static final Pattern AFTER_NAME = Patterns.of("after-listed-project");

    private static final int SHORTEST = 4;
    private static final int FEWEST = 2;
    private static final double SURE = 0.95;

    @Override
    public List<Mention> find(Reading reading) {
        Plan plan = reading.plan();
        Set<Integer> parents = new HashSet<>();
        plan.sections().forEach(section -> parents.add(section.parent()));
        Map<Integer, List<Section>> lists = new HashMap<>();
        for (Section section : plan.sections()) {
            boolean item = section.number()
                            .filter(number -> ITEM_NUMBER.matcher(number).matches())
                            .isPresent()
                    && !parents.contains(section.index());
            if (item && (isInList(plan, section) || isProjectUnderHeading(plan, section))) {
                lists.computeIfAbsent(section.parent(), parent -> new ArrayList<>())
                        .add(section);
            }
        }
        List<Mention> found = new ArrayList<>();
        for (List<Section> list : lists.values()) {
            if (list.size() >= FEWEST) {
                list.forEach(item -> name(reading, item, found));
            }
        }
        return found;
    }

    private static boolean isInList(Plan plan, Section item) {
        return plan.path(item).stream().anyMatch(section -> section != item && LIST.isIn(section.title()));
    }

    /** Whether the item ends as works do, and stands right under a heading on nothing but projects: 五、重点项目. */
    private static boolean isProjectUnderHeading(Plan plan, Section item) {
        return item.parent() >= 0
                && HEADING.isIn(plan.sections().get(item.parent()).title())
                && PROJECT_WORD.matcher(nameOf(item)).find();
    }

    private static String nameOf(Section item) {
        Matcher after = AFTER_NAME.matcher(item.title());
        return after.find() ? item.title().substring(0, after.start()) : item.title();
    }

    private static void name(Reading reading, Section item, List<Mention> found) {
        String name = nameOf(item);
        int at = item.heading().of(reading.text()).indexOf(name);
        if (name.length() >= SHORTEST && at >= 0) {
            int begin = item.heading().begin() + at;
            found.add(new Mention(
                    new Span(begin, begin + name.length()), ProjectListFinder.typeOf(name), name, ID, SURE));
        }
    }
}
