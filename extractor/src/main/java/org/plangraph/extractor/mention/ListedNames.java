package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.ListNouns.ListNoun;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Judges what an item of a list names that a collective noun closes: by a head noun of its own, or by that noun. */
final class ListedNames {
    /** Plants and mines, which go by their place: 大湾、盘南等煤电项目. */
    private static final Search PLANTS = Search.of("plant-projects");

    private static final Search PLACE_NAME = Search.of("short-name");
    private static final Search CAMPAIGN = Search.of("campaign-head");
    private static final Search KINDS = Search.of("list-of-kinds");

    private static final Search CAPACITY = Search.of("capacity");
    private static final Set<String> SITE_NOUNS = WordList.words("site-nouns");

    private static final int SHORTEST_MODIFIER = 3;
    private static final int SHORTEST_ENDED = 3;
    private static final int SHORTEST_CAMPAIGN = 4;
    /** Before 等项目 they say of what kind the projects are: 新能源汽车、商业航天等重点项目. */
    private static final Set<String> INDUSTRIES = WordList.words("terms/industries");

    private static final Set<String> EVENTS = WordList.words("event-nouns");
    private static final int LONGEST_OWNER = 6;
    private static final int SHORTEST_DESCRIPTION = 5;
    private static final int SHORTEST_AMONG_NAMES = 4;
    /** What works end in that are complete without their kind. */
    private static final Set<String> WORK_NOUNS = WordList.words("work-nouns");

    private static final double SURE = 0.8;

    private ListedNames() {}

    /**
     * The name that {@code item} is; empty when it only describes.
     *
     * @param phrase the noun with its modifiers
     * @param counted whether the list says that its items are names, by their count or by most of them
     */
    static Optional<Mention> of(
            Reading reading, Identity identity, Span item, ListNoun noun, Span phrase, boolean counted) {
        String own = RegionDistribution.clean(item.of(reading.text()));
        boolean severalQuotes = item.of(reading.text()).contains("”“"); // QuotedNames has them one by one
        if (own.length() < 2 || severalQuotes || identity.isGeneric(item)) {
            return Optional.empty();
        }
        int ending = Heads.standard().lengthIn(own);
        if (ending == own.length()) {
            return Optional.empty();
        }
        if (ending > 0) {
            return headed(identity, item, own, ending, noun);
        }
        boolean isPlace = isPlace(reading, item);
        String shared = phrase.of(reading.text());
        if (noun.shared()
                && noun.type() != EntityType.PROJECT
                && EVENTS.stream().anyMatch(own::endsWith)) {
            return Optional.empty();
        }
        if (isSite(noun, identity, item, own) || !isPlace && isWork(noun, own)) {
            return Optional.of(name(item, noun.type(), own, own + shared, "list-item"));
        }
        if (noun.shared()) {
            String tail = isPlace || isCampaign(noun, own) ? shared : noun.noun();
            return isPlace || counted || identity.isSpecific(item) || isCampaign(noun, own)
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
        boolean kinds = noun.type() != EntityType.PRODUCT
                && KINDS.isIn(shared)
                && !CAPACITY.startsAt(own, 0)
                && reading.beginningAt(item.begin(), EntityType.REGION).isEmpty();
        if (kinds) {
            return Optional.empty();
        }
        boolean ownsOne = noun.type() == EntityType.PROJECT
                && identity.tokens(phrase).stream().anyMatch(word -> INDUSTRIES.contains(word.word()))
                && item.length() <= LONGEST_OWNER
                && new Brands(reading).whole(item, "").isPresent();
        return ownsOne // 瑞阳、京阳等锂电池项目: each has one
                ? Optional.of(name(item, noun.type(), own + shared, own + shared, "list-item"))
                : classed(identity, item, own, shared, noun, counted);
    }

    /** Whether the item is a place, or two right after each other: 武威民勤. */
    private static boolean isPlace(Reading reading, Span item) {
        return reading.beginningAt(item.begin(), EntityType.REGION).stream()
                .map(place -> place.span().end())
                .anyMatch(end -> end == item.end()
                        || reading.beginningAt(end, EntityType.REGION).stream()
                                .anyMatch(inner -> inner.span().end() == item.end()));
    }

    /** Whether an item of a list of works ends in the last character of what they are, so that it is complete: 滨江线等轨道交通线. */
    private static boolean isWork(ListNoun noun, String own) {
        return noun.type() == EntityType.PROJECT
                && noun.shared()
                && endsIn(WORK_NOUNS, own)
                && noun.noun().endsWith(own.substring(own.length() - 1));
    }

    /** Whether an item of a list of sites ends as the names of sites do, so that it is complete: 东方美谷、张江药谷等特色园区. */
    private static boolean isSite(ListNoun noun, Identity identity, Span item, String own) {
        return noun.type() == EntityType.PARK && endsIn(SITE_NOUNS, own) && identity.isSpecific(item);
    }

    /** Whether a name goes on before a last character that says what it is. */
    private static boolean endsIn(Set<String> nouns, String name) {
        return name.length() >= SHORTEST_ENDED && nouns.contains(name.substring(name.length() - 1));
    }

    private static boolean isCampaign(ListNoun noun, String item) {
        return CAMPAIGN.matches(noun.noun()) && item.length() >= SHORTEST_CAMPAIGN;
    }

    /** An item with a head noun of its own; before it a kind of works alone names none: 高速公路项目. */
    private static Optional<Mention> headed(Identity identity, Span item, String own, int ending, ListNoun noun) {
        String head = own.substring(own.length() - ending);
        if (noun.type() == EntityType.PROJECT && Heads.standard().isKind(own.substring(0, own.length() - ending))) {
            return Optional.empty();
        }
        Span modifiers = new Span(item.begin(), Math.max(item.begin(), item.end() - ending));
        return Heads.standard()
                .typeOf(own)
                .filter(type -> type != EntityType.INSTITUTION || !identity.isGeneric(modifiers))
                .filter(type -> identity.isNamed(modifiers, head)
                        || noun.type() == EntityType.PROJECT
                                && (type == noun.type() || type == EntityType.PARK && CAPACITY.startsAt(own, 0))
                                && describes(identity, modifiers))
                .map(type -> name(item, type, own, own, "list-item"));
    }

    /** Whether the words before a kind of works, in a list of projects, say more than what kind it is: 碳化硅 of 碳化硅三期. */
    private static boolean describes(Identity identity, Span modifiers) {
        return modifiers.length() >= SHORTEST_MODIFIER && identity.namesWorks(modifiers);
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

    static Mention name(Span item, EntityType type, String name, String form, String foundBy) {
        List<String> forms = form.equals(name) ? List.of() : List.of(form);
        return new Mention(item, type, name, forms, foundBy, SURE, List.of());
    }
}
