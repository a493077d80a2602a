package org.plangraph.extractor.relation;

import java.util.List;

/** What the rules read between the mentions of one plan, in reading order. */
public record Relations(List<Relation> relations, List<Target> targets) {
    public Relations {
        relations = List.copyOf(relations);
        targets = List.copyOf(targets);
    }
}
