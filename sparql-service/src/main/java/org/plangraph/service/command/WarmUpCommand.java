package org.plangraph.service.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.plangraph.ontology.Iris;
import org.plangraph.service.WebServer;
import org.plangraph.service.store.PreparedSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code warm-up}: goes the main way once with one small plan, for the launcher, which has Java archive the classes that
 * were loaded on the way (class-data sharing) and so starts faster from then on. Also prepares what every build begins with.
 */
@Command(name = "warm-up", hidden = true, description = "Goes the main way once, so that Java can archive its classes.")
final class WarmUpCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PLAN")
    private Path plan;

    @Parameters(index = "1", paramLabel = "STORE")
    private Path store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PreparedSnapshot.prepare(Iris.standard());
        new BuildOptions().build(store, List.of(plan), spec.commandLine().getErr());
        try (WebServer server = WebServer.start(store, 0, Map.of())) {
            URI endpoint = URI.create(server.address()).resolve("sparql");
            try (var query = QueryExecutionHTTP.service(endpoint.toString(), "SELECT * { ?s a ?type } LIMIT 1")) {
                query.execSelect().forEachRemaining(row -> {});
            }
        }
        return 0;
    }
}
