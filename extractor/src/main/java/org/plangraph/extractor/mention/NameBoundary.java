package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Where a name begins when its last words are known. Walks left over the segmenter's words until one that cannot stand
 * in a name: a governing verb, a preposition, a particle, a count, a pause. Brackets and quotes are passed as a whole.
 */
final class NameBoundary {
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Set<String> CAMPAIGN_VERBS = WordList.words("campaign-verbs");
    private static final Set<String> CAMPAIGN_OPENERS = WordList.words("campaign-openers");
    private static final Set<String> WORKS = WordList.words("works");
    private static final Search FIVE_YEARS = Search.of("five-years");
    static final Set<String> CLAUSE_MARKS = Set.of("，", "；", "：", "。");
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    private static final Search COUNT = Search.of("boundary-count");

    private static final Set<String> DASHES = Set.of("——", "--");
    /** Before a place: whom the one before joins with, 欧维姆|联合|广西科技大学. */
    private static final Search JOINING = Search.of("joins-another");

    private static final String NUMERALS = "两三四五六七八九十";
    private static final Search COUNTED = Search.of("counts-listed");
    private static final Search CLASS_OF_WORKS = Search.of("class-of-works");
    private static final Search CAMPAIGN = Search.of("campaign-head");
    private static final Search DEEDS = Search.of("campaign-last");
    private static final Search CAMPAIGN_AFTER = Search.of("campaign-after");
    private static final char BY = '以';
    private static final char LATIN_ENDS = 0x250;
    private static final String OPENERS = "（(“‘《「[";

    private static final String CLOSERS = "）)”’》」]";
    private static final String INNER_MARKS = "-—–·/+＋±%.．~～－&＆×*#";

    private final Reading reading;
    private final List<Token> tokens;
    private final InnerWords inner;
    private final Conjunctions conjunctions;
    private final Founders founders;
    private final ClauseVerbs clauseVerbs;
    private final LeadingWords leading;
    private final CampaignObjects campaigns;

    NameBoundary(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.tokens = reading.tokens(sentence);
        this.inner = new InnerWords(reading, tokens);
        this.conjunctions = new Conjunctions(reading, tokens);
        this.founders = new Founders(reading, tokens);
        this.clauseVerbs = new ClauseVerbs(reading, tokens);
        this.leading = new LeadingWords(reading);
        this.campaigns = new CampaignObjects(reading, tokens);
    }

    /** Where the name begins that goes on at least to {@code end}; {@code end} itself when nothing before belongs to it. */
    int begin(int end) {
        int last = lastTokenBefore(end);
        int begin = end;
        for (int i = last; i >= 0; i--) {
            Token token = tokens.get(i);
            if (isGluedToCompany(token)) {
                return token.begin() + 1;
            }
            if (isCloser(token)) {
                int opener = openerOf(i);
                if (opener < 0) {
                    break;
                }
                if (isPeriod(opener, i)) {
                    return leading.skipVerbs(token.end(), end);
                }
                i = opener;
            } else if (placeOver(token) >= 0) {
                i = placeOver(token);
            } else if (stopsAt(i, end)) {
                return leading.skip(isCutUpStop(i, end) ? tokens.get(i + 1).end() : begin, end);
            }
            begin = tokens.get(i).begin();
        }
        return leading.skip(begin, end);
    }

    /** Whether the segmenter has joined 以 to the first character of a known company's name: 以|东方电气. */
    private boolean isGluedToCompany(Token token) {
        return token.word().length() == 2
                && token.word().charAt(0) == BY
                && Companies.standard().lengthAt(reading.text(), token.begin() + 1) > 2;
    }

    /** Index of the first word of the place that ends with {@code token}, whatever its words mean: 荣成 ends in no verb; else -1. */
    private int placeOver(Token token) {
        List<Mention> places = reading.endingAt(token.end(), EntityType.REGION);
        if (places.isEmpty()) {
            return -1;
        }
        int first = Reading.indexAt(tokens, places.get(0).span().begin());
        return first >= 0 && tokens.get(first).begin() == places.get(0).span().begin() ? first : -1;
    }

    /**
     * Where a campaign's name begins (深入实施优化营商环境改进提升三年行动): after the verb that carries it out, whatever verbs
     * follow; as {@link #begin} has it when there is no such verb in the clause.
     */
    int campaignBegin(Span head) {
        int end = head.begin();
        for (int i = lastTokenBefore(end); i >= 0; i--) {
            Token token = tokens.get(i);
            if (isCloser(token) && openerOf(i) >= 0) {
                i = openerOf(i);
            } else if (CAMPAIGN_VERBS.contains(token.word()) || opensCampaign(token, head)) {
                return leading.skipAfterCampaignVerb(token.end(), end);
            } else if (isSeparator(token) && endsCampaign(textBefore(reading, token.begin()))) {
                return leading.skipAfterCampaignVerb(token.end(), end);
            } else if (conjunctions.joinsDeeds(i, end)) {
                continue;
            } else if (campaigns.sharesDeed(i, end)) {
                continue;
            } else if (isMark(token) || CONJUNCTIONS.contains(token.word()) || token.is("udeng") || token.is("ude1")) {
                return CLAUSE_MARKS.contains(token.word()) && isReported(head)
                        ? leading.skipVerbs(token.end(), end)
                        : begin(end);
            }
        }
        return isReported(head) && !tokens.isEmpty()
                ? leading.skipVerbs(tokens.get(0).begin(), end)
                : begin(end);
    }

    private static boolean isSeparator(Token token) {
        return token.word().equals("、") || CONJUNCTIONS.contains(token.word());
    }

    /** Whether another campaign of the same list is over there: A行动、|B行动. */
    private static boolean endsCampaign(String words) {
        int head = Heads.standard().lengthIn(words);
        return head > 0 && DEEDS.isIn(words) && CAMPAIGN.matches(words.substring(words.length() - head));
    }

    /** Whether a verb that carries out campaigns ends at {@code offset}. */
    boolean isOpenedByCampaignVerb(int offset) {
        Token verb = reading.wordAt(Math.max(0, offset - 1));
        return verb.end() == offset && (CAMPAIGN_VERBS.contains(verb.word()) || CAMPAIGN_OPENERS.contains(verb.word()));
    }

    /** Whether what follows a campaign's head noun tells of the campaign, as its subject: …行动圆满收官. */
    private boolean isReported(Span head) {
        return CAMPAIGN_AFTER.startsAt(reading.text(), head.end());
    }

    /** 推进 before a campaign opens its name; before works, or as its last word, it does not. */
    private boolean opensCampaign(Token verb, Span head) {
        return CAMPAIGN_OPENERS.contains(verb.word())
                && verb.end() < head.begin()
                && !WORKS.contains(head.of(reading.text()));
    }

    /**
     * Where a list item begins that ends at {@code end}.
     *
     * @param last whether it is the last item, which 和 may part from the one before
     */
    int itemBegin(int end, boolean last) {
        int begin = beginOfDeed(end);
        if (!last) {
            return begin;
        }
        for (int i = lastTokenBefore(end); i >= 0 && tokens.get(i).begin() > begin; i--) {
            if (CONJUNCTIONS.contains(tokens.get(i).word()) && tokens.get(i).end() < end) {
                return conjunctions.partsItems(begin, tokens.get(i), end)
                        ? tokens.get(i).end()
                        : begin;
            }
        }
        return begin;
    }

    /** As {@link #begin} has it, but past a verb that ends the item as what is done with the words before it: 碳捕集|利用. */
    private int beginOfDeed(int end) {
        int last = lastTokenBefore(end);
        boolean deed = last > 0
                && tokens.get(last).end() == end
                && tokens.get(last).word().length() > 1
                && tokens.get(last).nature().startsWith("v")
                && STOPS.contains(tokens.get(last).word());
        int begin = deed ? begin(tokens.get(last).begin()) : end;
        return begin < end && begin < tokens.get(last).begin() ? begin : begin(end);
    }

    /**
     * Where the list item begins that a verb inside it seems to open: 低阶煤热解联产分质分级利用 between two separators is one item.
     *
     * @param begin where the item begins by its own words
     * @param limit where it begins at the earliest
     * @return {@code begin} when no separator stands before the verb in the same clause
     */
    int itemBetweenSeparators(int begin, int limit) {
        for (int i = lastTokenBefore(begin); i > 0 && tokens.get(i).begin() >= limit; i--) {
            String word = tokens.get(i).word();
            if (word.equals("、")) {
                int opened = leading.skip(tokens.get(i).end(), begin);
                return opened == tokens.get(i).end() && !opensWithSubject(opened) ? opened : begin;
            }
            if (isMark(tokens.get(i))
                    || CONJUNCTIONS.contains(word)
                    || !tokens.get(i).nature().startsWith("v") && STOPS.contains(word)) {
                return begin;
            }
        }
        return begin;
    }

    /** Whether a place opens the words and a verb follows it: 黄陂区加快推进…. */
    private boolean opensWithSubject(int offset) {
        return reading.beginningAt(offset, EntityType.REGION).stream()
                .anyMatch(place ->
                        LeadingWords.isVerb(reading.wordAt(place.span().end()).word()));
    }

    private int lastTokenBefore(int end) {
        return Reading.indexAt(tokens, end - 1);
    }

    private boolean stopsAt(int i, int end) {
        Token token = tokens.get(i);
        String word = token.word();
        if (isClassOfWorks(i, end) || isCountOfListed(i)) {
            return true;
        }
        if (inner.isInitialOfRoute(i) || inner.opensCompany(i)) {
            return false;
        }
        if (CONJUNCTIONS.contains(word)) {
            return conjunctions.part(i, end);
        }
        return STOPS.contains(word) && !inner.belongsToName(i, end)
                || isCutUpStop(i, end)
                || isMark(token) && !partsLatinWords(i)
                || token.is("r") && word.length() > 1
                || (token.is("m") && COUNT.matches(word))
                || clauseVerbs.open(i, end)
                || token.end() < end && founders.precede(i)
                || founders.areSupported(i, end)
                || JOINING.matches(word)
                        && !reading.beginningAt(token.end(), EntityType.REGION).isEmpty();
    }

    /** Whether it counts what a list ends with right before it: 鹏城实验室、广州实验室|两大国家实验室. */
    private boolean isCountOfListed(int i) {
        int begin = tokens.get(i).begin();
        return NUMERALS.indexOf(reading.text().charAt(begin)) >= 0
                && COUNTED.startsAt(reading.text(), begin)
                && Heads.standard().lengthIn(textBefore(reading, begin)) > 1;
    }

    /** What works are called before their name: 重点工程 of 重点工程隆泸叙铁路. */
    private boolean isClassOfWorks(int i, int end) {
        int after = tokens.get(i).end();
        return i > 0
                && after < end
                && CLASS_OF_WORKS.endOfMatchAt(reading.text(), tokens.get(i - 1).begin(), after) == after;
    }

    /** A governing verb that the segmenter has cut in two: 获 批, or 投 用 where a clause opens. */
    private boolean isCutUpStop(int i, int end) {
        if (tokens.get(i).word().length() > 1
                || i + 1 >= tokens.size()
                || tokens.get(i + 1).end() > end) {
            return false;
        }
        Token next = tokens.get(i + 1);
        String verb = tokens.get(i).word() + next.word();
        boolean governs = STOPS.contains(verb);
        return next.word().length() == 1 && (governs || LeadingWords.isVerb(verb) && clauseVerbs.openClause(i));
    }

    static boolean isMark(Token token) {
        char first = token.word().charAt(0);
        return DASHES.contains(token.word()) || !Character.isLetterOrDigit(first) && INNER_MARKS.indexOf(first) < 0;
    }

    /** White space between the words of a foreign term: Mini LED. */
    private boolean partsLatinWords(int i) {
        Token token = tokens.get(i);
        return token.word().isBlank()
                && i > 0
                && token.end() < reading.text().length()
                && isLatin(reading.text().charAt(token.begin() - 1))
                && isLatin(reading.text().charAt(token.end()));
    }

    private static boolean isLatin(char c) {
        return c < LATIN_ENDS && Character.isLetter(c);
    }

    static String textBefore(Reading reading, int offset) {
        return reading.text().substring(Math.max(0, offset - 8), offset);
    }

    static boolean isCloser(Token token) {
        return CLOSERS.indexOf(token.word().charAt(0)) >= 0;
    }

    /** Whether the quotes hold the years of the plan, which end before any name: 福建省“十二五”|海峡西岸制造业基地. */
    private boolean isPeriod(int opener, int closer) {
        return FIVE_YEARS.matches(reading.text()
                .substring(tokens.get(opener).end(), tokens.get(closer).begin()));
    }

    private int openerOf(int closer) {
        int kind = CLOSERS.indexOf(tokens.get(closer).word().charAt(0));
        for (int i = closer - 1; i >= 0; i--) {
            if (OPENERS.indexOf(tokens.get(i).word().charAt(0)) == kind) {
                return i;
            }
        }
        return -1;
    }
}
