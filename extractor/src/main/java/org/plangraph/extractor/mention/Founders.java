package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;

/** Who builds or founds something, right before the verb that says so: what follows the verb opens the name of what is built. */
final class Founders {
    private static final Set<String> FOUNDING_VERBS = WordList.words("founding-verbs");
    /** Verbs after which the clause goes on with what their object does. */
    private static final Set<String> SUPPORTING_VERBS = WordList.words("supporting-verbs");

    private static final Search ASSETS = Search.of("assets-last");
    private static final Search BUILDING = Search.of("building-with");
    private static final Search TOGETHER = Search.of("done-together");
    private static final Search INTENDING = Search.of("subject-does");
    private static final Search UNDERTAKING = Search.of("undertaking-head");
    private static final int LONGEST_END = 8;

    private final Reading reading;
    private final List<Token> tokens;

    Founders(Reading reading, List<Token> tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** Whether they end right before the verb at {@code i}. */
    boolean precede(int i) {
        return followsBuilder(i) || isDoneTogether(i) || isIntended(i);
    }

    /** Whether who builds, or what is used to, ends right before the verb: 浪潮|建设…, 利用港口优势|建设…物流园. */
    private boolean followsBuilder(int i) {
        return i > 0
                && BUILDING.matches(tokens.get(i).word())
                && (ASSETS.isIn(tokens.get(i - 1).word())
                        || new Brands(reading).isKnownBefore(tokens.get(i).begin()));
    }

    /** Whether those before found together what is named next: 与宏远集团合作|建设…研究中心. */
    private boolean isDoneTogether(int i) {
        return i > 0
                && FOUNDING_VERBS.contains(tokens.get(i).word())
                && TOGETHER.matches(tokens.get(i - 1).word());
    }

    /** Whether a company ends right before what it intends: 宏远集团|计划投资…项目. */
    private boolean isIntended(int i) {
        return INTENDING.startsAt(reading.text(), tokens.get(i).begin())
                && Brands.endsCompany(wordsBefore(tokens.get(i).begin()));
    }

    /** What those do that the clause says are supported: 支持X研究所建设Y平台 is about a platform. */
    boolean areSupported(int i, int end) {
        if (!FOUNDING_VERBS.contains(tokens.get(i).word()) || UNDERTAKING.startsAt(reading.text(), end)) {
            return false;
        }
        for (int before = i - 1;
                before > 0
                        && !NameBoundary.CLAUSE_MARKS.contains(
                                tokens.get(before).word());
                before--) {
            if (SUPPORTING_VERBS.contains(tokens.get(before - 1).word())) {
                return true;
            }
        }
        return false;
    }

    private String wordsBefore(int offset) {
        return reading.text().substring(Math.max(0, offset - LONGEST_END), offset);
    }
}
