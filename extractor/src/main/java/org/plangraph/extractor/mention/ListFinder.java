package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.ListNouns;
import org.plangraph.extractor.lexicon.ListNouns.ListNoun;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds names in lists that a collective noun closes: A、B等重点企业, A、B、C等7条高速公路, A和B等项目. An item with a head
 * noun of its own is of that head's type; else the collective noun types it, and is put to it where it is shared.
 */
final class ListFinder implements Finder {
    private static final Pattern LIST_CLOSE = Patterns.of("list-noun-phrase");
    /** Plants and mines, which go by their place: 大湾、盘南等煤电项目. */
    private static final Search PLANTS = Search.of("plant-projects");

    private static final Search PLACE_NAME = Search.of("short-name");
    private static final Search COUNTED_COMPANIES = Search.of("counted-companies");
    private static final Search COUNTED_PROJECTS = Search.of("counted-projects");
    private static final ListNoun PROJECT = new ListNoun("", EntityType.PROJECT, false);
    private static final Search GOES_ON = Search.of("head-goes-on");
    private static final Search COUNT_AFTER = Search.of("count-after");
    private static final Search CAMPAIGN = Search.of("campaign-head");
    private static final Pattern AMOUNT = Patterns.of("amount-of-item");
    private static final int LONGEST_AMOUNT = 16;
    private static final Search RANK_WORDS = Search.of("rank-words");
    private static final Search KINDS = Search.of("list-of-kinds");
    /** Large facilities, each one of its kind: 强磁场、散裂中子源等大科学装置. */
    private static final Search FACILITY = Search.of("facility");

    private static final Search CAPACITY = Search.of("capacity");
    private static final int PROJECT_WORD = 2;
    private static final int SHORTEST_MODIFIER = 3;
    private static final int SHORTEST_WORK = 2;
    private static final int SHORTEST_CAMPAIGN = 4;
    private static final int FEWEST_NAMES = 2;
    /** Before 等项目 they say of what kind the projects are: 新能源汽车、商业航天等重点项目. */
    private static final Set<String> INDUSTRIES = WordList.words("terms/industries");

    private static final Set<String> EVENTS = WordList.words("event-nouns");
    private static final int LONGEST_ITEM = 40;
    private static final int SHORTEST_DESCRIPTION = 5;
    private static final int SHORTEST_AMONG_NAMES = 4;
    private static final int NOUN_WITHIN = 16;
    private static final double SURE = 0.8;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Identity identity = new Identity(reading);
        for (Sentence sentence : reading.plan().sentences()) {
            NameBoundary boundary = new NameBoundary(reading, sentence);
            Matcher matcher = LIST_CLOSE
                    .matcher(reading.text())
                    .region(sentence.span().begin(), sentence.span().end());
            while (matcher.find()) {
                found.addAll(read(reading, sentence, boundary, matcher, identity));
            }
            counted(reading, sentence, boundary, identity, found);
        }
        return found;
    }

    /** Companies and projects that their count says are there, without 等: 武商、中百、中商三家重点商业企业. */
    private static void counted(
            Reading reading, Sentence sentence, NameBoundary boundary, Identity identity, List<Mention> found) {
        for (MatchResult count : COUNTED_COMPANIES.all(sentence.span().of(reading.text()))) {
            int companies = CountedItems.value(count.group(1));
            List<Span> items = items(reading, boundary, sentence.span().begin() + count.start());
            if (companies > 1 && items.size() >= companies) {
                found.addAll(allCompanies(reading, identity, items.subList(items.size() - companies, items.size())));
            }
        }
        for (MatchResult count : COUNTED_PROJECTS.all(sentence.span().of(reading.text()))) {
            int projects = CountedItems.value(count.group(1));
            List<Span> items = items(reading, boundary, sentence.span().begin() + count.start());
            if (projects > 1 && items.size() == projects) {
                Span none = new Span(items.get(0).end(), items.get(0).end());
                found.addAll(judge(reading, identity, items, PROJECT, none, true));
            }
        }
    }

    private static List<Mention> read(
            Reading reading, Sentence sentence, NameBoundary boundary, Matcher close, Identity identity) {
        String text = reading.text();
        if (!reading.isWordBoundary(close.start())) {
            return List.of();
        }
        int modifiers = close.start("modifiers");
        Optional<Found> noun = nounIn(text, modifiers, sentence.span().end());
        if (noun.isEmpty() || goesOn(text, noun.get().span.end())) {
            return List.of();
        }
        int phrase = boundary.begin(noun.get().span.begin());
        if (phrase > modifiers && phrase != noun.get().span.begin()) {
            return List.of();
        }
        Found shared = shared(text, noun.get(), modifiers);
        boolean counted = close.group("count") != null;
        Span tail = new Span(modifiers, shared.span.end());
        List<Span> items = items(reading, boundary, close.start());
        List<Mention> companies = companies(reading, identity, items, shared.noun);
        if (!companies.isEmpty()) {
            return companies;
        }
        List<Mention> found = judge(reading, identity, items, shared.noun, tail, counted);
        boolean ofNames = found.size() >= FEWEST_NAMES && found.size() * 2 >= items.size();
        if (ofNames && shared.noun.type() == EntityType.ENTERPRISE) {
            return allCompanies(reading, identity, items);
        }
        if (!ofNames || shared.noun.type() != EntityType.PROJECT) {
            return found;
        }
        return shared.noun.shared() || mostlySpecific(identity, items)
                ? judge(reading, identity, items, shared.noun, tail, true)
                : found;
    }

    /** Whether the collective noun only opens a compound (项目储备); a count after it counts what the list names. */
    private static boolean goesOn(String text, int end) {
        return GOES_ON.startsAt(text, end) && !COUNT_AFTER.startsAt(text, end - PROJECT_WORD);
    }

    /** Whether most items pick out one thing each (日月光电子、国虹手机), and do not only say what is made. */
    private static boolean mostlySpecific(Identity identity, List<Span> items) {
        long specific = items.stream().filter(identity::isSpecific).count();
        return specific >= FEWEST_NAMES && specific * 2 > items.size();
    }

    /** The names among {@code items}; in a list most of whose items are names, the others are too, as in one that is counted. */
    private static List<Mention> judge(
            Reading reading, Identity identity, List<Span> items, ListNoun noun, Span tail, boolean counted) {
        return items.stream()
                .flatMap(item -> judge(reading, identity, item, noun, tail, counted).stream())
                .toList();
    }

    /** The items before 等企业, if one of them is a company that lists know: then the others are too, whatever their words. */
    private static List<Mention> companies(Reading reading, Identity identity, List<Span> items, ListNoun noun) {
        String text = reading.text();
        boolean certain = noun.type() == EntityType.ENTERPRISE
                && items.stream().anyMatch(item -> Companies.standard().isKnown(afterPlace(reading, item)));
        return certain ? allCompanies(reading, identity, items) : List.of();
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
                    return name(item, type, own, own, "list-item");
                })
                .toList();
    }

    private static String afterPlace(Reading reading, Span item) {
        List<Mention> places = reading.beginningAt(item.begin(), EntityType.REGION);
        int begin = places.isEmpty() ? item.begin() : places.get(0).span().end();
        return reading.text().substring(Math.min(begin, item.end()), item.end());
    }

    private record Found(ListNoun noun, Span span) {}

    /** The collective noun that closes the phrase beginning at {@code offset}, at most a few words on. */
    private static Optional<Found> nounIn(String text, int offset, int limit) {
        Found last = null;
        for (int at = offset; at < Math.min(limit, offset + NOUN_WITHIN); at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                break;
            }
            Optional<ListNoun> noun = ListNouns.standard().at(text, at);
            if (noun.isPresent()) {
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

    /** The items of the list that ends at {@code end}, in reading order. */
    static List<Span> items(Reading reading, NameBoundary boundary, int end) {
        List<Span> items = new ArrayList<>();
        int itemEnd = end;
        while (true) {
            int ownBegin = boundary.itemBegin(itemEnd, items.isEmpty());
            int begin = boundary.itemBetweenSeparators(ownBegin, itemEnd - LONGEST_ITEM);
            if (begin >= itemEnd || itemEnd - begin > LONGEST_ITEM) {
                break;
            }
            items.add(0, new Span(begin, itemEnd));
            int amount = begin - lengthOfAmountBefore(reading.text(), begin);
            int separator = Coordination.separatorBefore(reading, amount);
            if (separator == 0) {
                break;
            }
            itemEnd = amount - separator;
        }
        return items;
    }

    /** Length of what an item costs, said before its name: 总投资150亿元的; 0 where nothing is said. */
    private static int lengthOfAmountBefore(String text, int offset) {
        Matcher amount = AMOUNT.matcher(text).region(Math.max(0, offset - LONGEST_AMOUNT), offset);
        return amount.find() ? amount.end() - amount.start() : 0;
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

    private static Optional<Mention> judge(
            Reading reading, Identity identity, Span item, ListNoun noun, Span phrase, boolean counted) {
        String own = RegionDistribution.clean(item.of(reading.text()));
        if (own.length() < 2 || identity.isGeneric(item)) {
            return Optional.empty();
        }
        int ending = Heads.standard().lengthIn(own);
        if (ending == own.length()) {
            return Optional.empty();
        }
        if (ending > 0) {
            return headed(identity, item, own, ending, noun);
        }
        boolean isPlace = reading.beginningAt(item.begin(), EntityType.REGION).stream()
                .anyMatch(place -> place.span().end() == item.end());
        String shared = phrase.of(reading.text());
        if (noun.shared()
                && noun.type() != EntityType.PROJECT
                && EVENTS.stream().anyMatch(own::endsWith)) {
            return Optional.empty();
        }
        if (noun.shared()) {
            String tail = (isPlace || isCampaign(noun, own))
                            && !RANK_WORDS.matches(kind(phrase, noun).of(reading.text()))
                    ? shared
                    : noun.noun();
            return isPlace
                            || counted
                            || identity.isSpecific(item)
                            || isCampaign(noun, own)
                            || FACILITY.matches(noun.noun())
                    ? Optional.of(name(
                            item,
                            noun.type(),
                            own + tail,
                            noun.type() == EntityType.REGION ? own : own + shared,
                            "list-tail"))
                    : Optional.empty();
        }
        if (isPlace) {
            return noun.type() == EntityType.PROJECT && !identity.isGeneric(phrase)
                    ? Optional.of(name(item, noun.type(), own + shared, own + shared, "list-tail"))
                    : Optional.empty();
        }
        boolean kinds = KINDS.isIn(shared)
                && !CAPACITY.startsAt(own, 0)
                && reading.beginningAt(item.begin(), EntityType.REGION).isEmpty();
        return kinds ? Optional.empty() : classed(identity, item, own, shared, noun, counted);
    }

    private static boolean isCampaign(ListNoun noun, String item) {
        return CAMPAIGN.matches(noun.noun()) && item.length() >= SHORTEST_CAMPAIGN;
    }

    /** What the shared noun's own modifiers say: 口岸提升 of 等重点口岸提升工程, nothing of 等重点商圈. */
    private static Span kind(Span phrase, ListNoun noun) {
        return new Span(
                phrase.begin(),
                Math.max(phrase.begin(), phrase.end() - noun.noun().length()));
    }

    /** An item with a head noun of its own. */
    private static Optional<Mention> headed(Identity identity, Span item, String own, int ending, ListNoun noun) {
        String head = own.substring(own.length() - ending);
        Span modifiers = new Span(item.begin(), Math.max(item.begin(), item.end() - ending));
        return Heads.standard()
                .typeOf(own)
                .filter(type -> type != EntityType.INSTITUTION || !identity.isGeneric(modifiers))
                .filter(type -> identity.isNamed(modifiers, head)
                        || type == EntityType.PROJECT
                                && noun.type() == type
                                && (describes(identity, modifiers) || isListedWork(identity, modifiers, head)))
                .map(type -> name(item, type, own, own, "list-item"));
    }

    /** Whether the words before a kind of works, in a list of projects, say more than what kind it is: 碳化硅 of 碳化硅三期. */
    private static boolean describes(Identity identity, Span modifiers) {
        return modifiers.length() >= SHORTEST_MODIFIER && identity.namesWorks(modifiers);
    }

    /** Any word that is no kind of works names those that nearly always have a name: 腾飞 of 腾飞油田; and a stage tells them: 地铁三期. */
    private static boolean isListedWork(Identity identity, Span modifiers, String head) {
        return modifiers.length() >= SHORTEST_WORK && identity.namesListed(modifiers, head);
    }

    /** An item that the collective noun only classes; a long description of a project is a name, a short one is not. */
    private static Optional<Mention> classed(
            Identity identity, Span item, String own, String phrase, ListNoun noun, boolean amongNames) {
        boolean project = noun.type() == EntityType.PROJECT;
        if (project && !identity.isGeneric(item) && PLANTS.isIn(phrase) && PLACE_NAME.matches(own)) {
            return Optional.of(name(item, noun.type(), own + phrase, own, "list-item"));
        }
        int shortest = amongNames ? SHORTEST_AMONG_NAMES : SHORTEST_DESCRIPTION;
        if (INDUSTRIES.contains(own) || !identity.isSpecific(item) && (!project || own.length() < shortest)) {
            return Optional.empty();
        }
        return Optional.of(name(item, noun.type(), own, project ? own + noun.noun() : own, "list-item"));
    }

    private static Mention name(Span item, EntityType type, String name, String form, String foundBy) {
        List<String> forms = form.equals(name) ? List.of() : List.of(form);
        return new Mention(item, type, name, forms, foundBy, SURE, List.of());
    }
}
