package org.plangraph.service.explore;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** The graph the pages show: whichever snapshot is current when a question is asked. */
public interface GraphSource {
    /** Answers one question inside one read transaction; nothing of the dataset may be kept after it. */
    <T> T read(Function<DatasetGraph, T> question);

    /** Names the current snapshot; changes when, and only when, the graph may have changed. */
    String snapshot();
}
