package org.plangraph.extractor.mention;

import java.util.List;
import org.plangraph.extractor.document.Plan;

/** Finds the names in a plan. */
public final class MentionFinder {
    /** Every mention, in reading order; empty when there is none. */
    public List<Mention> find(Plan plan) {
        return List.of();
    }
}
