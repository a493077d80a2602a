package org.plangraph.extractor.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;

/**
 * Finds the company at the head of works by the short form of a name that the plan gives elsewhere: 海斯福 of 海斯福二期, where
 * 海斯福化工 is named.
 */
final class OwnersInShort {
    private static final String ID = "owner-in-short";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final double CONFIDENCE = 0.8;
    /** Natures of words that are names or parts of some. */
    private static final List<String> NAMES = List.of("nr", "nz", "nt", "x");

    private final Reading reading;
    private final List<Mention> named;
    private final Map<String, Mention> inShort = new HashMap<>();
    private final Companies companies = Companies.standard();

    /** @param named the companies that the plan names */
    OwnersInShort(Reading reading, List<Mention> named) {
        this.reading = reading;
        this.named = named;
        named.forEach(company -> {
            String stem = stem(company);
            if (isName(stem)) {
                inShort.putIfAbsent(stem, company);
            }
        });
    }

    /** The company by the short form of whose name {@code works} open, after the places they may open with; empty where one is named there. */
    Optional<Mention> of(Mention works) {
        int begin = reading.afterPlaces(works.span());
        return inShort.isEmpty()
                ? Optional.empty()
                : IntStream.iterate(LONGEST, length -> length >= SHORTEST, length -> length - 1)
                        .mapToObj(length -> new Span(begin, begin + length))
                        .filter(span -> span.end() + SHORTEST <= works.span().end() && isOwner(span))
                        .findFirst()
                        .map(this::owner);
    }

    private boolean isOwner(Span span) {
        return inShort.containsKey(span.of(reading.text()))
                && reading.isWordBoundary(span.end())
                && named.stream().noneMatch(company -> company.span().overlaps(span));
    }

    private Mention owner(Span span) {
        String words = span.of(reading.text());
        return new Mention(
                span, EntityType.ENTERPRISE, inShort.get(words).name(), List.of(words), ID, CONFIDENCE, List.of());
    }

    /** The company's own words, without places before and what it is by law and trade behind: 海斯福 of 福建海斯福化工有限公司. */
    private String stem(Mention company) {
        String own = reading.text()
                .substring(reading.afterPlaces(company.span()), company.span().end());
        int head = Heads.standard().lengthIn(own);
        String rest = own.substring(0, own.length() - head);
        for (int tail = LONGEST; tail >= SHORTEST; tail--) {
            int at = rest.length() - tail;
            if (at >= SHORTEST && companies.tailAt(rest, at) == tail) {
                return rest.substring(0, at);
            }
        }
        return head > 0 ? rest : "";
    }

    /** Whether it is of a name's length, and no place or other word of the language. */
    private boolean isName(String stem) {
        if (stem.length() < SHORTEST || stem.length() > LONGEST || reading.isPlaceName(stem)) {
            return false;
        }
        List<Token> tokens = reading.tokensAlone(stem);
        return tokens.size() > 1 || NAMES.stream().anyMatch(tokens.get(0).nature()::startsWith);
    }
}
