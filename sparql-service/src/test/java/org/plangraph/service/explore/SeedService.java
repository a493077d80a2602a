package org.plangraph.service.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.ontology.Iris;
import org.plangraph.service.WebServer;
import org.plangraph.service.store.PlanStore;
import org.plangraph.service.store.Snapshots;

/** Gives tests the service over the five seeds: one server for all of them, stopped when the last has run. */
public final class SeedService implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SeedService.class);

    /** The running service. */
    public record Running(WebServer server) implements AutoCloseable {
        /** An address of the service: {@code path} begins with a slash. */
        public String at(String path) {
            return "http://localhost:" + server.port() + path;
        }

        @Override
        public void close() {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Running.class, key -> start(), Running.class);
    }

    /** The store stays in {@code target}, so that a run after a change elsewhere need not extract again. */
    private static Running start() {
        Path root = Path.of(System.getProperty("plangraph.root"));
        try (Stream<Path> seeds = Files.list(root.resolve("seeds"))) {
            List<Path> plans = seeds.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            Path store = Files.createDirectories(root.resolve("sparql-service/target/seed-store"));
            new PlanStore(Snapshots.createIn(store), Iris.standard(), 2)
                    .droppingWritten()
                    .build(plans, new Faults());
            return new Running(WebServer.start(store, 0, Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("The seeds cannot be read", e);
        }
    }

    private static final class Faults implements PlanStore.Progress {
        @Override
        public void done(PlanName plan, boolean extracted) {}

        @Override
        public void failed(PlanName plan, Exception why) {
            throw new IllegalStateException("The seed " + plan + " cannot be extracted", why);
        }
    }
}
