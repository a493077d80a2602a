package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;
import org.plangraph.ontology.EntityType;

/** All that speaks for one name of one type in a plan. Filled while a plan is read, then left alone. */
final class Evidence {
    final EntityType type;
    /** The name as the plan writes it, without quotes and spaces, and without a sector word if it is an industry's. */
    final String name;
    /** What the rule finders found, whether it stands or not. */
    final List<Mention> candidates = new ArrayList<>(1);
    /** Those that stand. */
    final List<Mention> settled = new ArrayList<>(1);

    final List<Proposal> proposals = new ArrayList<>(1);

    Evidence(EntityType type, String name) {
        this.type = type;
        this.name = name;
    }

    Voice voice() {
        if (!settled.isEmpty()) {
            return Voice.RULES;
        }
        return candidates.isEmpty() ? Voice.MODEL : Voice.OVERRULED;
    }

    /** The model's belief where it is strongest; 0 where the model does not propose the name. */
    double bestProbability() {
        double best = 0;
        for (Proposal proposal : proposals) {
            best = Math.max(best, proposal.probability());
        }
        return best;
    }
}
