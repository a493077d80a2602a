package org.plangraph.service.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.GraphStore;
import org.plangraph.service.store.Snapshots;
import picocli.CommandLine.Option;

/** Which graph a command reads: a store on this machine, or whatever answers at a SPARQL endpoint. */
final class GraphOptions {
    private static final Query EVERYTHING = QueryFactory.create(
            "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }", Syntax.syntaxARQ);

    @Option(names = "--store", paramLabel = "DIR", description = "The store to read (default: store/ in the checkout).")
    private Path store = Checkout.store();

    @Option(names = "--endpoint", paramLabel = "URL", description = "Ask this SPARQL endpoint instead of a store.")
    private Optional<URI> endpoint = Optional.empty();

    /** Whether there is a graph to read at all. */
    boolean isThere() {
        return endpoint.isPresent() || Snapshots.existsIn(store);
    }

    Path store() {
        return store;
    }

    /** What messages call the graph. */
    String name() {
        return endpoint.map(URI::toString).orElse(store.toString());
    }

    /** Runs {@code query} and hands its execution to {@code work}. */
    <T> T query(Query query, Function<QueryExecution, T> work) {
        Optional<URI> remote = remote();
        if (remote.isEmpty()) {
            try (GraphStore graph = GraphStore.open(store)) {
                return graph.read(dataset -> {
                    try (QueryExecution execution = QueryExecution.create(query, dataset)) {
                        return work.apply(execution);
                    }
                });
            }
        }
        try (QueryExecution execution = QueryExecutionHTTP.service(remote.get().toString(), query)) {
            return work.apply(execution);
        } catch (QueryExceptionHTTP | HttpException e) {
            // The message repeats the whole request after its reason.
            String reason = e.getMessage().split(": (GET|POST) ")[0];
            throw new ServiceException(remote.get() + " did not answer (" + reason + "). Check the address", e);
        }
    }

    /** Hands all graphs to {@code work}; from an endpoint they are fetched into memory first. */
    <T> T read(Function<Dataset, T> work) {
        if (remote().isEmpty()) {
            try (GraphStore graph = GraphStore.open(store)) {
                return graph.read(work);
            }
        }
        Dataset fetched = query(EVERYTHING, QueryExecution::execConstructDataset);
        return work.apply(DatasetFactory.wrap(fetched.asDatasetGraph()));
    }

    /** A store open in a service cannot be opened twice, but the service can be asked. */
    private Optional<URI> remote() {
        return endpoint.isPresent() ? endpoint : ServedStore.address(store).map(address -> address.resolve("sparql"));
    }
}
