package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Where a company's short name ends, whose begin is known: behind a name on a list, or characters that no word explains. */
final class BrandEnds {
    private static final Set<String> NOT_BRAND = WordList.words("not-brand-characters");

    private static final Set<String> BRAND_CHARACTERS = WordList.words("brand-characters");
    private static final Set<String> PLACE_NOUNS = WordList.words("place-nouns");
    private static final Set<String> PLACE_ENDINGS = WordList.words("place-endings");
    private static final Search CAPACITY = Search.of("capacity");
    /** What ends the name of a company, so that no partner's goes on with it. */
    private static final Search COMPLETE = Search.of("company-complete");

    private static final Search BRACKET = Search.of("bracket-in-company");
    private static final char BRACKET_OPENS = '（';
    private static final char TRADE = '业';
    private static final int LONGEST_RUN = 4;
    private static final int TAIL = 2;
    private static final int SHORTEST = 2;
    private static final int LONGEST_OWNER = 6;
    private static final int LONGEST_KNOWN = 6;
    private static final int LONGEST_BEFORE_BRACKET = 9;

    private final Reading reading;
    private final String text;
    private final Companies companies = Companies.standard();

    BrandEnds(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** Where the brand that begins at {@code begin} ends; {@code begin} when there is none. */
    int ofBrand(int begin, int limit) {
        int known = companies.lengthAt(text, begin);
        if (known > 0 && begin + known <= limit && isBounded(begin, begin + known)) {
            int partner = begin + known + companies.lengthAt(text, begin + known);
            boolean joint = partner > begin + known && partner <= limit && isPartner(begin + known, partner);
            return joint ? partner : ofBranch(begin + known, limit);
        }
        int common = ofCommonWord(begin, limit);
        if (common > begin) {
            return common;
        }
        int bracketed = beforeBracket(begin, limit);
        if (bracketed > begin) {
            return bracketed;
        }
        return begin
                + lengthOfRun(reading.tokensAlone(text.substring(begin, Math.min(limit, begin + LONGEST_RUN + 4))));
    }

    /**
     * A company that goes by words of the language, before the place of its works or their capacity (阳光 of 阳光合肥总部二期), or
     * with what only companies end in: 骑士乳业.
     */
    private int ofCommonWord(int begin, int limit) {
        for (int end = begin + SHORTEST; end <= Math.min(limit, begin + LONGEST_KNOWN); end++) {
            boolean works = end < limit && (isPlaceAt(end) || CAPACITY.startsAt(text, end));
            if ((works || endsAsOnlyCompanies(begin, end))
                    && companies.isKnown(text.substring(begin, end))
                    && isBounded(begin, end)) {
                return end;
            }
        }
        return begin;
    }

    /** Where any two to four characters end that a trade follows as only companies call theirs: 群星|茶业, 建支|管业; {@code begin} without. */
    int ofTrade(int begin, int limit) {
        for (int end = begin + SHORTEST; end <= Math.min(limit - TAIL, begin + LONGEST_RUN); end++) {
            if (companies.tailAt(text, end) == TAIL
                    && text.charAt(end + TAIL - 1) == TRADE
                    && reading.isWordBoundary(end)
                    && endsAsOnlyCompanies(begin, end + TAIL)
                    && !companies.isSector(text.substring(begin, end))
                    && !new Identity(reading).isGeneric(new Span(begin, end))) {
                return end;
            }
        }
        return begin;
    }

    private boolean isPlaceAt(int offset) {
        return !reading.beginningAt(offset, EntityType.REGION).isEmpty();
    }

    private boolean endsAsOnlyCompanies(int begin, int end) {
        return end - begin > TAIL
                && companies.tailAt(text, end - TAIL) == TAIL
                && !companies.isSector(text.substring(end - TAIL, end));
    }

    /** Whether brands are made of any of its characters. */
    static boolean hasBrandCharacter(String word) {
        return word.chars().anyMatch(c -> BRAND_CHARACTERS.contains(Character.toString(c)));
    }

    /** Whether a known company, and no kind of thing, follows another: 海晟 and 凯诺 own what opens with 海晟凯诺. */
    private boolean isPartner(int begin, int end) {
        String words = text.substring(begin, end);
        return isBounded(begin, end)
                && (!COMPLETE.isIn(text.substring(begin - TAIL, begin)) || companies.isSubsidiary(words))
                && !companies.isSector(words)
                && Heads.standard().lengthIn(words) == 0;
    }

    /** Where a company's own words end before the place of its branch in brackets: 东华能源（茂名）; {@code begin} when there is none. */
    private int beforeBracket(int begin, int limit) {
        int bracket = text.indexOf(BRACKET_OPENS, begin);
        boolean branch = bracket > begin + 1
                && bracket < Math.min(limit, begin + LONGEST_BEFORE_BRACKET)
                && reading.beginningAt(bracket + 1, EntityType.REGION).stream()
                        .anyMatch(place -> BRACKET.endOfMatchAt(text, bracket)
                                == place.span().end() + 1);
        return branch
                        && (companies.isKnown(text.substring(begin, bracket))
                                || companies.tailAt(text, bracket - TAIL) == TAIL)
                ? bracket
                : begin;
    }

    /** Length of the unknown name that {@code words} open with; 0 when they open with none. */
    static int lengthOfRun(List<Token> words) {
        int length = 0;
        boolean transcribed = false;
        for (int i = 0; i < words.size() && length < LONGEST_RUN + (transcribed ? 1 : 0); i++) {
            Token word = words.get(i);
            boolean foreign = word.is("nrf") && word.word().length() <= 3;
            boolean alone = Identity.isLoneCharacter(word) && (transcribed || !NOT_BRAND.contains(word.word()));
            if (!foreign && !alone) {
                break;
            }
            transcribed |= foreign;
            length += word.word().length();
        }
        return length >= 2 ? length : 0;
    }

    /**
     * What stands before a capacity at the head of a project, and is no goods: 贝卡尔特 of 贝卡尔特10万吨轮胎钢帘线.
     */
    int ofOwner(int begin, int limit) {
        for (int end = begin + SHORTEST; end <= Math.min(limit - 1, begin + LONGEST_OWNER); end++) {
            if (!Character.isLetter(text.charAt(end - 1))) {
                break;
            }
            if (reading.isWordBoundary(end) && CAPACITY.startsAt(text, end)) {
                return isOwner(new Span(begin, end)) ? end : begin;
            }
        }
        return begin;
    }

    private boolean isOwner(Span words) {
        Identity identity = new Identity(reading);
        String form = words.of(text);
        return !identity.isGeneric(words)
                && !PLACE_ENDINGS.contains(form.substring(form.length() - 1))
                && Heads.standard().lengthIn(form) == 0
                && PLACE_NOUNS.stream().noneMatch(form::endsWith)
                && (companies.isKnown(form)
                        || identity.tokens(words).stream().anyMatch(BrandEnds::isPartOfName)
                        || companies.tailAt(text, words.end() - 2) == 2);
    }

    /** A character that no word explains, or a word that is a name. */
    static boolean isPartOfName(Token token) {
        return Identity.isLoneCharacter(token) && !NOT_BRAND.contains(token.word())
                || token.is("nr")
                || token.is("nz")
                || token.is("nt");
    }

    /** A known company's branch with a name of its own stands before the place of its works: 中电金谷|偏关. */
    private int ofBranch(int known, int limit) {
        if (isPlaceAt(known)) {
            return known;
        }
        int end = known;
        while (end < limit
                && end - known < LONGEST_RUN
                && Identity.isLoneCharacter(reading.wordAt(end))
                && !NOT_BRAND.contains(reading.wordAt(end).word())) {
            end++;
        }
        boolean branch = end - known > 1
                && (isPlaceAt(end)
                        || end == limit && hasBrandCharacter(text.substring(known, end))
                        || end < limit
                                && reading.wordAt(end).begin() == end
                                && reading.wordAt(end).word().length() > 1);
        // 格力森机械 is no branch of 格力, but a company of its own
        boolean otherName = end - known == 1 && companies.tailAt(text, end) == limit - end;
        return branch || otherName ? end : known;
    }

    /** A known form does not end inside a longer word: 中科 of 中科院. */
    boolean isBounded(int begin, int end) {
        return reading.beginningAt(begin, EntityType.REGION).isEmpty()
                && (reading.isWordBoundary(end) || Identity.isLoneCharacter(reading.wordAt(end)));
    }
}
