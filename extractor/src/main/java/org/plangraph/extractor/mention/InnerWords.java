package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Region;

/** Words that govern elsewhere and belong to a name here: 到 between two places, 成 of 成兰铁路, 达 of 信达生物. */
final class InnerWords {
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Set<String> ROUTE_MARKS = WordList.words("route-marks");
    private static final int LONGEST_ROUTE_END = 3;
    /** First characters of cities, by which lines are named. */
    private static final Set<String> CITY_INITIALS = cityInitials();

    private static final int LONGEST_ABBREVIATION = 5;
    /** Verbs of one character that places are called by as well. */
    private static final Set<String> LOCAL_OPENERS = WordList.words("local-openers");

    private static final Search ROUTE_AFTER = Search.of("listed-line-noun");

    private static final int LONGEST_COMPANY = 4;
    private static final Search LEGAL_FORM = Search.of("legal-form-first");
    private static final String ATTRIBUTIVE = "的";
    private static final String GROWTH = "发展";
    private static final Search PROMOTING = Search.of("promoting-body");
    private static final Search HOW_BUILT = Search.of("how-built");
    private static final Search CAMPAIGN_ENDS = Search.of("campaign-ends");

    private static final String TAKES_OVER = "承接";
    private static final String TRANSFER = "产业转移";
    private static final String SHARED = "共建";
    private static final Search SHARED_SITE = Search.of("site-run-together");
    private static final Search ZONE = Search.of("transfer-zone");
    private static final Set<String> CAMPAIGN_VERBS = WordList.words("campaign-verbs");
    private static final Set<String> CAMPAIGN_OPENERS = WordList.words("campaign-openers");

    private final Reading reading;
    private final List<Token> tokens;

    InnerWords(Reading reading, List<Token> tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** Whether the word at {@code i}, which would end names on its right, is part of the one that goes on to {@code end}. */
    boolean belongsToName(int i, int end) {
        return isRouteMark(tokens.get(i))
                || opensRoute(i, end)
                || closesBrand(i, end)
                || standsInCompany(i)
                || saysWhatIsDone(i, end)
                || saysWhatIsPromoted(i, end)
                || saysHowItIsBuilt(i, end)
                || opensSite(i, end)
                || isShared(i, end);
    }

    /** 到 between two ends of a route, of which one at least is or follows a known place: 甘肃中堡到郎木寺公路. */
    private boolean isRouteMark(Token token) {
        if (!ROUTE_MARKS.contains(token.word())) {
            return false;
        }
        for (int at = token.begin(); at >= Math.max(0, token.begin() - LONGEST_ROUTE_END); at--) {
            if (placeEndsAt(at)) {
                return true;
            }
        }
        return !reading.beginningAt(token.end(), EntityType.REGION).isEmpty();
    }

    /** A city's first character, which may be a verb as well, before others in the name of a line: 成 of 成兰铁路. */
    private boolean opensRoute(int i, int end) {
        if (tokens.get(i).word().length() > 1
                || !CITY_INITIALS.contains(tokens.get(i).word())) {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() && tokens.get(next).end() <= end && Identity.isLoneCharacter(tokens.get(next))) {
            next++;
        }
        boolean abbreviated = next > i + 1 && next - i <= LONGEST_ABBREVIATION;
        return abbreviated
                && next < tokens.size()
                && ROUTE_AFTER.startsAt(reading.text(), tokens.get(next).begin());
    }

    /**
     * A function word that is one of the two characters a line goes by: 和 of 和若铁路 where an item opens with it, 自 of
     * 永自高速 where one character stands before it.
     */
    boolean isInitialOfRoute(int i) {
        if (tokens.get(i).word().length() > 1 || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        String text = reading.text();
        int begin = tokens.get(i).begin();
        boolean opens = opensItem(i) && tokens.get(i + 1).word().length() == 1 && ROUTE_AFTER.startsAt(text, begin + 2);
        boolean closes =
                tokens.get(i - 1).word().length() == 1 && opensItem(i - 1) && ROUTE_AFTER.startsAt(text, begin + 1);
        return opens || closes;
    }

    /** Whether a pause stands right before the word. */
    private boolean opensItem(int i) {
        String before = i == 0 ? "。" : tokens.get(i - 1).word();
        return before.equals("、") || NameBoundary.CLAUSE_MARKS.contains(before);
    }

    /**
     * A verb of one character after another, among those that no word explains or as the last of them, 达 of 海辰达公司, or anywhere
     * before what a company is by law: 智达健康产业|有限公司.
     */
    private boolean closesBrand(int i, int end) {
        Token token = tokens.get(i);
        boolean closes = token.end() == end
                || LEGAL_FORM.startsAt(reading.text(), end)
                || i + 1 < tokens.size() && Identity.isLoneCharacter(tokens.get(i + 1))
                || Companies.standard().tailAt(reading.text(), token.end())
                        == tokens.get(i + 1).word().length()
                || Heads.standard()
                        .typeOf(tokens.get(i + 1).word())
                        .filter(EntityType.ENTERPRISE::equals)
                        .isPresent();
        return closes
                && LOCAL_OPENERS.contains(token.word())
                && i > 0
                && Identity.isLoneCharacter(tokens.get(i - 1))
                && !STOPS.contains(tokens.get(i - 1).word());
    }

    /** A verb right before the head noun of a campaign, after words of its own: “三个全员”覆盖工程. */
    private boolean saysWhatIsDone(int i, int end) {
        Token token = tokens.get(i);
        return token.end() == end
                && token.word().length() > 1
                && i > 0
                && CAMPAIGN_ENDS.startsAt(reading.text(), end)
                && !CAMPAIGN_VERBS.contains(token.word())
                && !CAMPAIGN_OPENERS.contains(token.word())
                && (NameBoundary.isCloser(tokens.get(i - 1)) || !NameBoundary.isMark(tokens.get(i - 1)))
                && !LeadingWords.isVerb(tokens.get(i - 1).word());
    }

    /** 促进 right before the head noun of a body, after what it promotes: 民营经济发展促进中心. */
    private boolean saysWhatIsPromoted(int i, int end) {
        Token token = tokens.get(i);
        return token.end() == end
                && i > 0
                && PROMOTING.startsAt(reading.text(), token.begin())
                && tokens.get(i - 1).word().length() > 1
                && (tokens.get(i - 1).nature().startsWith("n")
                        || tokens.get(i - 1).is("vn")
                        || tokens.get(i - 1).word().endsWith(GROWTH));
    }

    /** 新建 right before the head noun of works, after the goods they are for: 茶饮料新建项目, but not of a city's or a company's. */
    private boolean saysHowItIsBuilt(int i, int end) {
        Token token = tokens.get(i);
        return token.end() == end
                && i > 0
                && HOW_BUILT.startsAt(reading.text(), token.begin())
                && tokens.get(i - 1).is("n")
                && !placeEndsAt(token.begin())
                && !Brands.endsCompany(tokens.get(i - 1).word());
    }

    /** A character of a known company's name: 达 of 信达生物. */
    private boolean standsInCompany(int i) {
        if (tokens.get(i).word().length() > 1) {
            return false;
        }
        for (int first = i - 1; first >= 0 && Identity.isLoneCharacter(tokens.get(first)); first--) {
            int begin = tokens.get(first).begin();
            if (begin + Companies.standard().lengthAt(reading.text(), begin)
                    > tokens.get(i).begin()) {
                return true;
            }
            if (i - first >= LONGEST_COMPANY) {
                return false;
            }
        }
        return false;
    }

    /** Whether a function word is the first character of a known company: 以 of 、以岭药业, 应 of 总投资16亿元的应流集团. */
    boolean opensCompany(int i) {
        Token token = tokens.get(i);
        return token.word().length() == 1
                && (opensItem(i) || tokens.get(i - 1).word().equals(ATTRIBUTIVE))
                && Companies.standard().lengthAt(reading.text(), token.begin()) > 1;
    }

    /** What a zone is for, though a verb elsewhere: 承接 of 皖北承接产业转移集聚区. */
    private boolean opensSite(int i, int end) {
        Token token = tokens.get(i);
        String rest = reading.text().substring(Math.min(token.end(), end), end);
        return TAKES_OVER.equals(token.word()) && rest.equals(TRANSFER) && ZONE.startsAt(reading.text(), end);
    }

    /** How a site is run, between what it is for and its head noun: 共建 of 湘琼先进制造业共建产业园, but not of 苏州上海共建园区. */
    private boolean isShared(int i, int end) {
        Token token = tokens.get(i);
        return SHARED.equals(token.word())
                && token.end() == end
                && i > 0
                && tokens.get(i - 1).nature().startsWith("n")
                && !placeEndsAt(token.begin())
                && SHARED_SITE.startsAt(reading.text(), end);
    }

    private static Set<String> cityInitials() {
        return Gazetteer.standard().regions().all().stream()
                .filter(region -> region.level() == Region.Level.CITY)
                .map(region -> region.name().substring(0, 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean placeEndsAt(int offset) {
        return !reading.endingAt(offset, EntityType.REGION).isEmpty();
    }
}
