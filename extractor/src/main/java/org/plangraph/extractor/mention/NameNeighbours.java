package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Works and sites without a head noun in a list of such that have one: 浑江大堤加固 between 秦岭隧道 and 沈海轻轨, 永宁江科创谷
 * beside 椒江科技园. They pick out one place, and their last words say what is done to it or lies there.
 */
final class NameNeighbours implements Finder {
    private static final Map<EntityType, Search> LAST_WORDS =
            Map.of(EntityType.PROJECT, Search.of("work-last"), EntityType.PARK, Search.of("site-last"));
    private static final Search ITEM_END = Search.of("work-item-end");
    private static final Set<String> STOPS = WordList.words("boundary-words");
    /** What the list goes on with after an item that is over; before a verb (扩产, 建设) its end cannot be told. */
    private static final Search LIST_GOES_ON = Search.of("list-goes-on");

    /** Campaigns and works that a list sets out are named by what they are for, however plain their words. */
    private static final Search CAMPAIGN = Search.of("campaign-head");

    private static final Search COUNTED = Search.of("counted-items");
    /** At the end of a list of sites: how many they are, 大唐工业园|三个片区. */
    private static final Search CLOSING_COUNT = Search.of("sites-counted-last");

    private static final String ID = "name-neighbour";
    private static final int SHORTEST = 4;
    private static final int SHORTEST_GOODS = 3;
    private static final int SHORTEST_OF_PARK = 2;
    /** What a research centre or office is for takes two words. */
    private static final int SHORTEST_OF_BODY = 4;

    private static final int LONGEST = 24;
    private static final double LIKELY = 0.7;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Mention mention : reading.mentions()) {
            if (LAST_WORDS.containsKey(mention.type()) || mention.type() == EntityType.INSTITUTION) {
                before(reading, mention, seen, found);
                after(reading, mention, seen, found);
            }
        }
        return found;
    }

    private static void before(Reading reading, Mention name, Set<Span> seen, List<Mention> found) {
        for (int at = name.span().begin(); at > SHORTEST; ) {
            int separator = Conjunctions.separatorBefore(reading, at);
            int end = at - separator;
            if (separator == 0) {
                return;
            }
            int begin = reading.sentenceAt(end)
                    .map(sentence -> new NameBoundary(reading, sentence).itemBegin(end, false))
                    .orElse(end);
            boolean conjoined = reading.text().charAt(end) != '、';
            Span item = new Span(begin, end);
            if (conjoined && !isSibling(reading, item, name) || !add(reading, item, name, seen, found)) {
                return;
            }
            at = begin;
        }
    }

    private static void after(Reading reading, Mention name, Set<Span> seen, List<Mention> found) {
        String text = reading.text();
        for (int at = name.span().end(); at + SHORTEST < text.length(); ) {
            int separator = Conjunctions.separatorAt(reading, at, new Span(at - 1, text.length()));
            int begin = at + separator;
            if (separator == 0) {
                return;
            }
            int end = begin + 1;
            while (end < Math.min(text.length(), begin + LONGEST) && !ITEM_END.startsAt(text, end)) {
                end++;
            }
            end = endOfSibling(text, begin, end, name);
            Span item = new Span(begin, end);
            boolean conjoined = text.charAt(at) != '、';
            if (end >= text.length()
                    || conjoined && !isSibling(reading, item, name)
                    || !add(reading, item, name, seen, found)) {
                return;
            }
            at = end;
        }
    }

    /** Where an item ends that has the head noun of {@code name} before what becomes of it: 新月商圈|提质升级. */
    private static int endOfSibling(String text, int begin, int end, Mention name) {
        String head =
                name.name().substring(name.name().length() - Heads.standard().lengthIn(name.name()));
        int at = head.length() > 1 ? text.substring(begin, end).indexOf(head) : -1;
        return (name.type() != EntityType.PROJECT || CAMPAIGN.matches(head)) && at > 1
                ? begin + at + head.length()
                : end;
    }

    /** Whether a company on a list opens the words, which go on with what it builds: 晶科能源乐叶年产15GW单晶电池. */
    private static boolean isOwned(Reading reading, Span item) {
        return new Brands(reading)
                .knownAtHeadOf(item, ID)
                .or(() -> reading.beginningAt(item.begin(), EntityType.ENTERPRISE).stream()
                        .findFirst())
                .filter(company -> item.end() - company.span().end() >= SHORTEST_GOODS)
                .filter(company -> LIST_GOES_ON.startsAt(reading.text(), item.end()))
                .filter(company -> new Identity(reading)
                        .tokens(new Span(company.span().end(), item.end())).stream()
                                .noneMatch(token -> STOPS.contains(token.word())))
                .isPresent();
    }

    /** Whether {@code item} is such a name beside {@code name}; it is added if no finder has seen one there. */
    private static boolean add(Reading reading, Span item, Mention name, Set<Span> seen, List<Mention> found) {
        String words = item.of(reading.text());
        boolean alike = item.length() >= SHORTEST
                && item.length() <= LONGEST
                && (isSibling(reading, item, name) || isOfKind(reading, item, name.type()))
                && !LeadingWords.isVerb(reading.wordAt(item.begin()).word());
        alike = alike && !isSaidOfPlace(reading, item) && !CLOSING_COUNT.isIn(words);
        boolean named = reading.containing(new Span(item.begin(), item.begin() + 1))
                .anyMatch(mention -> mention.type() != EntityType.ENTERPRISE
                        && mention.span().end() >= item.end());
        if (alike && !named && seen.add(item)) {
            found.add(new Mention(item, name.type(), RegionDistribution.clean(words), ID, LIKELY));
        }
        return alike;
    }

    /** Whether a place opens the words and is the subject of a verb after it: 潍坊|培育人工智能产业集聚区. */
    private static boolean isSaidOfPlace(Reading reading, Span item) {
        return reading.beginningAt(item.begin(), EntityType.REGION).stream()
                .map(place -> place.span().end())
                .anyMatch(end -> LeadingWords.isVerb(reading.wordAt(end).word())
                        || end < item.end() && new LeadingWords(reading).skipVerbs(end, item.end()) > end);
    }

    private static boolean isOfKind(Reading reading, Span item, EntityType type) {
        String words = item.of(reading.text());
        return (LAST_WORDS.containsKey(type) && LAST_WORDS.get(type).isIn(words)
                        || type == EntityType.PROJECT && isOwned(reading, item))
                && Heads.standard().lengthIn(words) == 0
                && new Identity(reading).isSpecific(item);
    }

    /** A site or body with the head noun of the one beside it, after words of its own: 新月商圈 beside 王城路商圈. */
    private static boolean isSibling(Reading reading, Span item, Mention name) {
        String words = item.of(reading.text());
        int head = Heads.standard().lengthIn(name.name());
        Span own = new Span(item.begin(), Math.max(item.begin(), item.end() - head));
        boolean campaign = CAMPAIGN.matches(name.name().substring(name.name().length() - head));
        return (name.type() != EntityType.PROJECT || campaign)
                && head > 1
                && own.length() >= (name.type() == EntityType.PARK ? SHORTEST_OF_PARK : SHORTEST_OF_BODY)
                && words.endsWith(name.name().substring(name.name().length() - head))
                && Heads.standard().lengthIn(words) == head
                && (campaign || !new Identity(reading).isGeneric(own))
                && !COUNTED.isIn(own.of(reading.text()))
                && new Identity(reading).tokens(own).stream().noneMatch(token -> STOPS.contains(token.word()));
    }
}
