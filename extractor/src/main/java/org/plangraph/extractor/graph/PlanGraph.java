package org.plangraph.extractor.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.link.PlanKnowledge;

/**
 * The graph of one plan, in two named graphs of its own and the shared one of links. Each quad comes once and always in the same order, so that the same plan,
 * rules and version give the same quads. The evidence, ten times the facts, is made as it is read: a plan of many
 * megabytes would not fit into memory with it.
 */
public final class PlanGraph {
    private final PlanKnowledge knowledge;
    private final List<Quad> facts;
    private final List<Quad> links;
    private final EvidenceGraph evidence;
    private final List<Quad> run;

    PlanGraph(PlanKnowledge knowledge, List<Quad> facts, List<Quad> links, EvidenceGraph evidence, List<Quad> run) {
        this.knowledge = knowledge;
        this.facts = List.copyOf(facts);
        this.links = List.copyOf(links);
        this.evidence = evidence;
        this.run = List.copyOf(run);
    }

    public PlanName name() {
        return knowledge.plan().name();
    }

    /** What the graph says, before it became quads. */
    public PlanKnowledge knowledge() {
        return knowledge;
    }

    /** The plan's description, entities, relations and targets, in the plan's graph; sorted. */
    public List<Quad> facts() {
        return facts;
    }

    /** What ties the plan's industries to the national classifications, in the graph of links all plans share; sorted. */
    public List<Quad> links() {
        return links;
    }

    /** Reading text, sections, mentions and evidence, in the evidence graph, in reading order. */
    public Stream<Quad> evidence() {
        return evidence.quads();
    }

    /** Hands over all quads, in the order of {@link #quads}. */
    void writeTo(QuadTaker taker) {
        facts.forEach(quad -> hand(quad, taker));
        links.forEach(quad -> hand(quad, taker));
        evidence.writeTo(taker);
        run.forEach(quad -> hand(quad, taker));
    }

    private static void hand(Quad quad, QuadTaker taker) {
        taker.quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** When the extraction ran (in the evidence graph too): the one part that differs between two runs. */
    public List<Quad> run() {
        return run;
    }

    /** All quads: facts, links, evidence, run. */
    public Stream<Quad> quads() {
        return Stream.of(facts.stream(), links.stream(), evidence(), run.stream())
                .flatMap(quads -> quads);
    }
}
