package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.Regions;

/**
 * Finds areas named by a character each of three or more cities of the plan's own province: 福厦泉 in a plan of 福建.
 * Routes are named so too, and are no areas.
 */
final class CityRunFinder implements Finder {
    private static final Search ROUTE_AFTER = Search.of("route-after");
    /** What cities go by that do not go by their first character: 锡 for 无锡. */
    private static final Map<String, String> CHARACTERS = WordList.table("city-characters");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final double LIKELY = 0.7;

    @Override
    public List<Mention> find(Reading reading) {
        BitSet initials =
                reading.plan().profile().region().map(CityRunFinder::initials).orElse(new BitSet());
        List<Mention> found = new ArrayList<>();
        if (initials.cardinality() >= SHORTEST) {
            for (Sentence sentence : reading.plan().sentences()) {
                if (holdsRun(reading, sentence.span(), initials)) {
                    findIn(reading, reading.tokens(sentence), initials, found);
                }
            }
        }
        return found;
    }

    private static BitSet initials(RegionCode region) {
        Regions regions = Gazetteer.standard().regions();
        BitSet initials = new BitSet();
        regions.province(region)
                .map(Region::code)
                .map(regions::children)
                .orElse(List.of())
                .forEach(city -> {
                    initials.set(city.name().charAt(0));
                    Optional.ofNullable(CHARACTERS.get(city.name())).ifPresent(own -> initials.set(own.charAt(0)));
                });
        return initials;
    }

    /** Whether enough initials follow one another for a run, whatever words they fall into: asked first, since hardly any do. */
    private static boolean holdsRun(Reading reading, Span sentence, BitSet initials) {
        int run = 0;
        for (int at = sentence.begin(); at < sentence.end() && run < SHORTEST; at++) {
            run = initials.get(reading.text().charAt(at)) ? run + 1 : 0;
        }
        return run == SHORTEST;
    }

    private static void findIn(Reading reading, List<Token> tokens, BitSet initials, List<Mention> found) {
        int begin = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean runs = i < tokens.size() && isInitials(tokens.get(i), initials);
            if (!runs) {
                if (i > begin) {
                    add(
                            reading,
                            new Span(
                                    tokens.get(begin).begin(), tokens.get(i - 1).end()),
                            i - begin,
                            found);
                }
                begin = i + 1;
            }
        }
    }

    /** A character alone, or two that the segmenter takes for a word: 青烟 of 济青烟. */
    private static boolean isInitials(Token token, BitSet initials) {
        return token.word().length() <= 2 && token.word().chars().allMatch(initials::get);
    }

    private static void add(Reading reading, Span run, int words, List<Mention> found) {
        String name = run.of(reading.text());
        boolean distinct = name.chars().distinct().count() == name.length();
        boolean known = reading.containing(run).anyMatch(other -> other.type() == EntityType.REGION)
                || !reading.beginningAt(run.begin(), EntityType.REGION).isEmpty();
        if (run.length() >= SHORTEST
                && run.length() <= LONGEST
                && words > 1
                && distinct
                && !known
                && !ROUTE_AFTER.startsAt(reading.text(), run.end())) {
            found.add(new Mention(run, EntityType.REGION, name, "city-run", LIKELY));
        }
    }
}
