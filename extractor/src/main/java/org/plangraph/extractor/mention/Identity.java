package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Evidence that words name one thing rather than describe a kind: a place, a quote, Latin letters, characters no word explains. */
final class Identity {
    private static final Set<String> GENERIC = WordList.words("generic-modifiers");

    private static final Set<String> NAMED_WORKS = WordList.words("heads-of-named-works");
    private static final Set<String> WORKS_KINDS = WordList.words("works-kinds");
    private static final Set<String> CLAUSE_VERBS = WordList.words("clause-verbs");
    private static final Set<String> CLASS_WORDS = WordList.words("class-words");
    private static final Pattern RANK = Patterns.of("rank-of-works");
    private static final Set<String> PLACE_ENDINGS = WordList.words("place-endings");
    /** Numerals that are written in names and on cheques: 玖龙, 叁零. */
    private static final String FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖";

    /** Parts of a year that the segmenter does not mark as such. */
    private static final Set<String> TIME = Set.of("一季度", "二季度", "三季度", "四季度", "上半年", "下半年");

    private static final int LOCAL_NAME = 3;
    private static final Search CAPACITY = Search.of("capacity");
    private static final Search IN_FULL = Search.of("company-in-full");
    /** Belts and corridors, and what they lie along, which picks out one: 沿江创新发展带. */
    private static final Search BELT = Search.of("belt-last");

    private static final Search ALONG = Search.of("lies-along");
    private static final Search STAGE = Search.of("phase-after");
    private static final Search NUMBERED = Search.of("numbered-work");

    private static final Companies COMPANIES = Companies.standard();

    private final Reading reading;

    Identity(Reading reading) {
        this.reading = reading;
    }

    /** Whether the words say nothing but what kind of thing it is. */
    boolean isGeneric(Span span) {
        for (Token token : tokens(span)) {
            if (!GENERIC.contains(token.word()) && !token.is("m") && !isTime(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTime(Token token) {
        return token.is("t") || TIME.contains(token.word());
    }

    /** Whether places open the words and what follows says nothing but what kind of thing it is: 徐州市重大产业 of 徐州市重大产业项目. */
    boolean isGenericAfterPlaces(Span span) {
        int begin = span.begin();
        for (List<Mention> places = reading.beginningAt(begin, EntityType.REGION);
                !places.isEmpty() && places.get(0).span().end() <= span.end();
                places = reading.beginningAt(begin, EntityType.REGION)) {
            begin = places.get(0).span().end();
        }
        return begin > span.begin() && begin < span.end() && isGeneric(new Span(begin, span.end()));
    }

    /** Whether the words say of where and when works are, and nothing else: 金昌市2020年第四批重点 of 金昌市2020年第四批重点项目. */
    boolean isBatch(Span span) {
        return isGenericAfterPlaces(span) && tokens(span).stream().anyMatch(token -> isTime(token) || token.is("mq"));
    }

    /** Whether the last of the words says of what class a thing is, and nothing in them picks out one: 涉海重点 of 涉海重点项目. */
    boolean endsInClass(Span modifiers) {
        List<Token> tokens = tokens(modifiers);
        return !tokens.isEmpty()
                && CLASS_WORDS.contains(tokens.get(tokens.size() - 1).word())
                && !CAPACITY.isIn(modifiers.of(reading.text()))
                && !startsWithPlace(modifiers)
                && !opensWithCompany(modifiers);
    }

    /** Whether the words begin with what classes undertakings: 专项 of 专项整治行动. */
    boolean opensWithClass(Span modifiers) {
        List<Token> tokens = tokens(modifiers);
        return !tokens.isEmpty() && CLASS_WORDS.contains(tokens.get(0).word());
    }

    /** Whether the last of the words only ranks works: 标志性工程, unless a place opens them. */
    boolean endsInRank(Span modifiers) {
        return RANK.matcher(modifiers.of(reading.text())).find() && !startsWithPlace(modifiers);
    }

    /** Whether all of the words class or measure works: 特高压, 百万吨级. */
    boolean isKindOfWorks(Span modifiers) {
        List<Token> tokens = tokens(modifiers);
        return tokens.stream().anyMatch(token -> WORKS_KINDS.contains(token.word()) || token.is("m"))
                && tokens.stream()
                        .allMatch(token ->
                                GENERIC.contains(token.word()) || WORKS_KINDS.contains(token.word()) || token.is("m"));
    }

    /** Whether a place stands in the words, known or by its class (镇, 村), or the company opens them that works there. */
    boolean isAtPlace(Span span) {
        String words = span.of(reading.text());
        for (int at = span.begin(); at < span.end(); at++) {
            if (!reading.beginningAt(at, EntityType.REGION).isEmpty()) {
                return true;
            }
        }
        return opensWithCompany(span);
    }

    private boolean startsWithPlace(Span span) {
        return !reading.beginningAt(span.begin(), EntityType.REGION).isEmpty();
    }

    /** Whether the words before the head noun {@code head} make a name of it, and do not only say of what kind it is. */
    boolean isNamed(Span modifiers, String head) {
        return !Heads.standard().isKind(head)
                || NUMBERED.isIn(modifiers.of(reading.text()) + head)
                || isSpecific(modifiers)
                || BELT.isIn(head) && ALONG.startsAt(modifiers.of(reading.text()), 0)
                || NAMED_WORKS.contains(head) && namesWorks(modifiers);
    }

    /** Whether a word is left that does not merely class works: 凤凰 of 凤凰机场, not 支线 of 支线机场. */
    boolean namesWorks(Span span) {
        return tokens(span).stream()
                .anyMatch(token -> !GENERIC.contains(token.word())
                        && !WORKS_KINDS.contains(token.word())
                        && !CLAUSE_VERBS.contains(token.word())
                        && !token.is("m")
                        && !token.is("mq")
                        && !token.is("p")
                        && !(token.is("v") && token.word().length() > 1));
    }

    /** Whether any word before a head noun that nearly always has a name, or a stage, does not merely class works: 腾飞 of 腾飞油田. */
    boolean namesListed(Span span, String head) {
        return (NAMED_WORKS.contains(head) || STAGE.matches(head))
                && tokens(span).stream()
                        .anyMatch(token -> !GENERIC.contains(token.word())
                                && !WORKS_KINDS.contains(token.word())
                                && !CLAUSE_VERBS.contains(token.word())
                                && !token.is("m")
                                && !token.is("mq"));
    }

    /** Whether something in the words picks out one thing. */
    boolean isSpecific(Span span) {
        String words = span.of(reading.text());
        if (NUMBERED.isIn(words)
                || words.indexOf('“') >= 0
                || IN_FULL.isIn(words)
                || words.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c))) {
            return true;
        }
        for (int at = span.begin(); at < span.end(); at++) {
            if (!reading.beginningAt(at, EntityType.REGION).isEmpty()) {
                return true;
            }
        }
        return opensWithCompany(span)
                || !reading.beginningAt(span.begin(), EntityType.INSTITUTION).isEmpty()
                || holdsLocalName(span)
                || tokens(span).stream()
                        .anyMatch(token ->
                                !GENERIC.contains(token.word()) && (token.is("ns") || token.is("nr") || token.is("nt")))
                || hasUnknownWord(span);
    }

    /** Whether the words are one that the segmenter marks as the name of something: 宏远 before 集团. */
    boolean isProperNoun(Span span) {
        List<Token> tokens = tokens(span);
        return tokens.size() == 1
                && tokens.get(0).is("nz")
                && !GENERIC.contains(tokens.get(0).word());
    }

    /** Whether a word of three characters or more ends as local places do, or such an ending stands after a word: 李家|湾. */
    private boolean holdsLocalName(Span span) {
        Token before = null;
        for (Token token : tokens(span)) {
            String word = token.word();
            boolean ends = PLACE_ENDINGS.contains(word.substring(word.length() - 1));
            boolean parted = word.length() == 1
                    && before != null
                    && before.word().length() > 1
                    && !GENERIC.contains(before.word());
            if (ends && (parted || word.length() >= LOCAL_NAME)) {
                return true;
            }
            before = token;
        }
        return false;
    }

    /** Whether the words open with the name or brand of a company on a list, which ends where a word does. */
    private boolean opensWithCompany(Span span) {
        int length = COMPANIES.lengthAt(reading.text(), span.begin());
        return length > 0
                && length <= span.length()
                && reading.isWordBoundary(span.begin())
                && reading.isWordBoundary(span.begin() + length);
    }

    /** Whether two or more characters in a row stand alone in the segmenter's eyes: a name it does not know. */
    boolean hasUnknownWord(Span span) {
        int run = 0;
        for (Token token : tokens(span)) {
            run = isLoneCharacter(token) && !GENERIC.contains(token.word()) ? run + 1 : 0;
            if (run >= 2) {
                return true;
            }
        }
        return false;
    }

    static boolean isLoneCharacter(Token token) {
        return token.word().length() == 1
                && Character.isIdeographic(token.word().charAt(0))
                && (!token.is("m") || FORMAL_NUMERALS.indexOf(token.word()) >= 0)
                && !token.is("u")
                && !token.is("c");
    }

    /** The words that begin in {@code span}, of the sentence it begins in. */
    List<Token> tokens(Span span) {
        List<Token> all = reading.sentenceAt(span.begin()).map(reading::tokens).orElse(List.of());
        int begin = Reading.indexAt(all, span.begin() - 1) + 1;
        int end = Reading.indexAt(all, span.end() - 1) + 1;
        return all.subList(begin, Math.max(begin, end));
    }
}
