package org.plangraph.extractor.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.extractor.document.PlanName;

/**
 * The graph of one plan, in two named graphs. Quads are sorted, so that the same plan, rules and version give the same
 * quads.
 *
 * @param facts entities, relations and targets, in the plan's graph
 * @param evidence the plan's record, sections, mentions and evidence, in its evidence graph
 * @param run the description of the extraction run (in the evidence graph too), the one part that differs between runs
 */
public record PlanGraph(PlanName name, List<Quad> facts, List<Quad> evidence, List<Quad> run) {
    public PlanGraph {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        run = List.copyOf(run);
    }

    /** All quads: facts, then evidence, then run. */
    public Stream<Quad> quads() {
        return Stream.of(facts, evidence, run).flatMap(List::stream);
    }
}
