package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.ListNouns;
import org.plangraph.extractor.lexicon.ListNouns.ListNoun;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Searches;
import org.plangraph.ontology.EntityType;

/**
 * Finds names in lists that a collective noun closes: A、B等重点企业, A、B、C等7条高速公路, A和B等项目. An item with a head
 * noun of its own is of that head's type; else the collective noun types it, and is put to it where it is shared.
 */
final class ListFinder implements Finder {
    /** What closes a list: a noun after 等, or the count of its items. */
    private static final Searches CLOSES =
            Searches.of("list-noun-phrase", "counted-companies", "counted-projects", "counted-trials");

    private static final ListNoun COMPANY = new ListNoun("", EntityType.ENTERPRISE, false);
    private static final ListNoun PROJECT = new ListNoun("", EntityType.PROJECT, false);
    private static final ListNoun TRIAL = new ListNoun("试点", EntityType.PROJECT, true);
    /** Land under a crop is no site: 等8个县建设果菜基地|6.2万亩. */
    private static final Search LAND = Search.of("land-after");

    /** After a list, what those in it are to do: 鞍山、本溪等地|推进铁矿建设. */
    private static final Search URGED = Search.of("list-urged");

    private static final Search GOES_ON = Search.of("head-goes-on");
    private static final Search TOLD_OF_COMPANIES = Search.of("told-of-companies");

    private static final String COMPANY_COUNTER = "家";
    private static final String COMPANY_NOUN = "企业";

    private static final String KINDS = "型性级类式";

    private static final int FEWEST_NAMES = 2;

    private static final int NOUN_WITHIN = 16;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Identity identity = new Identity(reading);
        for (Sentence sentence : reading.plan().sentences()) {
            String words = sentence.span().of(reading.text());
            NameBoundary boundary = new NameBoundary(reading, sentence);
            List<List<MatchResult>> closes = CLOSES.all(words);
            for (MatchResult close : closes.get(0)) {
                found.addAll(read(reading, sentence, boundary, close, identity));
            }
            counted(reading, closes, sentence.span().begin(), boundary, identity, found);
        }
        return found;
    }

    /** Companies and projects that their count says are there, without 等: 武商、中百、中商三家重点商业企业. */
    private static void counted(
            Reading reading,
            List<List<MatchResult>> closes,
            int offset,
            NameBoundary boundary,
            Identity identity,
            List<Mention> found) {
        for (MatchResult count : closes.get(1)) {
            int companies = CountedItems.value(count.group(1));
            List<Span> items = ListItems.before(reading, boundary, offset + count.start());
            if (companies > 1 && items.size() >= companies) {
                found.addAll(allCompanies(reading, identity, items.subList(items.size() - companies, items.size())));
            }
        }
        for (MatchResult count : closes.get(2)) {
            int projects = CountedItems.value(count.group(1));
            List<Span> items = ListItems.before(reading, boundary, offset + count.start());
            if (projects > 1 && items.size() == projects) {
                Span none = new Span(items.get(0).end(), items.get(0).end());
                found.addAll(judge(reading, identity, items, PROJECT, none, true));
            }
        }
        for (MatchResult count : closes.get(3)) {
            Span trial = new Span(offset + count.end() - TRIAL.noun().length(), offset + count.end());
            List<Mention> quoted = QuotedNames.before(reading, trial, EntityType.PROJECT);
            List<Span> items = ListItems.before(reading, boundary, offset + count.start());
            boolean all = items.size() == CountedItems.value(count.group(1));
            found.addAll(!quoted.isEmpty() || !all ? quoted : judge(reading, identity, items, TRIAL, trial, true));
        }
    }

    private static List<Mention> read(
            Reading reading, Sentence sentence, NameBoundary boundary, MatchResult close, Identity identity) {
        String text = reading.text();
        int begin = sentence.span().begin() + close.start();
        if (!reading.isWordBoundary(begin)) {
            return List.of();
        }
        int modifiers = sentence.span().begin() + close.start(2);
        Optional<Found> noun = nounIn(text, modifiers, sentence.span().end());
        if (noun.isEmpty() || goesOn(text, noun.get()) || URGED.startsAt(text, modifiers)) {
            return List.of();
        }
        int phrase = boundary.begin(noun.get().span.begin());
        int lastModifier = text.lastIndexOf('、', noun.get().span.begin()) + 1;
        if (phrase > Math.max(modifiers, lastModifier)
                && phrase != noun.get().span.begin()) {
            return List.of();
        }
        Found shared = isOfCompanies(text, noun.get(), close.group(1))
                ? new Found(COMPANY, noun.get().span)
                : shared(text, noun.get(), modifiers);
        boolean counted = close.group(1) != null;
        Span tail = new Span(modifiers, shared.span.end());
        List<Span> items = ListItems.before(reading, boundary, begin);
        if (shared.noun.type() == EntityType.ENTERPRISE) {
            items = items.stream().map(item -> withoutGoods(reading, item)).toList();
        }
        List<Mention> found = judge(reading, identity, items, shared.noun, tail, counted);
        boolean ofNames = found.size() >= FEWEST_NAMES && found.size() * 2 >= items.size();
        if (shared.noun.type() == EntityType.ENTERPRISE && ofNames) {
            return allCompanies(reading, identity, items);
        }
        if (!ofNames || shared.noun.type() != EntityType.PROJECT) {
            return found;
        }
        return shared.noun.shared() ? judge(reading, identity, items, shared.noun, tail, true) : found;
    }

    /** The company without what it makes in brackets behind it: 宏远时尚|（高支纱、气流纺）; a place there is part of its name. */
    private static Span withoutGoods(Reading reading, Span item) {
        String words = item.of(reading.text());
        int open = words.indexOf('（');
        boolean goods = open > 1
                && words.endsWith("）")
                && reading.beginningAt(item.begin() + open + 1, EntityType.REGION)
                        .isEmpty();
        return goods ? new Span(item.begin(), item.begin() + open) : item;
    }

    /** Whether the projects are spoken of by who carries them out: A、B等多家链主型企业项目, A、B等18家产业项目. */
    private static boolean isOfCompanies(String text, Found noun, String count) {
        return noun.noun.type() == EntityType.PROJECT
                && (count != null && count.endsWith(COMPANY_COUNTER)
                        || text.startsWith(COMPANY_NOUN, noun.span.begin() - COMPANY_NOUN.length()));
    }

    /** Whether the collective noun only opens a compound (项目储备); of companies their count or figures may follow (企业46家). */
    private static boolean goesOn(String text, Found noun) {
        int end = noun.span.end();
        boolean told = noun.noun.type() == EntityType.ENTERPRISE && TOLD_OF_COMPANIES.startsAt(text, end);
        return LAND.startsAt(text, end) || GOES_ON.startsAt(text, end) && !told;
    }

    /** The names among {@code items}; in a list most of whose items are names, the others are too, as in one that is counted. */
    private static List<Mention> judge(
            Reading reading, Identity identity, List<Span> items, ListNoun noun, Span tail, boolean counted) {
        return items.stream()
                .filter(item -> !reading.isInside(item, ParallelItems.ID))
                .flatMap(item -> ListedNames.of(reading, identity, item, noun, tail, counted).stream())
                .toList();
    }

    /** The items of a list of companies, whatever their words; an institute among them stays one. */
    private static List<Mention> allCompanies(Reading reading, Identity identity, List<Span> items) {
        String text = reading.text();
        return items.stream()
                .filter(item -> item.length() > 1 && !identity.isGeneric(item))
                .map(item -> {
                    String own = RegionDistribution.clean(item.of(text));
                    EntityType type = Heads.standard()
                            .typeOf(own)
                            .filter(EntityType.INSTITUTION::equals)
                            .orElse(EntityType.ENTERPRISE);
                    return ListedNames.name(item, type, own, own, "list-item");
                })
                .toList();
    }

    private record Found(ListNoun noun, Span span) {}

    /** The collective noun that closes the phrase beginning at {@code offset}, at most a few words on. */
    private static Optional<Found> nounIn(String text, int offset, int limit) {
        Found last = null;
        for (int at = offset; at < Math.min(limit, offset + NOUN_WITHIN); at++) {
            if (!Character.isLetterOrDigit(text.charAt(at)) && !(at > offset && isOfKind(text, at - 1))) {
                break;
            }
            Optional<ListNoun> noun = ListNouns.standard().at(text, at);
            if (noun.isPresent() && !isOfKind(text, at + noun.get().noun().length())) {
                Span span = new Span(at, at + noun.get().noun().length());
                last = new Found(noun.get(), span);
                at = span.end() - 1;
                if (span.end() >= limit
                        || ListNouns.standard().at(text, span.end()).isEmpty()) {
                    break;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    /** Whether what stands before says of what kind something is: 龙头型 of 旗舰型、龙头型项目. */
    private static boolean isOfKind(String text, int offset) {
        return offset < text.length() && KINDS.indexOf(text.charAt(offset)) >= 0;
    }

    /** In 等7个铁路项目 the kind 铁路 is shared and 项目 only classes. */
    private static Found shared(String text, Found noun, int modifiers) {
        Optional<ListNoun> kind = ListNouns.standard().at(text, modifiers);
        return kind.isPresent() && kind.get().shared() && !noun.noun.shared()
                ? new Found(
                        kind.get(),
                        new Span(modifiers, modifiers + kind.get().noun().length()))
                : noun;
    }
}
