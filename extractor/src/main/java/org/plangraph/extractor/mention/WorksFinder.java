package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds works that go by a name without a head noun: 西气东输, and those named by where they lead (引汉济渭, 宁电入湘).
 */
final class WorksFinder implements Finder {
    private static final Search DIVERSION = Search.of("diversion");
    private static final double SURE = 0.8;

    private final Automaton<String> works;

    WorksFinder() {
        Map<String, String> names = new HashMap<>();
        WordList.words("national-works").forEach(name -> names.put(name, name));
        works = new Automaton<>(names);
    }

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Automaton.Hit<String> hit : works.find(reading.text())) {
            add(reading, new Span(hit.begin(), hit.end()), found);
        }
        for (MatchResult match : DIVERSION.all(reading.text())) {
            Span span = new Span(match.start(), match.end());
            if (reading.isWordBoundary(span.begin()) && !works(span.of(reading.text()))) {
                add(reading, span, found);
            }
        }
        return found;
    }

    private boolean works(String name) {
        return !works.find(name).isEmpty();
    }

    /** Adds the work unless it is part of a longer name. */
    private static void add(Reading reading, Span span, List<Mention> found) {
        if (reading.containing(span).noneMatch(name -> name.type() == EntityType.PROJECT)) {
            found.add(new Mention(span, EntityType.PROJECT, span.of(reading.text()), "works", SURE));
        }
    }
}
