package org.plangraph.extractor.graph;

import java.time.Clock;
import java.util.Objects;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.Iris;

/** Turns what a plan says into quads, as section 3 of the RDF contract has them. */
public final class GraphBuilder {
    private final Iris iris;
    private final Provenance provenance;
    private final Clock clock;
    private final LinkGraph links;

    /**
     * @param version of the software, named in the evidence
     * @param ruleSetHash of the rules that read the plans, named in the evidence
     */
    public GraphBuilder(Iris iris, String version, String ruleSetHash, Clock clock) {
        this.iris = Objects.requireNonNull(iris);
        this.provenance = new Provenance(version, ruleSetHash);
        this.clock = Objects.requireNonNull(clock);
        this.links = new LinkGraph(iris, Industries.load());
    }

    /** The plan's graph; the same knowledge always gives the same facts and evidence. */
    public PlanGraph build(PlanKnowledge knowledge) {
        PlanNodes nodes = new PlanNodes(iris, knowledge);
        return new PlanGraph(
                knowledge,
                FactGraph.of(knowledge, nodes),
                links.of(knowledge, nodes),
                new EvidenceGraph(knowledge, nodes, provenance.node(nodes)),
                provenance.describe(nodes, clock.instant()));
    }
}
