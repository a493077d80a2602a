package org.plangraph.service.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/**
 * Plans put into a store that is being served, or taken out of it. Each is one transaction: its graphs are replaced, or nothing
 * changes. One plan is extracted at a time; the extractor is loaded for the first. The next build starts from the plans it is
 * given, so what was put here alone is gone then.
 */
public final class LivePlans {
    private final GraphStore store;
    private PlanReader reader;
    private Extractor extractor;

    public LivePlans(GraphStore store) {
        this.store = store;
    }

    /**
     * What came of putting a plan.
     *
     * @param replaced whether a plan of that name was there
     * @param quads how many it now has, evidence included
     */
    public record Put(PlanName plan, boolean replaced, long quads) {}

    /**
     * Extracts the plan in {@code file} and puts it in the place of the one of its name.
     *
     * @throws ExtractionException when the file cannot be read; the message names it and says what to do
     */
    public synchronized Put put(Path file) {
        load();
        Plan plan = reader.read(file);
        List<Quad> quads = extractor.extract(plan).quads().toList();
        boolean[] replaced = new boolean[1];
        store.write(dataset -> {
            replaced[0] = remove(plan.name(), dataset);
            quads.forEach(dataset::add);
        });
        return new Put(plan.name(), replaced[0], quads.size());
    }

    /** Takes the plan out; false when there is none of that name. */
    public synchronized boolean remove(PlanName name) {
        boolean[] removed = new boolean[1];
        store.write(dataset -> removed[0] = remove(name, dataset));
        return removed[0];
    }

    /** Quad by quad, as the label index follows no other way of removing. */
    private boolean remove(PlanName name, DatasetGraph dataset) {
        Iris data = iris();
        List<Quad> quads = new ArrayList<>();
        for (String graph : new String[] {data.document(name.value()), data.evidenceGraph(name.value())}) {
            dataset.find(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quads::add);
        }
        quads.forEach(dataset::delete);
        return !quads.isEmpty();
    }

    private Iris iris() {
        return new Iris(store.statistics().baseIri());
    }

    private void load() {
        if (extractor == null) {
            reader = new PlanReader(Regions.load());
            extractor = new Extractor(iris());
        }
    }
}
