package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Searches;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Works that go without a head noun by their owner and what it builds, as the subjects of what becomes of works,
 * 中车时代氢能装备、瀚川隔膜建成投产, or as the objects of building: 开工建设比亚迪西安四期.
 */
final class StartedWorks implements Finder {
    /** What becomes of works, and what is done to build them. */
    private static final Searches VERBS = Searches.of("works-event", "works-verb");

    private static final Search CAPACITY = Search.of("works-capacity");
    private static final Search NOT_WORKS = Search.of("not-works-last");
    private static final String CLAUSE_ENDS = "，。；";
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final int SHORTEST_GOODS = 2;
    private static final int LONGEST = 24;
    private static final double LIKELY = 0.7;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Brands brands = new Brands(reading);
        for (Sentence sentence : reading.plan().sentences()) {
            NameBoundary boundary = new NameBoundary(reading, sentence);
            int begin = sentence.span().begin();
            List<List<MatchResult>> verbs = VERBS.all(sentence.span().of(reading.text()));
            for (MatchResult event : verbs.get(0)) {
                add(reading, brands, ListItems.before(reading, boundary, begin + event.start()), found);
            }
            for (MatchResult verb : verbs.get(1)) {
                int opened = begin + verb.end();
                List<Span> items = ListItems.before(reading, boundary, endOfClause(reading, opened, sentence));
                if (!items.isEmpty() && items.get(0).begin() == opened) {
                    add(reading, brands, items, found);
                }
            }
        }
        return found;
    }

    /** Whether the words say what works are by a known company and what it builds: 中石化特种纤维. */
    static boolean areWorks(Reading reading, Span words) {
        return isOwnedByKnown(reading, new Brands(reading), words);
    }

    private static int endOfClause(Reading reading, int from, Sentence sentence) {
        int at = from;
        while (at < sentence.span().end() && CLAUSE_ENDS.indexOf(reading.text().charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Adds the items that are works by what owns them, if any of them is a known company's or says how much it is to yield. */
    private static void add(Reading reading, Brands brands, List<Span> listed, List<Mention> found) {
        List<Span> items =
                listed.stream().filter(item -> !isNamed(reading, item)).toList();
        if (items.stream()
                .anyMatch(item -> isOwnedByKnown(reading, brands, item)
                        || isMeasured(item.of(reading.text())) && isOwned(reading, brands, item))) {
            items.stream()
                    .filter(item -> isOwned(reading, brands, item))
                    .map(item -> new Mention(
                            item,
                            EntityType.PROJECT,
                            RegionDistribution.clean(item.of(reading.text())),
                            "started-works",
                            LIKELY))
                    .forEach(found::add);
        }
    }

    /** Whether a capacity stands between who owns the works and what they make: 宏远强磁|3000吨|钕铁硼. */
    private static boolean isMeasured(String item) {
        return CAPACITY.first(item)
                .filter(capacity ->
                        capacity.start() >= SHORTEST_GOODS && item.length() - capacity.end() >= SHORTEST_GOODS)
                .isPresent();
    }

    /** Whether another finder has seen what the item is, or its head noun says it. */
    private static boolean isNamed(Reading reading, Span item) {
        return item.length() > LONGEST
                || Heads.standard().lengthIn(item.of(reading.text())) > 0
                || reading.inSentenceAt(item.begin()).stream()
                        .anyMatch(mention -> mention.type() != EntityType.REGION
                                && mention.span().begin() < item.end()
                                && mention.span().end() > item.begin());
    }

    private static boolean isOwnedByKnown(Reading reading, Brands brands, Span item) {
        int known = item.begin() + Companies.standard().lengthAt(reading.text(), item.begin());
        int owner = brands.knownAtHeadOf(item, "started-works")
                .map(company -> company.span().end())
                .orElse(reading.isWordBoundary(known) ? known : item.begin());
        return owner > item.begin() && buildsGoods(reading, owner, item);
    }

    private static boolean isOwned(Reading reading, Brands brands, Span item) {
        return isOwnedByKnown(reading, brands, item)
                || brands.atHeadOf(item, EntityType.PROJECT, "started-works")
                        .filter(owner -> buildsGoods(reading, owner.span().end(), item))
                        .isPresent();
    }

    /** Whether what follows the owner is more than the rest of its name, and no predicate. */
    private static boolean buildsGoods(Reading reading, int owner, Span item) {
        Span goods = new Span(owner, Math.max(owner, item.end()));
        return goods.length() >= SHORTEST_GOODS
                && !NOT_WORKS.isIn(goods.of(reading.text()))
                && Companies.standard().tailAt(reading.text(), goods.begin()) < goods.length()
                && new Identity(reading).tokens(goods).stream().noneMatch(StartedWorks::governs);
    }

    private static boolean governs(Token token) {
        return STOPS.contains(token.word()) || NameBoundary.isMark(token);
    }
}
