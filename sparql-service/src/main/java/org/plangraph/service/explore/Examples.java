package org.plangraph.service.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The queries the SPARQL page offers: files that open with comments {@code # group: …}, {@code # title.zh: …},
 * {@code # title.en: …}.
 */
final class Examples {
    private static final String FILES = "classpath:org/plangraph/service/explore/examples/*.rq";

    private Examples() {}

    /**
     * A query that answers a question.
     *
     * @param group what kind of question, such as {@code places}
     * @param title by language
     */
    record Example(String name, String group, Map<String, String> title, String query) {}

    static List<Example> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(Examples::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The example queries cannot be read", e);
        }
    }

    private static Example read(Resource file) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            Map<String, String> title = new LinkedHashMap<>();
            text.lines()
                    .filter(line -> line.startsWith("# title."))
                    .map(line -> line.substring("# title.".length()).split(":", 2))
                    .forEach(parts -> title.put(parts[0], parts[1].strip()));
            String query = text.lines()
                    .dropWhile(line -> line.startsWith("#") || line.isBlank())
                    .collect(Collectors.joining("\n"));
            String group = text.lines()
                    .filter(line -> line.startsWith("# group:"))
                    .findFirst()
                    .map(line -> line.substring("# group:".length()).strip())
                    .orElseThrow(() -> new IllegalStateException(
                            "The example query " + file.getFilename() + " names no group in a line '# group: …'"));
            return new Example(file.getFilename().replace(".rq", ""), group, title, query);
        } catch (IOException e) {
            throw new UncheckedIOException("The example query " + file.getFilename() + " cannot be read", e);
        }
    }
}
