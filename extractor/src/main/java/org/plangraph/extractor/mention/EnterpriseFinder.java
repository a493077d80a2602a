package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Searches;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds companies without a company's head noun: known ones anywhere, brands at the head of projects, parks and
 * institutes, and the items of slots that call for companies (依托…, 以…为龙头).
 */
final class EnterpriseFinder implements Finder {
    private static final Set<EntityType> CARRIED = Set.of(EntityType.PROJECT, EntityType.PARK, EntityType.INSTITUTION);
    private static final Set<String> PLANTS = WordList.words("heads-of-company-works");
    private static final Set<String> UNOWNED = WordList.words("heads-without-owner");
    private static final int SHORTEST = 2;
    /** Characters of what is taken for a company because most beside it are. */
    private static final int LIKELY = 4;

    private static final double SURE = 0.85;
    private static final String TRADE = "业";
    private static final Pattern STAGE_LAST = Patterns.of("stage-last");
    private static final Search ROUTE = Search.of("line-noun");
    /** What calls for companies, companies that are won or worked with (引进A、B等, 与A、B开展合作), rolls of them (知名企业：如A、B), what says who leads (A、B为骨干). */
    private static final Searches SLOTS = Searches.of(
            "enterprise-slot",
            "enterprise-partner",
            "company-roll",
            "company-builders",
            "company-part",
            "company-of-role",
            "company-maker");
    /** Verbs whose object may be anything, so that only companies that are certain are taken for some. */
    private static final Search ANYTHING = Search.of("open-slot");

    /** What ends the short names of institutes, which are relied on beside companies: 中科院近物所. */
    private static final Search INSTITUTE = Search.of("institute-last");

    private static final Search NAMING = Search.of("company-slot-names");
    /** What only companies are, so that no item of the slot has to be known for one: 以宏远为链主. */
    private static final Search ONLY_COMPANIES = Search.of("company-slot-only");

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>(new KnownCompanies(reading).find());
        Brands brands = new Brands(reading);
        List<Mention> works = reading.mentions().stream()
                .filter(mention -> CARRIED.contains(mention.type()))
                .toList();
        works.forEach(mention -> ownerOf(mention, brands).ifPresent(found::add));
        for (Sentence sentence : reading.plan().sentences()) {
            found.addAll(slots(reading, sentence, brands));
        }
        found.addAll(new CompanyRolls(reading, brands).find());
        found.addAll(new TailedCompanies(reading).find());
        List<Mention> named = new ArrayList<>(found);
        reading.mentions().stream()
                .filter(mention -> mention.type() == EntityType.ENTERPRISE)
                .forEach(named::add);
        List<Mention> beside = new CompanyNeighbours(reading, brands).find(named);
        found.addAll(beside);
        named.addAll(beside);
        OwnersInShort inShort = new OwnersInShort(reading, named);
        works.forEach(mention -> inShort.of(mention)
                .filter(owner -> mayOwn(owner, mention, brands))
                .ifPresent(found::add));
        return found;
    }

    /** The company at the head of the name of {@code works}. */
    static Optional<Mention> ownerOf(Mention works, Brands brands) {
        return brands.atHeadOf(works.span(), works.type(), "enterprise-brand")
                .filter(brand -> mayOwn(brand, works, brands));
    }

    /** Works are named after places and routes, and owned only by a company that is known and parted from their noun. */
    private static boolean mayOwn(Mention brand, Mention works, Brands brands) {
        String name = STAGE_LAST.matcher(works.name()).replaceFirst("");
        int length = Heads.standard().lengthIn(name);
        String head = name.substring(name.length() - length);
        boolean parted = brand.span().end() < works.span().begin() + name.length() - length;
        if (ROUTE.startsAt(name, brand.span().end() - works.span().begin())) {
            return false;
        }
        return UNOWNED.stream().noneMatch(name::endsWith)
                || PLANTS.contains(head) && parted && brands.isKnown(brand.span());
    }

    private static List<Mention> slots(Reading reading, Sentence sentence, Brands brands) {
        List<Mention> found = new ArrayList<>();
        String words = sentence.span().of(reading.text());
        for (List<MatchResult> kind : SLOTS.all(words)) {
            for (MatchResult slot : kind) {
                found.addAll(inSlot(reading, sentence, slot, brands));
            }
        }
        return found;
    }

    private static List<Mention> inSlot(Reading reading, Sentence sentence, MatchResult slot, Brands brands) {
        int offset = sentence.span().begin();
        int group = slot.start(1) >= 0 ? 1 : 2;
        int begin = offset + slot.start(group);
        List<Span> items =
                ListItems.before(reading, new NameBoundary(reading, sentence), offset + slot.end(group)).stream()
                        .filter(item -> item.begin() >= begin)
                        .toList();
        if (items.isEmpty() || isOtherThing(reading, items.get(items.size() - 1))) {
            return List.of();
        }
        boolean named = NAMING.isIn(slot.group());
        boolean only = ONLY_COMPANIES.isIn(slot.group());
        if (!named && ANYTHING.startsAt(slot.group(), 0)) {
            items = items.stream().filter(brands::isCertain).toList();
        }
        return companies(reading, items, brands, named, only);
    }

    /**
     * The companies among {@code items}; where most are, so are the others that end as companies do or that no word explains.
     *
     * @param named whether the slot calls its items companies (为龙头, 企业): then one that is certain, or named as companies are, speaks for all
     * @param only whether nothing but a company stands in it
     */
    private static List<Mention> companies(
            Reading reading, List<Span> items, Brands brands, boolean named, boolean only) {
        List<Mention> found = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        boolean certain = items.stream().anyMatch(item -> isCertain(item.of(reading.text())));
        for (Span item : items) {
            company(reading, item, brands, certain).ifPresentOrElse(found::add, () -> others.add(item));
        }
        boolean spoken = !found.isEmpty()
                || items.stream().anyMatch(item -> brands.endsAsCompany(item) && isOfTrade(item.of(reading.text())));
        if (only || named && spoken) {
            others.stream().filter(brands::mayBeListed).forEach(item -> found.add(brands.listed(item)));
        } else if (!found.isEmpty()) {
            others.stream().filter(brands::endsAsCompany).forEach(item -> found.add(brands.listed(item)));
            if (found.size() > 1 && 2 * found.size() >= items.size()) {
                others.stream()
                        .filter(item -> item.length() >= LIKELY
                                && !INSTITUTE.isIn(item.of(reading.text()))
                                && !brands.endsAsCompany(item)
                                && brands.mayBeListed(item))
                        .forEach(item -> found.add(brands.listed(item)));
            }
        }
        return found;
    }

    /** Whether a company is named by its trade as no sector or goods are: 鸿达实业, 锦江泉酒业. */
    private static boolean isOfTrade(String words) {
        return words.endsWith(TRADE) && Brands.endsCompany(words);
    }

    /** 依托渤中、半岛北、半岛南三大片区海上风电基地 is about bases, and so are the items before the last. */
    private static boolean isOtherThing(Reading reading, Span last) {
        boolean site = CARRIED.stream()
                .flatMap(type -> reading.beginningAt(last.begin(), type).stream())
                .anyMatch(
                        thing -> !thing.span().equals(last) || Heads.standard().lengthIn(thing.name()) > 0);
        return site
                || Heads.standard()
                        .typeOf(last.of(reading.text()))
                        .filter(type -> type != EntityType.ENTERPRISE)
                        .isPresent();
    }

    /** Whether a list has the company, under a name that means nothing else. */
    private static boolean isCertain(String words) {
        return Companies.standard().isKnown(words) && Companies.standard().lengthAt(words, 0) == words.length();
    }

    /** @param amongCompanies whether another item is certain to be one, so that a name made of common words is one too (长安) */
    private static Optional<Mention> company(Reading reading, Span item, Brands brands, boolean amongCompanies) {
        String words = item.of(reading.text());
        boolean ordinary = !amongCompanies
                && words.length() <= SHORTEST
                && Companies.standard().isKnown(words)
                && !isCertain(words);
        boolean place = brands.isPlace(item) && !Companies.standard().isKnown(words);
        if (ordinary || place || words.length() > 14) {
            return Optional.empty();
        }
        Optional<EntityType> head = Heads.standard().typeOf(words);
        if (head.isPresent()) {
            return head.filter(EntityType.ENTERPRISE::equals)
                    .filter(type -> !new Identity(reading)
                            .isGeneric(new Span(
                                    item.begin(), item.end() - Heads.standard().lengthIn(words))))
                    .map(type -> new Mention(item, type, RegionDistribution.clean(words), "enterprise-slot", SURE));
        }
        return brands.whole(item, "enterprise-slot");
    }
}
