package org.plangraph.extractor.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plangraph.extractor.ExtractionException;

/** Finds the plan files that paths mean: a file itself, a folder's txt, html, pdf and docx files (not those of its subfolders). */
public final class PlanFiles {
    private static final Set<String> EXTENSIONS = Set.of("txt", "html", "htm", "pdf", "docx");

    private PlanFiles() {}

    /**
     * The plan files, in the order of the paths, those of a folder by name.
     *
     * @throws ExtractionException when a path does not exist, a folder holds no plan, or two files would have the same
     *     plan name, since a plan's graphs are named after it
     */
    public static List<Path> in(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        paths.forEach(path -> files.addAll(in(path)));
        Map<PlanName, Path> byName = new TreeMap<>();
        for (Path file : files) {
            Path other = byName.putIfAbsent(PlanReader.nameOf(file), file);
            if (other != null) {
                throw new ExtractionException(
                        file + ": has the same plan name as " + other + "; rename one, or give them in two runs");
            }
        }
        return files;
    }

    private static List<Path> in(Path path) {
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new ExtractionException(path + ": no such file or folder; check the path");
            }
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> files = entries.filter(PlanFiles::isPlan).sorted().toList();
            if (files.isEmpty()) {
                throw new ExtractionException(
                        path + ": no plans in this folder; give one with txt, html, pdf or docx files");
            }
            return files;
        } catch (IOException e) {
            throw new ExtractionException(path + ": cannot be listed (" + e.getMessage() + "); check its rights", e);
        }
    }

    private static boolean isPlan(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && !name.startsWith(".") && EXTENSIONS.contains(extension);
    }
}
