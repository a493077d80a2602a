package org.plangraph.extractor.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/**
 * Joins the short form of a site or a company to the full one. A short form keeps the first and last two characters of the
 * full one and the order of all its own; where two full forms fit, it stays by itself.
 */
final class ShortForms {
    private static final int ENDS = 2;
    private static final int SHORTEST_SITE = 6;

    private final NameForms forms;

    ShortForms(NameForms forms) {
        this.forms = forms;
    }

    void join(List<Mention> mentions, Clusters clusters) {
        Map<String, List<Integer>> bySameHead = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            boolean shortens = Family.of(m.type()) == Family.SITES || m.type() == EntityType.ENTERPRISE;
            if (shortens && m.name().length() >= ENDS) {
                String head = Family.of(m.type()) + m.name().substring(0, ENDS);
                bySameHead.computeIfAbsent(head, h -> new ArrayList<>()).add(i);
            }
        }
        bySameHead.values().forEach(group -> group.forEach(i -> joinToFull(i, group, mentions, clusters)));
    }

    private void joinToFull(int i, List<Integer> group, List<Mention> mentions, Clusters clusters) {
        Map<String, Integer> full = new HashMap<>();
        for (int other : group) {
            if (shortens(mentions.get(i), mentions.get(other))) {
                full.putIfAbsent(mentions.get(other).name(), other);
            }
        }
        if (full.size() == 1) {
            clusters.join(i, full.values().iterator().next().intValue());
        }
    }

    private boolean shortens(Mention brief, Mention full) {
        String a = brief.name();
        String b = full.name();
        if (a.length() >= b.length()) {
            return false;
        }
        if (brief.type() == EntityType.ENTERPRISE) {
            String tail = forms.companyTail();
            return full.type() == EntityType.ENTERPRISE
                    && a.endsWith(tail)
                    && b.startsWith(a.substring(0, a.length() - tail.length()));
        }
        return full.type() != EntityType.ENTERPRISE
                && a.length() >= SHORTEST_SITE
                && b.endsWith(a.substring(a.length() - ENDS))
                && isSubsequence(a, b);
    }

    private static boolean isSubsequence(String a, String b) {
        int at = 0;
        for (int i = 0; i < b.length() && at < a.length(); i++) {
            if (b.charAt(i) == a.charAt(at)) {
                at++;
            }
        }
        return at == a.length();
    }
}
