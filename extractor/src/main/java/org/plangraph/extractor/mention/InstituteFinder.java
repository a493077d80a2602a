package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Finds universities, institutes of the Chinese Academy of Sciences and institutes known by number (608所). */
final class InstituteFinder implements Finder {
    private static final Search ACADEMY = Search.of("cas-institute");
    private static final Search NUMBERED = Search.of("numbered-institute");
    private static final Search NUMBERED_BEFORE = Search.of("numbered-before");
    private static final double SURE = 0.9;

    private final Automaton<String> universities;

    InstituteFinder() {
        Map<String, String> names = new HashMap<>();
        WordList.words("universities").forEach(name -> names.put(name, name));
        universities = new Automaton<>(names);
    }

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Automaton.Hit<String> hit : universities.find(reading.text())) {
            boolean inWords = reading.isWordBoundary(hit.begin()) && reading.isWordBoundary(hit.end());
            if (hit.value().length() > 3 || inWords) {
                found.add(institution(hit.value(), List.of(), new Span(hit.begin(), hit.end())));
            }
        }
        for (MatchResult academy : ACADEMY.all(reading.text())) {
            found.add(institution(academy.group(), List.of(), new Span(academy.start(), academy.end())));
        }
        for (MatchResult numbered : NUMBERED.all(reading.text())) {
            numbered(reading, new Span(numbered.start(), numbered.end())).ifPresent(found::add);
        }
        return found;
    }

    /** 株洲608所, or 608所 in a list; a number after other words counts institutes. */
    private static Optional<Mention> numbered(Reading reading, Span number) {
        String text = reading.text();
        List<Mention> places = reading.endingAt(number.begin(), EntityType.REGION);
        if (places.isEmpty()) {
            boolean listed = number.begin() == 0 || NUMBERED_BEFORE.startsAt(text, number.begin() - 1);
            return listed ? Optional.of(institution(number.of(text), List.of(), number)) : Optional.empty();
        }
        Span whole = new Span(places.get(0).span().begin(), number.end());
        return Optional.of(institution(whole.of(text), List.of(number.of(text)), whole));
    }

    private static Mention institution(String name, List<String> forms, Span span) {
        return new Mention(span, EntityType.INSTITUTION, name, forms, "institute", SURE, List.of());
    }
}
