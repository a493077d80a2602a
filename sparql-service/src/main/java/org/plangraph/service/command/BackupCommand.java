package org.plangraph.service.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.plangraph.extractor.command.FreshFile;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.Backup;
import org.plangraph.service.store.GraphStore;
import org.plangraph.service.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backup}: all that a store holds, as one file. */
@Command(
        name = "backup",
        description = {
            "Writes all that a store holds into one file, also what was uploaded or written by updates.",
            "The store may be served meanwhile: the backup holds it as it was at one moment."
        },
        footer = {"", "Example: plangraph backup --store store -o plangraph-backup.nq.gz"})
final class BackupCommand implements Callable<Integer> {
    /** A dump's tag begins with the snapshot that it was made from. */
    private static final Pattern SNAPSHOT = Pattern.compile("\"(\\d+)\\..*\"");

    @Mixin
    private CommonOptions common;

    @Option(names = "--store", paramLabel = "DIR", description = "The store (default: store/ in the checkout).")
    private Path store = Checkout.store();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write; one of that name is replaced once the backup is whole.")
    private Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Optional<URI> service = ServedStore.address(store);
        try (FreshFile file = new FreshFile(output.toAbsolutePath())) {
            Backup.Sum sum = service.isPresent() ? ofService(service.get(), file.stream()) : ofStore(file.stream());
            file.commit();
            spec.commandLine().getOut().printf("Backed up %s: %d quads in %s%n", store, sum.quads(), output);
            return 0;
        } catch (IOException e) {
            throw new ServiceException("Cannot write " + output + ": " + e.getMessage(), e);
        }
    }

    private Backup.Sum ofStore(OutputStream out) {
        try (GraphStore graph = GraphStore.open(store)) {
            return Backup.write(graph, out);
        }
    }

    private Backup.Sum ofService(URI service, OutputStream out) throws IOException, InterruptedException {
        URI dump = service.resolve("dump/plangraph.nq.gz");
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(dump).build(), BodyHandlers.ofInputStream());
        Matcher tag = SNAPSHOT.matcher(answer.headers().firstValue("ETag").orElse(""));
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200 || !tag.matches()) {
                throw new ServiceException(store + " is served at " + service + ", but " + dump + " answers "
                        + answer.statusCode() + ". Stop the service, or look into its log");
            }
            return Backup.write(Snapshots.at(store), tag.group(1), new GZIPInputStream(body, 1 << 16), out);
        }
    }
}
