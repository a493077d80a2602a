package org.plangraph.service.export;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.ServiceException;

/**
 * Which part of the graph an export holds: all of it; one plan with its evidence; or one chain or region, which is the thing
 * itself (a region with all below it), every thing one relation away, and what plans state among these.
 */
public final class Scope {
    private static final String EVIDENCE = "/evidence";

    private final Optional<Node> plan;
    private final Optional<Set<Node>> things;

    private Scope(Optional<Node> plan, Optional<Set<Node>> things) {
        this.plan = plan;
        this.things = things;
    }

    public static Scope whole() {
        return new Scope(Optional.empty(), Optional.empty());
    }

    /**
     * @param name the plan's file name without extension
     * @throws ServiceException when there is no such plan
     */
    public static Scope plan(Dataset data, String name) {
        return new Scope(
                Optional.of(plans(data.asDatasetGraph()).stream()
                        .filter(plan -> plan.getURI().endsWith("/" + name))
                        .findFirst()
                        .orElseThrow(() -> unknown("plan", name))),
                Optional.empty());
    }

    /** @throws ServiceException when no plan names such a chain */
    public static Scope chain(Dataset data, String name) {
        return around(data.asDatasetGraph(), Set.of(named(data, PG.IndustryChain.asNode(), name, "chain")));
    }

    /**
     * @param region its code or name
     * @throws ServiceException when there is no such region
     */
    public static Scope region(Dataset data, String region) {
        Graph union = data.asDatasetGraph().getUnionGraph();
        Set<Node> regions = new HashSet<>();
        addBelow(named(data, PG.Region.asNode(), region, "region"), union, regions);
        return around(data.asDatasetGraph(), regions);
    }

    boolean holds(Node thing) {
        return things.isEmpty() || things.get().contains(thing);
    }

    /** The plans whose statements it may hold. */
    Set<Node> plansIn(DatasetGraph dataset) {
        return plan.map(Set::of).orElseGet(() -> Set.copyOf(plans(dataset)));
    }

    /** Its quads, one after the other; of a chain or region, the facts without their evidence. */
    Iterator<Quad> quads(DatasetGraph dataset) {
        if (plan.isPresent()) {
            Node evidence = NodeFactory.createURI(plan.get().getURI() + EVIDENCE);
            return Iter.concat(in(plan.get(), dataset), in(evidence, dataset));
        }
        if (things.isEmpty()) {
            return dataset.find();
        }
        return Iter.filter(
                Iter.flatMap(plans(dataset).iterator(), graph -> in(graph, dataset)),
                quad -> holds(quad.getSubject()) && (!isRelation(quad) || holds(quad.getObject())));
    }

    private static Iterator<Quad> in(Node graph, DatasetGraph dataset) {
        return dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    private static boolean isRelation(Quad quad) {
        String property = quad.getPredicate().getURI();
        return property.startsWith(PG.NS)
                && Predicate.ofLocalName(property.substring(PG.NS.length())).isPresent();
    }

    private static Scope around(DatasetGraph dataset, Set<Node> core) {
        Set<Node> plans = Set.copyOf(plans(dataset));
        Set<Node> things = new HashSet<>(core);
        for (Node thing : core) {
            stated(dataset, plans, thing, Node.ANY).forEachRemaining(quad -> things.add(quad.getObject()));
            stated(dataset, plans, Node.ANY, thing).forEachRemaining(quad -> things.add(quad.getSubject()));
        }
        return new Scope(Optional.empty(), Optional.of(things));
    }

    private static Iterator<Quad> stated(DatasetGraph dataset, Set<Node> plans, Node subject, Node object) {
        return Iter.filter(
                dataset.find(Node.ANY, subject, Node.ANY, object),
                quad -> plans.contains(quad.getGraph()) && isRelation(quad));
    }

    private static void addBelow(Node region, Graph union, Set<Node> regions) {
        if (regions.add(region)) {
            for (Node below : union.find(Node.ANY, PG.partOf.asNode(), region)
                    .mapWith(triple -> triple.getSubject())
                    .toList()) {
                addBelow(below, union, regions);
            }
        }
    }

    private static List<Node> plans(DatasetGraph dataset) {
        return dataset.getUnionGraph()
                .find(Node.ANY, RDF.type.asNode(), PG.Plan.asNode())
                .mapWith(triple -> triple.getSubject())
                .toList();
    }

    /** By the end of its IRI, or by its name; where several are named so, the first by IRI. */
    private static Node named(Dataset data, Node type, String name, String what) {
        Graph union = data.asDatasetGraph().getUnionGraph();
        return union.find(Node.ANY, RDF.type.asNode(), type).mapWith(triple -> triple.getSubject()).toList().stream()
                .filter(thing -> thing.getURI().endsWith("/" + name)
                        || union.find(thing, RDFS.label.asNode(), Node.ANY)
                                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                                .toList()
                                .contains(name))
                .min((one, other) -> one.getURI().compareTo(other.getURI()))
                .orElseThrow(() -> unknown(what, name));
    }

    private static ServiceException unknown(String what, String name) {
        return new ServiceException("There is no " + what + " '" + name + "' in the graph");
    }
}
