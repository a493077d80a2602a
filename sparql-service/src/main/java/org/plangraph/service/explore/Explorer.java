package org.plangraph.service.explore;

import java.util.function.Function;
import org.plangraph.service.store.GraphStore;
import org.plangraph.service.store.LabelSearch;
import org.plangraph.service.store.Statistics;
import org.springframework.stereotype.Component;

/** Answers the pages' questions on the current snapshot, whose catalogue it keeps from one question to the next. */
@Component
public class Explorer {
    private final GraphStore store;
    private final LabelSearch labels;
    private volatile Current current;

    /** The catalogue of a snapshot; its statistics are counted anew whenever the graph has changed. */
    private record Current(Statistics statistics, Catalogue catalogue) {}

    /**
     * What a question may use, all of one snapshot.
     *
     * @param version of the graph, as {@link GraphStore#version()} names it
     */
    record View(Knowledge knowledge, Catalogue catalogue, Statistics statistics, LabelSearch labels, String version) {}

    public Explorer(GraphStore store) {
        this.store = store;
        this.labels = new LabelSearch(store);
    }

    <T> T ask(Function<View, T> question) {
        try (GraphStore.Lease lease = store.lease()) {
            // Counted before the transaction begins: counts from inside one that a write has overtaken would stay.
            String version = store.version();
            Statistics statistics = store.statistics();
            return store.read(data -> {
                Knowledge knowledge = new Knowledge(data.asDatasetGraph());
                Current now = current(knowledge, statistics);
                return question.apply(new View(knowledge, now.catalogue(), now.statistics(), labels, version));
            });
        }
    }

    /** One reads the catalogue after a change, whoever else asks waits for it. */
    private synchronized Current current(Knowledge knowledge, Statistics statistics) {
        Current known = current;
        if (known == null || known.statistics() != statistics) {
            known = new Current(statistics, Catalogue.of(knowledge));
            current = known;
        }
        return known;
    }
}
