package org.plangraph.extractor.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.extractor.evaluate.FoundGraph.FoundRelation;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.ontology.PG;

/** What a plan's facts rest on, as scoring sees it: every place where a thing is named or something is stated. */
record FoundEvidence(List<Naming> namings, List<Stating> statings) {
    /** A mention of a thing, which goes by its N-Quads term. */
    record Naming(String thing, double confidence) {}

    /** A relation, or a target's property, at one place. */
    record Stating(FoundRelation relation, String rule, double confidence) {}

    static FoundEvidence of(PlanGraph graph) {
        Map<Node, Map<Node, Node>> bySubject = new HashMap<>();
        graph.evidence()
                .forEach(quad -> bySubject
                        .computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
                        .put(quad.getPredicate(), quad.getObject()));
        List<Naming> namings = new ArrayList<>();
        List<Stating> statings = new ArrayList<>();
        for (Map<Node, Node> properties : bySubject.values()) {
            Node thing = properties.get(PG.refersTo.asNode());
            if (thing != null) {
                namings.add(new Naming(NodeFmtLib.strNT(thing), confidence(properties)));
            } else if (properties.containsKey(RDF.predicate.asNode())) {
                String rule = properties.get(PG.rule.asNode()).getLiteralLexicalForm();
                statings.add(new Stating(relation(properties), rule, confidence(properties)));
            }
        }
        return new FoundEvidence(namings, statings);
    }

    private static double confidence(Map<Node, Node> properties) {
        return Double.parseDouble(properties.get(PG.confidence.asNode()).getLiteralLexicalForm());
    }

    private static FoundRelation relation(Map<Node, Node> properties) {
        return new FoundRelation(
                NodeFmtLib.strNT(properties.get(RDF.subject.asNode())),
                properties.get(RDF.predicate.asNode()).getURI().substring(PG.NS.length()),
                NodeFmtLib.strNT(properties.get(RDF.object.asNode())));
    }
}
