package org.plangraph.service.explore;

import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers the pages' questions on the current snapshot, whose catalogue and search index it keeps between questions. */
@Component
public class Explorer {
    private final GraphSource graphs;
    private volatile Current current;

    private record Current(String snapshot, Catalogue catalogue, Search search) {}

    /** What a question may use: the graph inside its transaction, and the catalogue that belongs to it. */
    record View(Knowledge knowledge, Catalogue catalogue, Search search) {}

    public Explorer(GraphSource graphs) {
        this.graphs = graphs;
    }

    <T> T ask(Function<View, T> question) {
        return graphs.read(data -> {
            Knowledge knowledge = new Knowledge(data);
            Current now = current(knowledge);
            return question.apply(new View(knowledge, now.catalogue(), now.search()));
        });
    }

    private Current current(Knowledge knowledge) {
        String snapshot = graphs.snapshot();
        Current known = current;
        if (known != null && known.snapshot().equals(snapshot)) {
            return known;
        }
        synchronized (this) {
            if (current == null || !current.snapshot().equals(snapshot)) {
                Catalogue catalogue = Catalogue.of(knowledge);
                current = new Current(snapshot, catalogue, new Search(catalogue));
            }
            return current;
        }
    }
}
