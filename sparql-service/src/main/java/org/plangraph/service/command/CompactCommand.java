package org.plangraph.service.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.Compaction;
import org.plangraph.service.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code compact}: a store without what changes left behind. */
@Command(
        name = "compact",
        description = {
            "Writes a store anew, without what uploads, updates and deletions left behind in its files.",
            "While it is served, the service does so: queries go on, writing waits. One that dies half way leaves it as it was."
        },
        footer = {"", "Example: plangraph compact --store store"})
final class CompactCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin
    private CommonOptions common;

    @Option(names = "--store", paramLabel = "DIR", description = "The store (default: store/ in the checkout).")
    private Path store = Checkout.store();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:PLANGRAPH_SPARQL_TOKEN}",
            description = "The token of the service, where the store is served (default: $PLANGRAPH_SPARQL_TOKEN).")
    private String token;

    @Override
    public Integer call() throws InterruptedException {
        Optional<URI> service = ServedStore.address(store);
        Compaction.Outcome outcome = service.isPresent() ? ofService(service.get()) : ofStore();
        spec.commandLine()
                .getOut()
                .printf(
                        "Compacted %s: %d quads, %.1f MB of files before, %.1f MB now%n",
                        store, outcome.quads(), outcome.before() / MEGABYTE, outcome.after() / MEGABYTE);
        return 0;
    }

    private Compaction.Outcome ofStore() {
        try (GraphStore graph = GraphStore.open(store)) {
            return graph.compact();
        }
    }

    private Compaction.Outcome ofService(URI service) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("api/compact"))
                .header("Authorization", "Bearer " + (token == null ? "" : token))
                .POST(BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ServiceException(store + " is served at " + service + ", which does not compact it ("
                        + answer.statusCode() + "): "
                        + JSON.readTree(answer.body()).path("detail").asString());
            }
            return JSON.readValue(answer.body(), Compaction.Outcome.class);
        } catch (IOException e) {
            throw new ServiceException(store + " is served at " + service + ", which breaks off: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new ServiceException(store + " is served at " + service + ", which gives no answer of ours", e);
        }
    }
}
