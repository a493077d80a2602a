package org.plangraph.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plan files of a given size in all.
 *
 * @param characters in all files, in UTF-16 units, line ends included
 */
record Corpus(String name, List<Path> files, long bytes, long characters) {
    /** The plans of {@code seeds}, each copied under a name of its own until {@code bytes} are reached. */
    static Corpus ofManyPlans(Path seeds, long bytes, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> plans = plansOf(seeds);
        List<Path> copies = new ArrayList<>();
        long written = 0;
        for (int i = 0; written < bytes; i++) {
            Path plan = plans.get(i % plans.size());
            Path copy = folder.resolve(String.format("%05d-%s", i, plan.getFileName()));
            Files.copy(plan, copy);
            copies.add(copy);
            written += Files.size(copy);
        }
        return of(written / 1_000_000 + " MB in " + copies.size() + " plans", copies);
    }

    /** One plan that holds the plans of {@code seeds} one after another until {@code bytes} are reached. */
    static Corpus ofOnePlan(Path seeds, long bytes, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> plans = plansOf(seeds);
        Path whole = folder.resolve("one-plan.txt");
        Files.deleteIfExists(whole);
        Files.createFile(whole);
        for (int i = 0; Files.size(whole) < bytes; i++) {
            Files.write(whole, Files.readAllBytes(plans.get(i % plans.size())), StandardOpenOption.APPEND);
            Files.writeString(whole, "\n", StandardOpenOption.APPEND);
        }
        return of(Files.size(whole) / 1_000_000 + " MB in one plan", List.of(whole));
    }

    private static Corpus of(String name, List<Path> files) throws IOException {
        long bytes = 0;
        long characters = 0;
        for (Path file : files) {
            bytes += Files.size(file);
            characters += Files.readString(file).length();
        }
        return new Corpus(name, List.copyOf(files), bytes, characters);
    }

    private static List<Path> plansOf(Path seeds) {
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("There are no plans in " + seeds + "; give their folder with --seeds", e);
        }
    }
}
