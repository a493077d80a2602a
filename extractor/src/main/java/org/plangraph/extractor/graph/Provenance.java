package org.plangraph.extractor.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.ontology.PG;

/**
 * What made a graph.
 *
 * @param version of the software
 * @param ruleSetHash of the rules, in hex
 */
record Provenance(String version, String ruleSetHash) {
    /** PROV-O, https://www.w3.org/TR/prov-o/. */
    static final String NS = "http://www.w3.org/ns/prov#";

    static final Resource ENTITY = ResourceFactory.createResource(NS + "Entity");
    private static final Resource ACTIVITY = ResourceFactory.createResource(NS + "Activity");
    private static final Property STARTED = ResourceFactory.createProperty(NS, "startedAtTime");
    private static final Property USED = ResourceFactory.createProperty(NS, "used");

    Node node(PlanNodes nodes) {
        return nodes.run(version, ruleSetHash);
    }

    List<Quad> describe(PlanNodes nodes, Instant started) {
        Node run = node(nodes);
        String time = started.truncatedTo(ChronoUnit.SECONDS).toString();
        QuadCollector collector = new QuadCollector();
        new QuadEmitter(nodes.evidenceGraph(), QuadTaker.of(collector))
                .type(run, PG.Run)
                .type(run, ACTIVITY)
                .add(run, USED, nodes.document())
                .string(run, PG.version, version)
                .string(run, PG.ruleSetHash, ruleSetHash)
                .typed(run, STARTED, time, XSDDatatype.XSDdateTime);
        return collector.sorted();
    }
}
