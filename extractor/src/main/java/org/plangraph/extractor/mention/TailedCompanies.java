package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Companies wherever they stand by a name that no word explains before a tail that ends companies' names: 蓉生药业, 乐农实业.
 */
final class TailedCompanies {
    private static final Automaton<Boolean> TAILS = new Automaton<>(WordList.words("company-tails").stream()
            .filter(tail -> tail.length() > 1 && !Companies.standard().isSector(tail))
            .collect(Collectors.toMap(tail -> tail, tail -> true)));
    private static final Search ENDS = Search.of("company-ends");
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Set<String> CLAUSE_VERBS = WordList.words("clause-verbs");
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    private static final Set<String> COMPLETE = WordList.words("complete-nouns");
    private static final int LONGEST = 4;
    private static final double LIKELY = 0.7;

    private final Reading reading;

    TailedCompanies(Reading reading) {
        this.reading = reading;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        String text = reading.text();
        for (Automaton.Hit<Boolean> tail : TAILS.find(text)) {
            if (reading.isWordBoundary(tail.begin())
                    && reading.isWordBoundary(tail.end())
                    && (tail.end() == text.length() || ENDS.startsAt(text, tail.end()))) {
                int begin = beginOfRun(tail.begin());
                if (begin < tail.begin()) {
                    found.add(mention(new Span(begin, tail.end())));
                }
            }
        }
        return found;
    }

    /** Where the two to four characters begin that stand before {@code end} alone and open a name; {@code end} without any. */
    private int beginOfRun(int end) {
        Sentence sentence = reading.sentenceAt(end).orElse(null);
        if (sentence == null) {
            return end;
        }
        List<Token> tokens = reading.tokens(sentence);
        int last = Reading.indexAt(tokens, end - 1);
        int first = last + 1;
        while (first > 0 && Identity.isLoneCharacter(tokens.get(first - 1)) && !opensName(tokens, first)) {
            first--;
        }
        boolean name = last - first + 1 >= 2
                && last - first + 1 <= LONGEST
                && opensName(tokens, first)
                && BrandEnds.lengthOfRun(tokens.subList(first, last + 1)) == last - first + 1;
        return name ? tokens.get(first).begin() : end;
    }

    /** Whether a name may begin with the word at {@code index}: after a mark, a verb, a conjunction, a place or a class of companies. */
    private boolean opensName(List<Token> tokens, int index) {
        if (index == 0) {
            return true;
        }
        Token before = tokens.get(index - 1);
        return NameBoundary.isMark(before)
                || STOPS.contains(before.word())
                || CLAUSE_VERBS.contains(before.word())
                || CONJUNCTIONS.contains(before.word())
                || COMPLETE.contains(before.word())
                || !reading.endingAt(before.end(), EntityType.REGION).isEmpty();
    }

    private Mention mention(Span name) {
        String words = name.of(reading.text());
        List<String> forms = reading.endingAt(name.begin(), EntityType.REGION).stream()
                .limit(1)
                .map(place -> place.span().of(reading.text()) + words)
                .toList();
        return new Mention(name, EntityType.ENTERPRISE, words, forms, "enterprise-tail", LIKELY, List.of());
    }
}
