package org.plangraph.service.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
 * given and would drop what was put here alone: it has to be told that it may.
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

    /** What is done with a plan, in this order. */
    public enum Stage {
        /** The file becomes text with an outline. */
        READING,
        /** The sentences are read for names, relations and targets. */
        EXTRACTING,
        /** What they say goes into the graph. */
        LOADING
    }

    /** Told how the putting of a plan goes, on the thread that puts it. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param sentences how many the plan has; 0 while that is not known
         * @param read how many of them have been read; never falls. Finders go over a plan several times, so a sentence counts
         *     by its share of the work
         */
        void at(Stage stage, int sentences, int read);
    }

    /**
     * Extracts the plan in {@code file} and puts it in the place of the one of its name.
     *
     * @throws ExtractionException when the file cannot be read; the message names it and says what to do
     */
    public synchronized Put put(Path file, Progress progress) {
        progress.at(Stage.READING, 0, 0);
        load();
        Plan plan = reader.read(file);
        int sentences = plan.sentences().size();
        progress.at(Stage.EXTRACTING, sentences, 0);
        List<Quad> quads = extractor
                .extract(plan, done -> progress.at(Stage.EXTRACTING, sentences, (int) (done * sentences)))
                .quads()
                .toList();
        progress.at(Stage.LOADING, sentences, sentences);
        boolean replaced = store.replace(graphs(plan.name()), quads);
        return new Put(plan.name(), replaced, quads.size());
    }

    /** Takes the plan out; false when there is none of that name. */
    public synchronized boolean remove(PlanName name) {
        return store.replace(graphs(name), List.of());
    }

    private List<Node> graphs(PlanName name) {
        Iris data = iris();
        return Stream.of(data.document(name.value()), data.evidenceGraph(name.value()))
                .map(NodeFactory::createURI)
                .toList();
    }

    private Iris iris() {
        return new Iris(store.baseIri());
    }

    private void load() {
        if (extractor == null) {
            reader = new PlanReader(Regions.load());
            extractor = new Extractor(iris());
        }
    }
}
