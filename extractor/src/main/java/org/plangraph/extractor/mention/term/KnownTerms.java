package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.ontology.EntityType;

/** Finds industries known by name inside longer phrases: 新材料 in 国家新材料高技术产业基地. */
final class KnownTerms {
    private final Automaton<Boolean> names;

    KnownTerms(Vocabulary vocabulary) {
        Map<String, Boolean> entries = new HashMap<>();
        vocabulary.industries().forEach(name -> entries.put(name, !vocabulary.isGeneric(name)));
        names = new Automaton<>(entries);
    }

    /** The known names in {@code phrase}, the longest from the left, generic ones left out. */
    List<Candidate> inside(String text, Span phrase) {
        List<Candidate> found = new ArrayList<>();
        String words = phrase.of(text);
        int[] end = new int[words.length()];
        boolean[] specific = new boolean[words.length()];
        for (Automaton.Hit<Boolean> hit : names.find(words)) {
            if (hit.end() > end[hit.begin()]) {
                end[hit.begin()] = hit.end();
                specific[hit.begin()] = hit.value();
            }
        }
        int at = 0;
        while (at < words.length()) {
            if (end[at] == 0) {
                at++;
                continue;
            }
            if (specific[at]) {
                Span span = new Span(phrase.begin() + at, phrase.begin() + end[at]);
                found.add(new Candidate(span, span.of(text), EntityType.INDUSTRY, 0.6, "industry-inside"));
            }
            at = end[at];
        }
        return found;
    }
}
