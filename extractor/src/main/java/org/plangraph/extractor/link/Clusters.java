package org.plangraph.extractor.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.mention.Mention;

/** Mentions gathered into groups that name one thing; joining is symmetric and transitive. */
final class Clusters {
    private final List<Mention> mentions;
    private final int[] leader;
    private final Map<String, Integer> byKey = new HashMap<>();

    Clusters(List<Mention> mentions) {
        this.mentions = mentions;
        this.leader = new int[mentions.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
    }

    /** Joins the mention with all that were given the same key. */
    void join(int mention, String key) {
        Integer other = byKey.putIfAbsent(key, mention);
        if (other != null) {
            join(mention, other.intValue());
        }
    }

    /** Joins two mentions, by their positions in the list. */
    void join(int a, int b) {
        int first = Math.min(find(a), find(b));
        int second = Math.max(find(a), find(b));
        leader[second] = first;
    }

    private int find(int i) {
        while (leader[i] != i) {
            leader[i] = leader[leader[i]];
            i = leader[i];
        }
        return i;
    }

    /** The groups in order of their first mentions. */
    Collection<List<Mention>> groups() {
        Map<Integer, List<Mention>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(find(i), l -> new ArrayList<>()).add(mentions.get(i));
        }
        return groups.values();
    }
}
