package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Searches;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds universities, institutes of the Chinese Academy of Sciences, national platforms and large facilities by their public
 * lists, and institutes known by number (608所).
 */
final class InstituteFinder implements Finder {
    private static final Searches KINDS = Searches.of("cas-institute", "numbered-institute");
    private static final Search OWNER = Search.of("institute-owner");
    private static final Search NUMBERED_BEFORE = Search.of("numbered-before");
    /** What its mentions are found by. */
    static final String ID = "institute";

    private static final double SURE = 0.9;

    private static final Search GOES_ON = Search.of("institution-goes-on");
    private static final Search LABORATORY = Search.of("laboratory-last");
    private static final int SHORT = 3;

    private final Automaton<String> institutions;

    InstituteFinder() {
        Map<String, String> names = new HashMap<>();
        WordList.words("universities").forEach(name -> names.put(name, name));
        WordList.words("national-platforms").forEach(name -> names.put(name, name));
        WordList.table("cas-institutes").forEach((full, shorts) -> {
            names.put(full, full);
            List.of(shorts.split("\\s+")).forEach(form -> names.put(form, form));
        });
        institutions = new Automaton<>(names);
    }

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        List<List<MatchResult>> kinds = KINDS.all(reading.text());
        BitSet academies = new BitSet();
        for (MatchResult academy : kinds.get(0)) {
            found.add(institution(academy.group(), List.of(), new Span(academy.start(), academy.end())));
            academies.set(academy.start(), academy.end());
        }
        for (Automaton.Hit<String> hit : longest(institutions.find(reading.text()))) {
            boolean inWords = reading.isWordBoundary(hit.begin()) && reading.isWordBoundary(hit.end());
            boolean whole = hit.value().length() > SHORT || inWords;
            boolean part = academies.get(hit.begin()) && academies.get(hit.end() - 1);
            if (whole && !part && !GOES_ON.startsAt(reading.text(), hit.end())) {
                found.add(placed(reading, hit));
            }
        }
        for (MatchResult numbered : kinds.get(1)) {
            numbered(reading, new Span(numbered.start(), numbered.end())).ifPresent(found::add);
        }
        return found;
    }

    /** A laboratory after its place is named by both: 湖北三峡实验室. */
    private static Mention placed(Reading reading, Automaton.Hit<String> hit) {
        List<Mention> places =
                LABORATORY.isIn(hit.value()) ? reading.endingAt(hit.begin(), EntityType.REGION) : List.of();
        if (places.isEmpty()) {
            return institution(hit.value(), List.of(), new Span(hit.begin(), hit.end()));
        }
        Span whole = new Span(places.get(0).span().begin(), hit.end());
        return institution(whole.of(reading.text()), List.of(hit.value()), whole);
    }

    /** Of hits that overlap the one that begins first, and of those the longest: 中科院山西煤化所 holds 煤化所. */
    private static List<Automaton.Hit<String>> longest(List<Automaton.Hit<String>> hits) {
        List<Automaton.Hit<String>> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.<Automaton.Hit<String>>comparingInt(Automaton.Hit::begin)
                .thenComparingInt(hit -> -hit.end()));
        int end = 0;
        List<Automaton.Hit<String>> kept = new ArrayList<>();
        for (Automaton.Hit<String> hit : sorted) {
            if (hit.begin() >= end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    /** 株洲608所, 中国电科38所, or 608所 in a list; a number after other words counts institutes. */
    private static Optional<Mention> numbered(Reading reading, Span number) {
        String text = reading.text();
        if (OWNER.startsAt(text, number.begin())) {
            return Optional.of(institution(number.of(text), List.of(), number));
        }
        List<Mention> places = reading.endingAt(number.begin(), EntityType.REGION);
        if (places.isEmpty()) {
            boolean listed = number.begin() == 0 || NUMBERED_BEFORE.startsAt(text, number.begin() - 1);
            return listed ? Optional.of(institution(number.of(text), List.of(), number)) : Optional.empty();
        }
        Span whole = new Span(places.get(0).span().begin(), number.end());
        return Optional.of(institution(whole.of(text), List.of(number.of(text)), whole));
    }

    private static Mention institution(String name, List<String> forms, Span span) {
        return new Mention(span, EntityType.INSTITUTION, name, forms, ID, SURE, List.of());
    }
}
