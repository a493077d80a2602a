package org.plangraph.extractor.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * The slot for an owner at the head of works: between the places that they open with and the first word for a sector, goods
 * or praise of them. What fills it is a company by what follows, though its characters open other words as well: 航纳 of
 * 航纳物联网产业园.
 */
final class OwnerSlot {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** Works that companies have, as they have no route, campaign or zone. */
    private static final List<String> OWNED = List.of("项目", "产业园", "产业园区", "科技园", "科技园区", "基地", "总部");

    private static final Set<String> NOT_BRAND = WordList.words("not-brand-characters");
    private static final Set<String> PLACE_ENDINGS = WordList.words("place-endings");
    /** Words for sectors, goods and praise of them, of two characters or more. */
    private static final Set<String> GOODS = words(
            "terms/industries",
            "terms/industries-of-names",
            "terms/industry-heads",
            "terms/open-sector-heads",
            "terms/generic-sectors",
            "terms/product-heads",
            "terms/praise",
            "sector-tails");

    private static final Affixes GOODS_AHEAD = Affixes.prefixes(GOODS);
    /** Further words that describe works and name no one. */
    private static final Set<String> DESCRIPTIVE = words(
            "generic-modifiers",
            "class-words",
            "works-kinds",
            "not-brand-words",
            "broad-places",
            "place-nouns",
            "site-nouns",
            "clause-verbs",
            "terms/catch-all",
            "terms/attributes",
            "terms/grades",
            "terms/levels",
            "terms/name-sides",
            "terms/work-words",
            "terms/works-on-materials");

    private static final List<String> NEVER_IN_NAMES = List.of("m", "q", "mq", "p", "c", "cc", "ude1", "ns");

    private static final Pattern STAGE_LAST = Patterns.of("stage-last");

    private final Reading reading;

    OwnerSlot(Reading reading) {
        this.reading = reading;
    }

    private static Set<String> words(String... lists) {
        Set<String> words = new HashSet<>();
        Stream.of(lists).map(WordList::words).forEach(words::addAll);
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    /** Where the owner of {@code works} ends that begins at {@code begin}; {@code begin} when there is none. */
    int endOfOwner(int begin, Span works, EntityType type) {
        String text = RegionDistribution.clean(works.of(reading.text()));
        String unstaged = STAGE_LAST.matcher(text).replaceFirst("");
        boolean owned = OWNED.stream().anyMatch(text::endsWith);
        boolean listed = type == EntityType.PROJECT && Heads.standard().lengthIn(unstaged) == 0;
        if (!owned && !listed || opensWithGoods(begin) || !reading.isWordBoundary(begin)) {
            return begin;
        }
        for (int end = begin + SHORTEST; end <= Math.min(works.end() - SHORTEST, begin + LONGEST); end++) {
            if (opensWithGoods(end) && reading.isWordBoundary(end)) {
                boolean placed = !reading.endingAt(begin, EntityType.REGION).isEmpty();
                return isName(new Span(begin, end), placed) ? end : begin;
            }
        }
        return begin;
    }

    /** Whether {@code span}, before what only companies and plants are called, is the name of one. */
    boolean isOwner(Span span) {
        return reading.isWordBoundary(span.begin()) && reading.isWordBoundary(span.end()) && isName(span, false);
    }

    private boolean opensWithGoods(int offset) {
        return GOODS_AHEAD.longestAt(reading.text(), offset, Integer.MAX_VALUE) > 0;
    }

    /** @param placed whether a place stands right before, after which one word that is a name is enough: 盱眙|天地龙 */
    private boolean isName(Span span, boolean placed) {
        String name = span.of(reading.text());
        List<Token> tokens = new Identity(reading).tokens(span);
        return (isCutApart(tokens) || placed && tokens.stream().anyMatch(BrandEnds::isPartOfName))
                && tokens.stream().noneMatch(OwnerSlot::isDescriptive)
                && isMadeAsBrand(name)
                && !PLACE_ENDINGS.contains(name.substring(name.length() - 1))
                && Heads.standard().lengthIn(name) == 0;
    }

    /** Whether the segmenter knows no word in the first two characters. */
    private static boolean isCutApart(List<Token> tokens) {
        return tokens.size() > 1 && Identity.isLoneCharacter(tokens.get(0)) && Identity.isLoneCharacter(tokens.get(1));
    }

    private static boolean isDescriptive(Token token) {
        return GOODS.contains(token.word())
                || DESCRIPTIVE.contains(token.word())
                || token.word().length() > 1 && token.is("a")
                || NEVER_IN_NAMES.stream().anyMatch(token::is);
    }

    /** Whether it opens with no character of compounds, and no more than half of it are such. */
    private static boolean isMadeAsBrand(String name) {
        long compounding = name.chars()
                .mapToObj(Character::toString)
                .filter(NOT_BRAND::contains)
                .count();
        return !NOT_BRAND.contains(name.substring(0, 1)) && compounding * 2 <= name.length();
    }
}
