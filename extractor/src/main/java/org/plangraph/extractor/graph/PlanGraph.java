package org.plangraph.extractor.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.link.PlanKnowledge;

/**
 * The graph of one plan, in two named graphs. Quads are sorted and without repeats, so that the same plan, rules and
 * version give the same quads.
 *
 * @param knowledge what the graph says, before it became quads
 * @param facts the plan's description, entities, relations and targets, in the plan's graph
 * @param evidence reading text, sections, mentions and evidence, in its evidence graph
 * @param run when the extraction ran (in the evidence graph too): the one part that differs between two runs
 */
public record PlanGraph(PlanKnowledge knowledge, List<Quad> facts, List<Quad> evidence, List<Quad> run) {
    public PlanGraph {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        run = List.copyOf(run);
    }

    public PlanName name() {
        return knowledge.plan().name();
    }

    /** All quads: facts, then evidence, then run. */
    public Stream<Quad> quads() {
        return Stream.of(facts, evidence, run).flatMap(List::stream);
    }
}
