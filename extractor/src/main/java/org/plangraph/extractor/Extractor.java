package org.plangraph.extractor;

import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.graph.GraphBuilder;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.extractor.link.Linker;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.extractor.relation.RelationFinder;
import org.plangraph.ontology.Iris;

/**
 * From a plan to its graph. Rules and word lists are loaded once, at construction; one extractor may be used by many
 * threads at a time, and the same plan always gives the same graph (the run's own description aside).
 */
public final class Extractor {
    private final MentionFinder mentionFinder = new MentionFinder();
    private final RelationFinder relationFinder = new RelationFinder();
    private final Linker linker = new Linker();
    private final GraphBuilder graphBuilder;

    public Extractor(Iris iris) {
        graphBuilder = new GraphBuilder(iris);
    }

    /** All stages, from reading text to quads. */
    public PlanGraph extract(Plan plan) {
        return graphBuilder.build(understand(plan));
    }

    /** All stages but the last: what the plan says, before it becomes quads. */
    public PlanKnowledge understand(Plan plan) {
        var mentions = mentionFinder.find(plan);
        var found = relationFinder.find(plan, mentions);
        return linker.link(plan, mentions, found.relations(), found.targets());
    }
}
