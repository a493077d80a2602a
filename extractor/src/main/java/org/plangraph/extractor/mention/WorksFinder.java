package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Searches;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds works that go by a name without a head noun: 西气东输, those named by where they lead (引汉济渭, 宁电入湘),
 * deposits to be opened up, lines known by letter and number (轨道交通M102线), and sections of rivers that are put in order.
 */
final class WorksFinder implements Finder {
    private static final Searches KINDS = Searches.of("diversion", "deposit", "coded-line", "river-section");
    private static final int SHORTEST_OWN = 2;
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
        List<List<MatchResult>> kinds = KINDS.all(reading.text());
        for (Automaton.Hit<String> hit : works.find(reading.text())) {
            add(reading, new Span(hit.begin(), hit.end()), found);
        }
        for (MatchResult match : kinds.get(0)) {
            Span span = new Span(match.start(), match.end());
            if (reading.isWordBoundary(span.begin()) && !works(span.of(reading.text()))) {
                add(reading, span, found);
            }
        }
        for (MatchResult match : kinds.get(1)) {
            deposit(reading, new Span(match.start(), match.end())).ifPresent(name -> add(reading, name, found));
        }
        for (MatchResult match : kinds.get(2)) {
            int begin = reading.endingAt(match.start(), EntityType.REGION).stream()
                    .mapToInt(place -> place.span().begin())
                    .min()
                    .orElse(match.start());
            add(reading, new Span(begin, match.end()), found);
        }
        for (MatchResult match : kinds.get(3)) {
            item(reading, new Span(match.start(), match.end())).ifPresent(name -> add(reading, name, found));
        }
        return found;
    }

    /** The name of the deposit that ends in {@code kind}; empty where its words only say of what kind it is. */
    private static Optional<Span> deposit(Reading reading, Span kind) {
        return item(reading, kind)
                .filter(name -> name.begin() + SHORTEST_OWN <= kind.begin())
                .filter(name -> new Identity(reading).isSpecific(new Span(name.begin(), kind.begin())));
    }

    /** The item of a list or clause that ends as {@code last} does. */
    private static Optional<Span> item(Reading reading, Span last) {
        return reading.sentenceAt(last.begin())
                .map(sentence -> new Span(new NameBoundary(reading, sentence).itemBegin(last.end(), true), last.end()));
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
