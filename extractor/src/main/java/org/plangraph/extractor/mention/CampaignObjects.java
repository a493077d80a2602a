package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;

/**
 * What one campaign is for, where it is for several things: 实施汾河谷地、太原盆地大气污染提质增效行动 is one campaign, for what is
 * done is said once. Where each item says what is done, each is a campaign: {@link CampaignItems}.
 */
final class CampaignObjects {
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");
    private static final Set<String> VERBS = WordList.words("campaign-verbs");
    private static final Set<String> OPENERS = WordList.words("campaign-openers");
    private static final Search CAMPAIGN = Search.of("campaign-head");
    private static final String LIST_COMMA = "、";
    private static final int SHORTEST = 3;
    private static final int REACH = 8;

    private final Reading reading;
    private final List<Token> tokens;

    CampaignObjects(Reading reading, List<Token> tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /**
     * Whether the separator at {@code i} parts things that the campaign is for whose head noun begins at {@code end}: all
     * items from the verb that carries it out are things, and only the last goes on with what is done.
     */
    boolean sharesDeed(int i, int end) {
        if (!isSeparator(tokens.get(i)) || !CAMPAIGN.startsAt(reading.text(), end) || !endsInDeed(end)) {
            return false;
        }
        int itemEnd = i;
        for (int j = i - 1; j >= 0; j--) {
            Token token = tokens.get(j);
            boolean carriesOut = VERBS.contains(token.word()) || OPENERS.contains(token.word());
            if (carriesOut || isSeparator(token)) {
                if (!isThing(j + 1, itemEnd)) {
                    return false;
                }
                if (carriesOut) {
                    return true;
                }
                itemEnd = j;
            } else if (STOPS.contains(token.word()) || isOutsideNames(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSeparator(Token token) {
        return token.word().equals(LIST_COMMA) || CONJUNCTIONS.contains(token.word());
    }

    private static boolean isOutsideNames(Token token) {
        return NameBoundary.isMark(token) && "“”".indexOf(token.word().charAt(0)) < 0;
    }

    /** Whether the words right before the head noun end in what is done, or in a quote of it: “双倍增”行动. */
    private boolean endsInDeed(int end) {
        Token last = reading.wordAt(end - 1);
        return NameBoundary.isCloser(last)
                || last.nature().startsWith("v") && last.word().length() > 1;
    }

    /** Whether the words from one index to another end in a noun or a quote, and in no head noun of a name of their own. */
    private boolean isThing(int from, int to) {
        if (from >= to || tokens.get(to - 1).end() - tokens.get(from).begin() < SHORTEST) {
            return false;
        }
        Token last = tokens.get(to - 1);
        String words = reading.text().substring(Math.max(tokens.get(from).begin(), last.end() - REACH), last.end());
        return NameBoundary.isCloser(last)
                || last.nature().startsWith("n") && Heads.standard().lengthIn(words) == 0;
    }
}
