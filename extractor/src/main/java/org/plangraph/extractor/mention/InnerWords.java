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

/** Words that govern elsewhere and belong to a name here: 到 between two places, 成 of 成兰铁路, 保障 of 保障性安居工程. */
final class InnerWords {
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Set<String> ROUTE_MARKS = WordList.words("route-marks");
    private static final int LONGEST_ROUTE_END = 3;
    private static final Set<String> SUFFIXES = WordList.words("attribute-suffixes");
    /** First characters of cities, by which lines are named. */
    private static final Set<String> CITY_INITIALS = cityInitials();

    private static final int LONGEST_ABBREVIATION = 5;
    /** Kinds of building (新建, 改建), which projects are named after as well. */
    private static final Set<String> BUILDING_KINDS = WordList.words("building-kinds");
    /** Verbs of one character that places are called by as well. */
    private static final Set<String> LOCAL_OPENERS = WordList.words("local-openers");

    private static final Search ROUTE_AFTER = Search.of("listed-line-noun");

    private static final Set<String> DEGREES = Set.of("全面", "整体", "深度", "系统");
    private static final int LONGEST_COMPANY = 4;
    private static final String GROWTH = "发展";
    private static final String JOINER = "之";
    private static final String PREPOSITION = "为";
    private static final Search COMPANY = Search.of("company-head");
    private static final Set<String> NEGATIONS = Set.of("无", "不");
    private static final Search PROMOTING = Search.of("promoting-body");
    private static final Search CAMPAIGN_ENDS = Search.of("campaign-ends");
    /** At the end of a verb: its complement, after which an object has to follow, 列入|计划. */
    private static final Search TAKES_OBJECT = Search.of("complement-last");

    private static final String TAKES_OVER = "承接";
    private static final String TRANSFER = "产业转移";
    private static final String SHARED = "共建";
    private static final Search SHARED_SITE = Search.of("site-run-together");
    private static final String ADJOINS = "毗邻";
    private static final Search ZONE = Search.of("transfer-zone");
    private static final Search PROVINCES = Search.of("between-provinces");
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
                || isStem(i)
                || opensRoute(i, end)
                || isKindOfBuilding(i, end)
                || opensPlaceName(i, end)
                || closesBrand(i, end)
                || opensAfterVerb(i, end)
                || standsInCompany(i)
                || saysHowMuch(i, end)
                || saysWhatIsDone(i, end)
                || saysWhatIsPromoted(i, end)
                || negates(i, end)
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

    /** A verb that a suffix makes an attribute: 保障 of 保障性安居工程. */
    private boolean isStem(int i) {
        return i + 1 < tokens.size() && SUFFIXES.contains(tokens.get(i + 1).word());
    }

    /** 新建 right before the head noun or other verbs before it, after words of its own: …茶饮料新建项目, …段改建扩容工程. */
    private boolean isKindOfBuilding(int i, int end) {
        int next = i + 1;
        while (next < tokens.size()
                && tokens.get(next).end() <= end
                && LeadingWords.isVerb(tokens.get(next).word())) {
            next++;
        }
        return i > 0
                && tokens.get(next - 1).end() == end
                && BUILDING_KINDS.contains(tokens.get(i).word())
                && !NameBoundary.isMark(tokens.get(i - 1))
                && !STOPS.contains(tokens.get(i - 1).word());
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
        boolean closes = tokens.get(i - 1).word().length() == 1
                && (opensItem(i - 1) || isGoverned(i - 1))
                && ROUTE_AFTER.startsAt(text, begin + 1);
        return opens || closes;
    }

    /** Whether a verb stands right before the word. */
    private boolean isGoverned(int i) {
        return i > 0 && STOPS.contains(tokens.get(i - 1).word());
    }

    /** Whether a pause stands right before the word. */
    private boolean opensItem(int i) {
        String before = i == 0 ? "。" : tokens.get(i - 1).word();
        return before.equals("、") || NameBoundary.CLAUSE_MARKS.contains(before);
    }

    /** A character that a local name may open with, between the place it lies in and others no word explains: 达 of 鞍山达道湾. */
    private boolean opensPlaceName(int i, int end) {
        Token token = tokens.get(i);
        boolean opener = LOCAL_OPENERS.contains(token.word()) || PREPOSITION.equals(token.word());
        return opener
                && i + 1 < tokens.size()
                && tokens.get(i + 1).end() <= end
                && Identity.isLoneCharacter(tokens.get(i + 1))
                && (placeEndsAt(token.begin()) || standsInRunAfterNoun(i, end));
    }

    /** Whether a noun stands before it and two more characters that no word explains after it: 都 of 西域都护府. */
    private boolean standsInRunAfterNoun(int i, int end) {
        return i > 0
                && i + 2 < tokens.size()
                && tokens.get(i + 2).end() <= end
                && tokens.get(i - 1).word().length() > 1
                && tokens.get(i - 1).nature().startsWith("n")
                && Identity.isLoneCharacter(tokens.get(i + 2))
                && !STOPS.contains(tokens.get(i + 1).word())
                && !STOPS.contains(tokens.get(i + 2).word());
    }

    /** A verb of one character after another, among those that no word explains or as the last of them: 达 of 海辰达公司. */
    private boolean closesBrand(int i, int end) {
        Token token = tokens.get(i);
        boolean closes = token.end() == end
                || i + 1 < tokens.size() && Identity.isLoneCharacter(tokens.get(i + 1))
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

    /** 之 right after a verb joins nothing to what follows, and so opens a name (新开工之溪实验室), or stands in a company's: 山之月集团. */
    private boolean opensAfterVerb(int i, int end) {
        Token token = tokens.get(i);
        if (!JOINER.equals(token.word()) || token.end() >= end || i + 1 >= tokens.size()) {
            return false;
        }
        boolean brand = i > 0
                && Identity.isLoneCharacter(tokens.get(i - 1))
                && Identity.isLoneCharacter(tokens.get(i + 1))
                && COMPANY.startsAt(reading.text(), tokens.get(i + 1).end());
        return brand || (i == 0 || NameBoundary.isMark(tokens.get(i - 1)) || isVerb(tokens.get(i - 1)));
    }

    private static boolean isVerb(Token token) {
        return token.word().length() > 1 && LeadingWords.isVerb(token.word());
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
                && !TAKES_OBJECT.isIn(token.word())
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

    /** How much is done, between a known company and what is done to its plant: 全面 of 上海石化全面技改升级. */
    private boolean saysHowMuch(int i, int end) {
        Token token = tokens.get(i);
        return DEGREES.contains(token.word()) && token.end() < end && new Brands(reading).isKnownBefore(token.begin());
    }

    /** A negation of one character, which makes a term of it: 无 of 无油涡旋压缩机. */
    private boolean negates(int i, int end) {
        return NEGATIONS.contains(tokens.get(i).word())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).end() < end
                && Identity.isLoneCharacter(tokens.get(i + 1))
                && !STOPS.contains(tokens.get(i + 1).word());
    }

    /** What a zone is for or where it lies, though a verb elsewhere: 承接 of 皖北承接产业转移集聚区, 毗邻 of 省际毗邻协同发展区. */
    private boolean opensSite(int i, int end) {
        Token token = tokens.get(i);
        String rest = reading.text().substring(Math.min(token.end(), end), end);
        return TAKES_OVER.equals(token.word()) && rest.equals(TRANSFER) && ZONE.startsAt(reading.text(), end)
                || ADJOINS.equals(token.word()) && PROVINCES.isIn(textBefore(token.begin()));
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

    private String textBefore(int offset) {
        return reading.text().substring(Math.max(0, offset - LONGEST_ABBREVIATION), offset);
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
