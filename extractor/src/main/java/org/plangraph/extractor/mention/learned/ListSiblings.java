package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/**
 * Institutions side by side in one list, found by one rule, stand or fall together: who sees 云龙湖 of
 * 紫金山、钟山、云龙湖等实验室 for a laboratory sees the others. So do sectors that end in one word. Other goods and sectors stand beside
 * words of many kinds, and do not.
 */
final class ListSiblings {
    private static final String SEPARATORS = "、和与及";
    private static final int LONGEST_SEPARATOR = 1;
    private static final int HEAD = 2;

    private ListSiblings() {}

    /** {@code unseen} without those of {@code names}, given in reading order, in whose list a name is seen. */
    static Set<Mention> without(String text, List<Mention> names, Set<Mention> unseen) {
        Set<Mention> left = new LinkedHashSet<>(unseen);
        List<Mention> list = new ArrayList<>();
        for (Mention name : names) {
            Mention last = list.isEmpty() ? name : list.get(list.size() - 1);
            if (last.span().contains(name.span()) && !list.isEmpty()) {
                continue; // what stands inside the last name is no item beside it
            }
            if (!list.isEmpty() && !isNext(text, last, name)) {
                spare(list, left);
                list.clear();
            }
            list.add(name);
        }
        spare(list, left);
        return left;
    }

    private static void spare(List<Mention> list, Set<Mention> unseen) {
        if (!unseen.containsAll(list)) {
            list.forEach(unseen::remove);
        }
    }

    private static boolean isNext(String text, Mention last, Mention name) {
        int gap = name.span().begin() - last.span().end();
        return gap == LONGEST_SEPARATOR
                && SEPARATORS.indexOf(text.charAt(last.span().end())) >= 0
                && name.type() == last.type()
                && (name.type() == EntityType.INSTITUTION && name.foundBy().equals(last.foundBy())
                        || name.type() == EntityType.INDUSTRY && haveOneHead(name.name(), last.name()));
    }

    /** Whether two names end in one word: 银发经济、直播经济. */
    private static boolean haveOneHead(String name, String other) {
        return name.length() > HEAD && other.endsWith(name.substring(name.length() - HEAD));
    }
}
