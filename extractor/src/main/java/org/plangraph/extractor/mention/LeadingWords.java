package org.plangraph.extractor.mention;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Takes off the head of a name what is no part of it: numbering, governing verbs in pieces, counts, ranks. */
final class LeadingWords {
    private static final Set<String> VERBS = WordList.words("boundary-words");
    private static final Set<String> CLAUSE_VERBS = WordList.words("clause-verbs");
    private static final Affixes RANKS = Affixes.prefixes(WordList.words("leading-modifiers"));
    /** The same and nouns that say whose a thing is, with which a campaign may open: 企业上市攻坚行动. */
    private static final Affixes RANKS_AND_NOUNS = ranksAndNouns();

    private static final Search CONJUNCTION_FIRST = Search.of("conjunction-first");
    private static final Search COUNT = Search.of("boundary-count");
    /** A place by its one-character name after 在, which says where many things are: 在汉全国重点实验室. */
    private static final Search ABBREVIATION = Search.of("place-character");

    private static final char BRACKET_CLOSES = '）';
    private static final char LOCATIVE = '在';
    private static final Search YEAR = Search.of("leading-year");
    private static final Search MEASURE = Search.of("leading-measure");
    private static final Search SUPERLATIVE = Search.of("superlative");
    private static final Search CAMPAIGN = Search.of("campaign-head");
    private static final Search LEVEL = Search.of("level");
    private static final Search COMPANY_RANK = Search.of("company-rank");
    private static final Search PREPOSITION = Search.of("opening-preposition");
    private static final Search HEADING_NUMBER = Search.of("heading-number");
    private static final Search RESULT = Search.of("verb-result");
    private static final Search CAMPAIGN_RESULT = Search.of("campaign-verb-result");
    private static final int LONGEST_VERB = 6;
    private static final int SHORT_COMPANY = 3;

    private final Reading reading;

    private static Affixes ranksAndNouns() {
        Set<String> words = new HashSet<>(WordList.words("leading-modifiers"));
        words.addAll(WordList.words("leading-nouns"));
        return Affixes.prefixes(words);
    }

    LeadingWords(Reading reading) {
        this.reading = reading;
    }

    /** Where the name really begins that seems to begin at {@code begin} and goes on at least to {@code end}. */
    int skip(int begin, int end) {
        int at = PREPOSITION.endOfMatchAt(reading.text(), begin);
        if (at > begin && (at >= end || isInWord(begin))) {
            at = begin;
        }
        if (begin == 0 || !Character.isLetterOrDigit(reading.text().charAt(begin - 1))) {
            int numbered = HEADING_NUMBER.endOfMatchAt(reading.text(), at);
            if (numbered > at && numbered >= end && reading.text().charAt(numbered - 1) == BRACKET_CLOSES) {
                return end; // （三）专项行动
            }
            at = numbered >= end ? begin : numbered;
        }
        at = skipVerbs(at, end);
        if (at > 0 && at + 1 < end && isVerb(reading.wordAt(at - 1).word())) {
            at = past(RESULT, at, end);
        }
        if (at > 0
                && reading.text().charAt(at - 1) == LOCATIVE
                && reading.wordAt(at).word().length() == 1
                && reading.wordAt(at + 1).word().length() > 1) {
            at = past(ABBREVIATION, at, end);
        }
        at = past(SUPERLATIVE, past(MEASURE, past(COUNT, past(YEAR, at, end), end), end), end);
        if (reading.beginningAt(at, EntityType.REGION).isEmpty()
                && Companies.standard().lengthAt(reading.text(), at) <= 1) {
            at = past(CONJUNCTION_FIRST, at, end); // not 和 of 和利时
        }
        if (!CAMPAIGN.startsAt(reading.text(), end)) {
            at = pastRank(at, end);
        }
        return pastLevel(past(MEASURE, skipRanks(RANKS_AND_NOUNS, at, end), end), end);
    }

    /** Whether the character before {@code offset} may be of the same word, and is not the end of a verb: 形成|以A为龙头. */
    private boolean isInWord(int offset) {
        return offset == 0
                || Character.isLetterOrDigit(reading.text().charAt(offset - 1))
                        && !isVerb(reading.wordAt(offset - 1).word());
    }

    /** Past the level of a thing before the place that opens its name: 国家级|江西省知识产权保护中心. */
    private int pastLevel(int begin, int end) {
        int after = past(LEVEL, begin, end);
        return reading.beginningAt(after, EntityType.REGION).isEmpty() ? begin : after;
    }

    /** After the verb that carries out a campaign: past its result and a count, but not past verbs, which open the name. */
    int skipAfterCampaignVerb(int begin, int end) {
        return skipRanks(RANKS, past(COUNT, past(CAMPAIGN_RESULT, begin, end), end), end);
    }

    /** Past what ranks the company whose own words follow: 园区龙头企业|浙江…公司. */
    private int pastRank(int begin, int end) {
        int after = past(COMPANY_RANK, begin, end);
        if (after > begin) {
            return after;
        }
        for (MatchResult rank : COMPANY_RANK.all(reading.text().substring(begin, Math.max(begin, end)))) {
            if (!reading.beginningAt(begin + rank.end(), EntityType.REGION).isEmpty()
                    || new Brands(reading).opensWithKnown(begin + rank.end())) {
                return begin + rank.end();
            }
        }
        return begin;
    }

    /** Past words that rank or count a name and are not part of it: 首个, 各类. */
    private int skipRanks(Affixes ranks, int begin, int end) {
        int at = begin;
        for (int n = ranks.longestAt(reading.text(), at, end - at);
                n > 0;
                n = ranks.longestAt(reading.text(), at, end - at)) {
            at += n;
        }
        return at;
    }

    static boolean isVerb(String word) {
        return CLAUSE_VERBS.contains(word) || VERBS.contains(word);
    }

    /** Governing verbs, also those that the segmenter has cut up (获批, 做大做强), but not the first half of a word (集成|电路). */
    int skipVerbs(int begin, int end) {
        int at = begin;
        for (int length = LONGEST_VERB; length >= 2; length--) {
            if (at + length <= end && isVerb(at, at + length) && !opensNoun(at, at + length)) {
                at += length;
                length = LONGEST_VERB + 1;
            }
        }
        Token next = reading.wordAt(at);
        boolean carriesOn = at > begin && next.begin() == at && CLAUSE_VERBS.contains(next.word());
        return carriesOn && next.end() < end ? next.end() : at;
    }

    /** Whether a verb stands there that governs names, or one that opens a clause before a known company: 集聚|合盛硅业. */
    private boolean isVerb(int begin, int end) {
        String word = reading.text().substring(begin, end);
        return VERBS.contains(word)
                || CLAUSE_VERBS.contains(word) && Companies.standard().lengthAt(reading.text(), end) > SHORT_COMPANY;
    }

    /** Whether the words from {@code begin} to {@code end} are only the first half of a noun: 国企 of 国企改革. */
    private boolean opensNoun(int begin, int end) {
        Token word = reading.wordAt(begin);
        return word.begin() == begin && word.end() > end && word.nature().startsWith("n");
    }

    private int past(Search pattern, int begin, int end) {
        int after = pattern.endOfMatchAt(reading.text(), begin);
        return after <= end && reading.isWordBoundary(after) ? after : begin;
    }
}
