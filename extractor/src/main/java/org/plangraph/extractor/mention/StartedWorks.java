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
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Works that go without a head noun by their owner and what it builds, as the subjects of what becomes of works:
 * 中车时代氢能装备、瀚川隔膜建成投产.
 */
final class StartedWorks implements Finder {
    private static final Search EVENT = Search.of("works-event");
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final int SHORTEST_GOODS = 2;
    private static final int LONGEST = 24;
    private static final double LIKELY = 0.7;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Brands brands = new Brands(reading);
        for (Sentence sentence : reading.plan().sentences()) {
            int begin = sentence.span().begin();
            for (MatchResult event : EVENT.all(sentence.span().of(reading.text()))) {
                List<Span> items =
                        ListItems.before(reading, new NameBoundary(reading, sentence), begin + event.start());
                items.removeIf(item -> isNamed(reading, item));
                boolean owned = items.stream().anyMatch(item -> isOwnedByKnown(reading, brands, item));
                items.stream()
                        .filter(item -> owned && isOwned(reading, brands, item))
                        .forEach(item -> found.add(new Mention(
                                item,
                                EntityType.PROJECT,
                                RegionDistribution.clean(item.of(reading.text())),
                                "started-works",
                                LIKELY)));
            }
        }
        return found;
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
                && Companies.standard().tailAt(reading.text(), goods.begin()) < goods.length()
                && new Identity(reading).tokens(goods).stream().noneMatch(StartedWorks::governs);
    }

    private static boolean governs(Token token) {
        return STOPS.contains(token.word()) || NameBoundary.isMark(token);
    }
}
