package org.plangraph.ontology;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.ontology.VocabularyFile.Row;

/** How names of divisions are built, and so what their shorter forms are. */
final class RegionWords {
    private static final String FILE = "regions/region-words.csv";
    /** A shorter form of one character is not a name. */
    private static final int SHORTEST = 2;

    private final Set<String> fillers = new HashSet<>();
    private final List<Word> endings;
    private final List<Word> peoples;

    private record Word(String text, String plain, boolean kept, boolean autonomous) {}

    RegionWords() {
        List<Row> rows = VocabularyFile.rows(FILE);
        rows.stream().filter(r -> r.get("kind").equals("filler")).forEach(r -> fillers.add(r.get("word")));
        endings = words(rows, Set.of("ending", "whole"));
        peoples = words(rows, Set.of("people"));
    }

    private static List<Word> words(List<Row> rows, Set<String> kinds) {
        return rows.stream()
                .filter(r -> kinds.contains(r.get("kind")))
                .map(r -> new Word(
                        r.get("word"),
                        r.get("short"),
                        r.get("kind").equals("whole"),
                        r.get("autonomous").equals("yes")))
                .sorted(Comparator.comparingInt((Word w) -> w.text().length()).reversed())
                .toList();
    }

    /** Whether a row of the code table is a statistical filler rather than a place. */
    boolean isFiller(String name) {
        return fillers.contains(name);
    }

    /** The name without its class word and peoples: 临夏 for 临夏回族自治州; empty when it has no shorter form. */
    Optional<String> shortForm(String name) {
        return ending(name).flatMap(ending -> stem(name, ending));
    }

    /** The name with an everyday class word: 临夏州 for 临夏回族自治州; empty when the official one is that already. */
    Optional<String> plainForm(String name) {
        return ending(name)
                .filter(ending -> !ending.plain().isEmpty())
                .flatMap(ending -> stem(name, ending).map(stem -> stem + ending.plain()))
                .filter(plain -> !plain.equals(name));
    }

    private Optional<Word> ending(String name) {
        return endings.stream().filter(e -> name.endsWith(e.text())).findFirst().filter(e -> !e.kept());
    }

    private Optional<String> stem(String name, Word ending) {
        String stem = name.substring(0, name.length() - ending.text().length());
        if (ending.autonomous()) {
            stem = withoutPeoples(stem);
        }
        return Optional.of(stem).filter(s -> s.length() >= SHORTEST);
    }

    private String withoutPeoples(String stem) {
        for (Word people : peoples) {
            if (stem.equals(people.text()) && !people.plain().isEmpty()) {
                return people.plain();
            }
            if (stem.endsWith(people.text()) && stem.length() - people.text().length() >= SHORTEST) {
                return withoutPeoples(
                        stem.substring(0, stem.length() - people.text().length()));
            }
        }
        return stem;
    }
}
