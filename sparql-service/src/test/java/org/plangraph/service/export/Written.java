package org.plangraph.service.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.store.GraphStore;

/** What exports write, as text, and what a store holds, in memory. */
final class Written {
    private Written() {}

    static String by(ExportFormat format, GraphStore store, Function<Dataset, Scope> scope, Optional<EntityType> type) {
        return store.read(data -> {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.write(data, scope.apply(data), type, out);
                return out.toString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static DatasetGraph copy(Dataset data) {
        DatasetGraph copy = DatasetGraphFactory.create();
        data.asDatasetGraph().find().forEachRemaining(copy::add);
        return copy;
    }
}
