package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Verbs that open what a clause is on and stand inside names as well: 延平区重点|建设|南平工业园区, but not 南水北调建设工程. */
final class ClauseVerbs {
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    private static final Set<String> CLAUSE_VERBS = WordList.words("clause-verbs");
    private static final Set<String> AREA_WORDS = WordList.words("area-words");
    private static final Set<String> FOUNDING_VERBS = WordList.words("founding-verbs");

    /** A plant by its goods, which a verb right before it governs: 在吉林建设|染料厂. */
    private static final Search PLANT = Search.of("plant-first");

    /** Nouns and the like that say how something is done: 重点|培育. */
    private static final Set<String> MANNER = Set.of("重点", "主要", "集中");

    /** What a kind of zone is called by that such a noun opens. */
    private static final Search KEY_ZONE = Search.of("key-zone-first");

    /** Adverbs before such a noun that say the same of it as the beginning of the clause: 柳州将|重点培育. */
    private static final Set<String> INTENT = Set.of("将", "要", "应");

    private final Reading reading;
    private final List<Token> tokens;

    ClauseVerbs(Reading reading, List<Token> tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** Whether the word at {@code i} is such a verb and governs the words up to {@code end}, before the last of a name. */
    boolean open(int i, int end) {
        Token token = tokens.get(i);
        return CLAUSE_VERBS.contains(token.word())
                && (token.end() < end
                        || i > 0 && MANNER.contains(tokens.get(i - 1).word())
                        || PLANT.startsAt(reading.text(), end))
                && openClause(i);
    }

    /** A verb that may stand inside names governs when the clause, or a list item, opens with it, or a place is its subject. */
    boolean openClause(int i) {
        for (int before = i - 1; before >= 0; before--) {
            Token token = tokens.get(before);
            boolean cutUp =
                    before > 0 && LeadingWords.isVerb(tokens.get(before - 1).word() + token.word());
            if (cutUp
                    || isAmount(token)
                    || STOPS.contains(token.word())
                    || NameBoundary.isMark(token) && !NameBoundary.isCloser(token)) {
                return true;
            }
            boolean opensWithManner = MANNER.contains(token.word())
                    && (before == 0
                            || NameBoundary.isMark(tokens.get(before - 1))
                            || INTENT.contains(tokens.get(before - 1).word())
                            || isSetTo(before));
            if (!opensWithManner && !token.is("d") && !token.is("ad") && !CLAUSE_VERBS.contains(token.word())) {
                return isSubject(token.end())
                        || AREA_WORDS.contains(token.word())
                        || endsBody(
                                NameBoundary.textBefore(reading, token.end()),
                                tokens.get(i).word());
            }
        }
        return true;
    }

    /** Whether a place or a site is before the word of manner, and so what it is to do behind it: 延平区|重点建设, but 喀什重点开发开放试验区. */
    private boolean isSetTo(int manner) {
        Token before = tokens.get(manner - 1);
        return !KEY_ZONE.startsAt(reading.text(), tokens.get(manner).begin())
                && (isSubject(before.end())
                        || AREA_WORDS.contains(before.word())
                        || Heads.standard().lengthIn(NameBoundary.textBefore(reading, before.end())) > 0);
    }

    /** A body by a head noun of more than a class word (园区, 项目) is the subject of the verb after it, and a company that founds. */
    private static boolean endsBody(String words, String verb) {
        return Heads.standard().lengthIn(words) > 2
                || FOUNDING_VERBS.contains(verb)
                        && Heads.standard()
                                .typeOf(words)
                                .filter(EntityType.ENTERPRISE::equals)
                                .isPresent();
    }

    private static boolean isAmount(Token token) {
        return token.is("mq") || token.is("q") || token.is("m");
    }

    /** Whether a place ends here that is no attribute of what stands before it: not 江西 of 中国商飞江西生产试飞中心. */
    private boolean isSubject(int offset) {
        List<Mention> places = reading.endingAt(offset, EntityType.REGION);
        if (places.isEmpty()) {
            return false;
        }
        int before = Reading.indexAt(tokens, places.get(0).span().begin() - 1);
        return before < 0
                || NameBoundary.isMark(tokens.get(before))
                || STOPS.contains(tokens.get(before).word())
                || CONJUNCTIONS.contains(tokens.get(before).word())
                || !new Brands(reading).isKnownBefore(places.get(0).span().begin());
    }
}
