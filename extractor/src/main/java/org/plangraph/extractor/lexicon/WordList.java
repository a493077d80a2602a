package org.plangraph.extractor.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plangraph.extractor.ExtractionException;

/**
 * Word lists kept as resources beside this class: one word a line, or several on a line parted by white space; what
 * follows {@code #} is a comment. The first line is {@code # source: …}.
 */
public final class WordList {
    private static final String FOLDER = WordList.class.getPackageName().replace('.', '/') + "/";

    private WordList() {}

    /** The words of {@code name.txt}, in file order. */
    public static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(name + ".txt")) {
            words.addAll(List.of(line.split("\\s+")));
        }
        return words;
    }

    /** The rows of {@code name.tsv}: the first column to the rest of its line. */
    public static Map<String, String> table(String name) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : lines(name + ".tsv")) {
            String[] cells = line.split("\t", 2);
            if (cells.length < 2) {
                throw new ExtractionException(name + ".tsv: the row '" + line + "' needs a second column");
            }
            if (rows.put(cells[0].strip(), cells[1].strip()) != null) {
                throw new ExtractionException(name + ".tsv: '" + cells[0].strip() + "' stands in two rows");
            }
        }
        return rows;
    }

    /** Whether a resource path is that of a word list or table of words. */
    public static boolean isList(String path) {
        return path.startsWith(FOLDER)
                && (path.endsWith(".txt") || path.endsWith(".tsv"))
                && !path.equals(FOLDER + Patterns.LIST + ".tsv");
    }

    /** The entries of the list at a resource path, each with all its forms: the words of a list, the rows of a table. */
    public static List<List<String>> entries(String path) {
        Stream<String> lines = lines(path.substring(FOLDER.length())).stream();
        return path.endsWith(".tsv")
                ? lines.map(line -> List.of(line.split("\\s+"))).toList()
                : lines.flatMap(line -> Stream.of(line.split("\\s+")))
                        .distinct()
                        .map(List::of)
                        .toList();
    }

    private static Set<String> lines(String file) {
        InputStream in = WordList.class.getResourceAsStream(file);
        if (in == null) {
            throw new ExtractionException("There is no word list " + file + " among the lexicon resources");
        }
        Set<String> lines = new LinkedHashSet<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String first = reader.readLine();
            if (first == null || !first.startsWith("# source:")) {
                throw new ExtractionException(file + ", line 1: a word list opens with '# source: …'");
            }
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String content = line.replaceFirst("#.*", "").strip();
                if (!content.isEmpty()) {
                    lines.add(content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return lines;
    }
}
