package org.plangraph.service.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The searches by which ways to search are judged, over the names of the seeds' graph. {@code names.csv} holds those, {@code
 * queries.csv} the searches: {@code best} is the name that should come first, {@code also} further right answers, names in which
 * {@code *} stands for anything. Answers were chosen by reading the names.
 */
final class SearchJudgements {
    private static final String HERE = "/org/plangraph/service/search/";

    private SearchJudgements() {}

    /** A thing of the graph; {@code names} begin with its label. */
    record Named(String type, String label, List<String> names) {
        String iri() {
            return "https://example.org/" + type + "/" + label;
        }
    }

    /**
     * A search with its right answers.
     *
     * @param best IRIs of what should come first; empty where no answer is better than the others
     * @param right IRIs of all right answers, the best included
     * @param heldOut whether the ways to search were developed without looking at it: every second one of a kind
     */
    record Judged(String kind, String query, Set<String> best, Set<String> right, boolean heldOut) {}

    static List<Named> names() {
        return rows("names.csv")
                .map(row -> new Named(
                        row.get("type"),
                        row.get("label"),
                        Stream.concat(Stream.of(row.get("label")), parts(row.get("names")))
                                .toList()))
                .toList();
    }

    static List<Judged> queries(List<Named> names) {
        java.util.Map<String, Integer> ofKind = new java.util.HashMap<>();
        return rows("queries.csv")
                .map(row -> {
                    Set<String> best = matching(row.get("best"), names, false);
                    Set<String> right = new LinkedHashSet<>(best);
                    parts(row.get("also")).forEach(pattern -> right.addAll(matching(pattern, names, true)));
                    int number = ofKind.merge(row.get("kind"), 1, Integer::sum);
                    return new Judged(row.get("kind"), row.get("query"), best, right, number % 2 == 0);
                })
                .toList();
    }

    private static Set<String> matching(String pattern, List<Named> names, boolean anyName) {
        Pattern wanted = Pattern.compile(
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.CASE_INSENSITIVE);
        return names.stream()
                .filter(named -> (anyName ? named.names() : List.of(named.label()))
                        .stream().anyMatch(name -> wanted.matcher(name).matches()))
                .map(Named::iri)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> parts(String field) {
        return Arrays.stream(field.split("\\|")).filter(part -> !part.isEmpty());
    }

    private static Stream<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                SearchJudgements.class.getResourceAsStream(HERE + file), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
