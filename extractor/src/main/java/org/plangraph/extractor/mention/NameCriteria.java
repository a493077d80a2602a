package org.plangraph.extractor.mention;

import java.util.Set;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Decides whether the words before a head noun make a name of it, or only say of what kind the thing is. */
final class NameCriteria {
    private static final Set<String> NOT_NAMES = WordList.words("not-names");
    private static final Set<String> BUILT_KINDS = WordList.words("heads-of-built-kinds");
    private static final Set<String> WORKS = WordList.words("works");
    private static final Set<String> CAMPAIGN_VERBS = WordList.words("campaign-verbs");
    private static final Search CAMPAIGN_HEAD = Search.of("campaign-head");
    private static final Search CAMPAIGN_OR_PROJECT = Search.of("undertaking-head");
    private static final Search SLOGAN = Search.of("slogan");
    private static final Search STATE_BODY = Search.of("state-body");
    private static final Search STATE_ZONE = Search.of("state-zone");
    private static final Search PROVINCE_BODY = Search.of("province-body");
    private static final Search RANKED_GROUP = Search.of("ranked-group");
    private static final Search BUILT = Search.of("built");
    private static final Search PHASE_AFTER = Search.of("phase-after");
    private static final Search EVENT_AFTER = Search.of("event-after");
    /** The same after further items of its list: A中心、B中心落户. */
    private static final Search LISTED_EVENT_AFTER = Search.of("listed-event-after");

    private static final Search YIELD = Search.of("yearly-capacity");

    private static final int LONGEST_BUILDER = 28;
    private static final Search BUILDER_BEFORE = Search.of("builder-before");
    private static final Search BUILDS = Search.of("company-builds");
    private static final Search AGREES = Search.of("company-agrees");
    private static final Search CARRIER = Search.of("carrier-before");
    private static final Set<String> COMMON_SITES = WordList.words("heads-of-common-sites");
    /** Sites of a kind that only a place or a word of its own makes a name of. */
    private static final Set<String> CLASS_SITES = WordList.words("heads-of-class-sites");
    /** Ports that one place has. */
    private static final Set<String> OWN_SITES = Set.of("自贸港", "自由贸易港");

    private static final int SHORTEST_SECTOR = 2;
    private static final Search RANKED_FIRST = Search.of("ranked-first");
    private static final Search MANY_OR_DONE = Search.of("many-or-done");
    private static final Search COUNT_FIRST = Search.of("count-first");
    private static final Search COUNT_LAST = Search.of("count-last");
    /** Before a route: each of many places has one, 县县通 of 县县通高速, 地市互通 of 地市互通高铁. */
    private static final Search REACHED = Search.of("all-are-reached");
    /** What a verb alone is before a head noun: what is done with such things, 提升综合保税区. */
    private static final Set<String> GOVERNING_VERBS = WordList.words("clause-verbs");

    /** Right behind a place: all that it has, and no name of one. */
    private static final String ANY_CLUSTER = "产业集群";

    /** 五大产业集群 counts clusters. */
    private static final Search COUNT_OF_CLUSTERS = Search.of("count-of-clusters");
    /** What is done with a cluster: 龙头企业带动 of 龙头企业带动集群. */
    private static final Search CLUSTER_VERB_LAST = Search.of("cluster-verb-last");

    /** Fields and stables without a place are kinds of farming, whatever grows there: 鲜桃种植 of 鲜桃种植基地. */
    private static final Search FARM = Search.of("farm-last");

    private static final Search RANK_FIRST = Search.of("rank-first");

    /** Heads that stand as well after words for a class of undertakings: 涉海重点项目. */
    private static final Set<String> CLASSED = WordList.words("heads-of-classes");

    private static final int SHORTEST_DESCRIPTION = 4;
    private static final int SHORTEST_CAMPAIGN = 3;

    private final Reading reading;
    private final String text;
    private final Identity identity;
    private final Surroundings surroundings;

    NameCriteria(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.identity = new Identity(reading);
        this.surroundings = new Surroundings(reading);
    }

    /**
     * Whether {@code name} is one.
     *
     * @param head its head noun
     * @param end where the name ends, which may be after {@code head} and a stage (二期) or section of it
     */
    boolean isName(Span name, Span head, int end, EntityType type) {
        Span modifiers = new Span(name.begin(), head.begin());
        if (isCommonNoun(name, head)) {
            return false;
        }
        if (REACHED.isIn(modifiers.of(text)) || surroundings.showKind(name, modifiers, end, type)) {
            return false;
        }
        boolean campaign = CAMPAIGN_HEAD.matches(head.of(text));
        if (type == EntityType.INSTITUTION && isQuoted(name) && modifiers.length() < SHORTEST_SECTOR) {
            return false; // “软平台”
        }
        if (isQuoted(name) || end > head.end()) {
            return CAMPAIGN_OR_PROJECT.matches(head.of(text))
                    || !SLOGAN.matches(name.of(text)) && !COUNT_LAST.isIn(modifiers.of(text));
        }
        if (counts(modifiers.of(text))
                || MANY_OR_DONE.isIn(modifiers.of(text))
                || type == EntityType.INDUSTRY_CLUSTER && CLUSTER_VERB_LAST.isIn(modifiers.of(text))
                || GOVERNING_VERBS.contains(modifiers.of(text))) {
            return false;
        }
        int kind = type == EntityType.INSTITUTION ? SHORTEST_SECTOR : Integer.MAX_VALUE;
        if (type != EntityType.ENTERPRISE && !campaign && ranksOnly(RANK_FIRST, modifiers, kind)) {
            return false;
        }
        if ((type == EntityType.PARK || type == EntityType.INSTITUTION || type == EntityType.PROJECT && !campaign)
                && Aspiration.isPraised(modifiers.of(text))
                && !identity.isAtPlace(modifiers)) {
            return false;
        }
        if ((type == EntityType.PARK || type == EntityType.INSTITUTION) && COUNT_FIRST.startsAt(text, name.begin())) {
            return false; // 四大商贸中心
        }
        if (type == EntityType.PARK && RANKED_FIRST.isIn(modifiers.of(text))) {
            return false;
        }
        if (type == EntityType.PARK
                && (CLASS_SITES.contains(head.of(text)) && !identity.isSpecific(modifiers)
                        || (OWN_SITES.contains(head.of(text)) || FARM.isIn(modifiers.of(text)))
                                && !identity.isAtPlace(modifiers))) {
            return false;
        }
        if (type == EntityType.INDUSTRY_CLUSTER && ANY_CLUSTER.equals(head.of(text)) && isPlace(modifiers)) {
            return false; // 丹东市产业集群: all that the city has
        }
        if (classesOnly(modifiers, head.of(text))
                || type == EntityType.INDUSTRY_CLUSTER && COUNT_OF_CLUSTERS.startsAt(text, modifiers.begin())) {
            return false;
        }
        String before = text.substring(Math.max(0, name.begin() - 4), name.begin());
        boolean built = BUILT.isIn(before);
        if (campaign && modifiers.length() < SHORTEST_CAMPAIGN) {
            return false;
        }
        if (bearsRank(name, modifiers)) {
            return true;
        }
        if (CLASSED.contains(head.of(text)) && identity.isGenericAfterPlaces(modifiers)) {
            return false;
        }
        if (identity.isGeneric(modifiers)) {
            return campaign
                    && (!identity.opensWithClass(modifiers)
                            || CAMPAIGN_VERBS.stream().anyMatch(before::endsWith));
        }
        if (isCommonSite(name, head)) {
            return identity.isSpecific(modifiers) || identity.isProperNoun(modifiers);
        }
        return identity.isNamed(modifiers, head.of(text))
                || (type == EntityType.ENTERPRISE || type == EntityType.REGION) && identity.isProperNoun(modifiers)
                || modifiers.length() >= SHORTEST_DESCRIPTION
                        && PHASE_AFTER.matches(head.of(text))
                        && identity.namesListed(modifiers, head.of(text))
                || built && BUILT_KINDS.contains(head.of(text))
                || isPlannedPlant(modifiers, type)
                || modifiers.length() >= SHORTEST_DESCRIPTION
                        && (CLASSED.contains(head.of(text)) && CARRIER.isIn(before)
                                || isBuiltByOne(name)
                                || EVENT_AFTER.startsAt(text, head.end())
                                || LISTED_EVENT_AFTER.startsAt(text, head.end()));
    }

    /** Whether works are told by what they are to yield in a year, and of what: 年产2万台氢燃料电池堆. */
    private boolean isPlannedPlant(Span modifiers, EntityType type) {
        int goods = YIELD.endOfMatchAt(text, modifiers.begin(), modifiers.end());
        return type == EntityType.PROJECT
                && goods > modifiers.begin()
                && modifiers.end() - goods >= SHORTEST_SECTOR
                && !identity.isGeneric(new Span(goods, modifiers.end()));
    }

    /** Whether the words up to {@code head} end in what is no name wherever it stands: 公立医院. */
    boolean isCommonNoun(Span name, Span head) {
        String words = new Span(name.begin(), head.end()).of(text);
        return NOT_NAMES.contains(RegionDistribution.clean(words))
                || NOT_NAMES.stream().anyMatch(words::endsWith);
    }

    /** Whether the words only class the items of the list before them. */
    boolean closesList(Span name) {
        return surroundings.closesList(name);
    }

    /** Whether who builds it stands before it, in what tells of this one: 由…承建的, 宏远集团投资3亿元建设. */
    private boolean isBuiltByOne(Span name) {
        String before = text.substring(Math.max(0, name.begin() - LONGEST_BUILDER), name.begin());
        return BUILDER_BEFORE.isIn(before)
                || Stream.of(BUILDS, AGREES)
                        .flatMap(said -> said.first(before).stream())
                        .anyMatch(said -> Brands.endsCompany(before.substring(0, said.start())));
    }

    /** A sector of one word before such a noun names nothing by itself: 造船基地. */
    boolean isCommonSite(Span name, Span head) {
        return COMMON_SITES.contains(head.of(text)) && head.begin() - name.begin() <= SHORTEST_SECTOR;
    }

    /** Whether several things are meant, unless a quote makes a name of their number: 培育四大, but 碳达峰“十大. */
    private static boolean counts(String modifiers) {
        return COUNT_LAST.isIn(modifiers) && modifiers.indexOf('“') < 0;
    }

    private boolean isPlace(Span words) {
        return reading.beginningAt(words.begin(), EntityType.REGION).stream()
                .anyMatch(place -> place.span().end() == words.end());
    }

    /** Whether the words only say of what class or rank undertakings are: 涉海重点 of 涉海重点项目, 标志性 of 标志性工程. */
    private boolean classesOnly(Span modifiers, String head) {
        return CLASSED.contains(head) && identity.endsInClass(modifiers)
                || WORKS.contains(head) && (identity.endsInRank(modifiers) || identity.isKindOfWorks(modifiers));
    }

    /**
     * Whether a thing is only of some rank and kind, and the words pick out none: 省级现代农业 of 省级现代农业园区.
     *
     * @param longest characters of a kind: what is told in more of them is one body, 自治区级农牧特色产品展销 of …平台
     */
    private boolean ranksOnly(Search rank, Span modifiers, int longest) {
        int kind = rank.endOfMatchAt(text, modifiers.begin(), modifiers.end());
        return kind > modifiers.begin()
                && modifiers.end() - kind <= longest
                && !identity.isSpecific(new Span(kind, modifiers.end()));
    }

    /** A province's own group, or a body of the state: 省物流集团, 国家碳计量中心. */
    private boolean bearsRank(Span name, Span modifiers) {
        EntityType type = Heads.standard().typeOf(name.of(text)).orElse(EntityType.PROJECT);
        return type == EntityType.ENTERPRISE && RANKED_GROUP.matches(modifiers.of(text))
                || type == EntityType.INSTITUTION
                        && STATE_BODY.matches(modifiers.of(text))
                        && !identity.isGeneric(modifiers)
                || type == EntityType.PARK && STATE_ZONE.matches(name.of(text))
                || PROVINCE_BODY.matches(name.of(text));
    }

    private boolean isQuoted(Span name) {
        return name.begin() > 0
                && name.end() < text.length()
                && "“《".indexOf(text.charAt(name.begin() - 1)) >= 0
                && "”》".indexOf(text.charAt(name.end())) >= 0;
    }
}
