package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/** Finds industries known by name inside longer phrases: 新材料 in 国家新材料高技术产业基地. */
final class KnownTerms {
    private static final Search OTHER_THING = Search.of("other-thing-first");
    private final Vocabulary vocabulary;
    private final Automaton<Boolean> names;

    KnownTerms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, Boolean> entries = new HashMap<>();
        vocabulary
                .industries()
                .forEach(name -> entries.put(name, !vocabulary.isGeneric(name) && !vocabulary.isCatchAll(name)));
        names = new Automaton<>(entries);
    }

    /** The known names in {@code phrase}, the longest from the left, generic ones left out. */
    List<Candidate> inside(Reading reading, Span phrase) {
        List<Candidate> found = new ArrayList<>();
        String words = phrase.of(reading.text());
        int[] end = new int[words.length()];
        boolean[] specific = new boolean[words.length()];
        for (Automaton.Hit<Boolean> hit : names.find(words)) {
            if (hit.end() > end[hit.begin()]) {
                end[hit.begin()] = hit.end();
                specific[hit.begin()] = hit.value();
            }
        }
        int at = 0;
        int opened = 0; // where names that open the phrase end: 新能源|新材料 in 新能源新材料产业集群
        while (at < words.length()) {
            if (end[at] == 0) {
                at++;
                continue;
            }
            Span span = new Span(phrase.begin() + at, phrase.begin() + end[at]);
            String after = words.substring(end[at]);
            boolean cut = at == 0 || reading.isWordBoundary(span.begin());
            if (specific[at]
                    && cut
                    && !OTHER_THING.startsAt(after, 0)
                    && (vocabulary.sideLength(after) > 0 || reading.isWordBoundary(span.end()))) {
                boolean leads = opened == at && vocabulary.sectorWordLength(after) > 0;
                if (!isOtherThing(span.of(reading.text()), after)) {
                    found.add(candidate(span, leads ? "" : words.substring(0, at), span.of(reading.text()), after));
                }
                opened = opens(words.substring(opened, at), span.of(reading.text())) ? end[at] : opened;
            }
            at = end[at];
        }
        return found;
    }

    private Candidate candidate(Span span, String before, String name, String after) {
        boolean opens = opens(before, name);
        boolean closes = isClosedBy(after);
        boolean longer = !closes && goesOn(after);
        if (!opens && closes && before.length() <= 4) {
            Span grown = new Span(span.begin() - before.length(), span.end());
            return new Candidate(grown, before + name, EntityType.INDUSTRY, 0.4, "industry-grown");
        }
        String rule = "industry-within";
        if (opens) {
            rule = closes ? "industry-with-sides" : "industry-in-front";
        }
        EntityType type = vocabulary.head(name) == Head.PRODUCT ? EntityType.PRODUCT : EntityType.INDUSTRY;
        return new Candidate(span, name, type, opens && !longer ? 0.6 : 0.4, rule);
    }

    /** Whether goods only open the name of something else: 葡萄酒 of 葡萄酒|文化旅游博览会, not of 葡萄酒|产量. */
    private boolean isOtherThing(String name, String after) {
        boolean told = after.isEmpty()
                || vocabulary.sideLength(after) > 0
                || Character.isDigit(after.charAt(0))
                || after.indexOf('化') == after.length() - 1;
        return vocabulary.head(name) == Head.PRODUCT && !told;
    }

    /** Whether the words after a name say of what thing it is: 可再生能源|利用工程建设装备的研发. */
    private boolean goesOn(String after) {
        Head head = vocabulary.head(after);
        Head thing = vocabulary.head(vocabulary.withoutSides(after));
        boolean goods = thing == Head.PRODUCT || thing == Head.EITHER;
        return head != Head.NONE && head != Head.ATTRIBUTE || goods && vocabulary.sectorWordLength(after) == 0;
    }

    /** Whether nothing but praise stands before the name. */
    private boolean opens(String before, String name) {
        return before.isEmpty() || vocabulary.bare(before + name).equals(vocabulary.bare(name));
    }

    /** Whether nothing follows the name in its phrase but sides of it, as in 新材料|产业|基地. */
    private boolean isClosedBy(String rest) {
        String left = rest;
        for (int side = vocabulary.sideLength(left); side > 0; side = vocabulary.sideLength(left)) {
            left = left.substring(side);
        }
        return left.isEmpty();
    }
}
