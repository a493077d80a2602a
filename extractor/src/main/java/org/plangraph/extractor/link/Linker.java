package org.plangraph.extractor.link;

import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;

/** Resolves the mentions of a plan to entities. */
public final class Linker {
    /** The plan's knowledge, each mention resolved. */
    public PlanKnowledge link(Plan plan, List<Mention> mentions, List<Relation> relations, List<Target> targets) {
        return new PlanKnowledge(plan, List.of(), Map.of(), relations, targets);
    }
}
