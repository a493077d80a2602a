package org.plangraph.extractor.mention.term;

import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/**
 * What a listing as a whole says of its items.
 *
 * @param tail the class of the noun after 等
 * @param plainTail whether that noun names nothing itself: 高附加值产业, but not 轨道交通装备产业
 * @param size number of items, at least 1
 * @param industries share of the items that are industries known by name, broad sectors not counted; 0 to 1
 * @param products share of the other items that end like goods; 0 to 1
 * @param sectors share of the items that are industries or end like them; 0 to 1
 * @param ofPlace whether a region is to develop them: 宜宾重点发展动力电池、优质白酒
 * @param areSurelyGoods whether one of them ends in a word for goods of two characters or more, in an annual report: not 临床, 大熔炉
 */
record Setting(
        Governor governor,
        TailClass tail,
        boolean plainTail,
        int size,
        double industries,
        double products,
        double sectors,
        boolean ofPlace,
        boolean areSurelyGoods) {
    private static final double SOME = 0.3;
    private static final double MOST = 0.5;
    private static final double SOME_LINKS = 0.25;
    private static final char COLON = '：';
    private static final int LONGEST_VERB = 10;
    private static final Search PLACE_DEVELOPS = Search.of("place-develops");
    private static final Search COUNT = Search.of("item-opening");
    /** What is done to the industries before 等: 特色产业升级工程. */
    private static final Search SECTOR_CAMPAIGN = Search.of("sector-campaign");

    static Setting of(Vocabulary vocabulary, Reading reading, Listing listing, List<Span> items) {
        String text = reading.text();
        boolean report = reading.plan().profile().isReport();
        int industries = 0;
        int products = 0;
        int sectors = 0;
        boolean sure = !report;
        for (Span item : items) {
            String name = item.of(text);
            Head head = vocabulary.head(name);
            boolean industry = vocabulary.isIndustry(name);
            sectors += industry || head == Head.INDUSTRY ? 1 : 0;
            if (industry) {
                industries += vocabulary.isGeneric(name) ? 0 : 1;
            } else if (head == Head.PRODUCT || head == Head.EITHER) {
                products++;
                sure |= vocabulary.headLength(name) > 1;
            }
        }
        boolean given = listing.governor() == Governor.PROMOTE && industries == 0 && listing.isOfServices(text);
        TailClass tail = given
                ? TailClass.OTHER
                : listing.tail()
                        .map(span -> classOf(vocabulary, span.of(text)))
                        .orElseGet(() -> sharedSector(vocabulary, text, items));
        double size = Math.max(1, items.size());
        boolean plain = listing.tail()
                .map(span -> vocabulary.stem(span.of(text)))
                .map(stem -> tail == TailClass.INDUSTRY && countLength(stem) > 0
                        || vocabulary.head(stem) == Head.NONE && !vocabulary.isIndustry(stem))
                .orElse(true);
        // 优势领域关键技术攻关 works on the sectors and does not make them
        boolean workedOn = listing.governor() == Governor.MADE
                && listing.tail()
                        .map(span -> span.length()
                                > vocabulary.rankedSector(span.of(text)).length())
                        .orElse(false);
        Governor governor = workedOn && tail == TailClass.FIELD ? Governor.DEVELOP : listing.governor();
        return new Setting(
                governor,
                tail,
                plain,
                items.size(),
                industries / size,
                products / size,
                sectors / size,
                isOfPlace(reading, items, governor),
                sure);
    }

    /** Whether a region is the subject of the verb before the list, or its label, and the list names no sites: 十堰市：商用车、汽车零部件. */
    private static boolean isOfPlace(Reading reading, List<Span> items, Governor governor) {
        if (items.isEmpty()) {
            return false;
        }
        int offset = items.get(0).begin();
        boolean placed = governor == Governor.DEVELOP && isSubject(reading, offset)
                || governor == Governor.NONE && isLabel(reading, offset);
        return placed
                && items.stream()
                        .allMatch(item -> reading.beginningAt(item.begin(), EntityType.PARK)
                                .isEmpty());
    }

    private static boolean isLabel(Reading reading, int offset) {
        return offset > 0
                && reading.text().charAt(offset - 1) == COLON
                && !reading.endingAt(offset - 1, EntityType.REGION).isEmpty();
    }

    private static boolean isSubject(Reading reading, int offset) {
        int from = Math.max(0, offset - LONGEST_VERB);
        return PLACE_DEVELOPS
                .first(reading.text().substring(from, offset))
                .filter(verb -> !reading.endingAt(from + verb.start(), EntityType.REGION)
                        .isEmpty())
                .isPresent();
    }

    /**
     * The class of what follows 等: that of its end seen through its sides (新业态|规模 is of the class of 新业态), or of a
     * sector word inside it, as in 领域|国家创新中心 and 优势特色领域|关键技术攻关.
     */
    private static TailClass classOf(Vocabulary vocabulary, String tail) {
        TailClass end = TailClass.of(tail);
        int sectorWord = vocabulary.sectorWordLength(tail);
        if (end != TailClass.CHAIN && end != TailClass.CLUSTER && sectorWord > 0) {
            return TailClass.of(tail.substring(0, sectorWord));
        }
        if (end == TailClass.UNDERTAKING && SECTOR_CAMPAIGN.isIn(tail)) {
            return TailClass.INDUSTRY;
        }
        String counted = tail.substring(countLength(tail));
        String ranked = vocabulary.rankedSector(counted);
        if (!ranked.isEmpty()
                && (end == TailClass.TECHNOLOGY || end == TailClass.UNKNOWN)
                && !isOfSites(vocabulary, counted.substring(ranked.length()))) {
            return TailClass.of(ranked);
        }
        String rest = tail;
        while (TailClass.of(rest) == TailClass.UNKNOWN && vocabulary.head(rest) == Head.ATTRIBUTE) {
            rest = rest.substring(0, rest.length() - vocabulary.headLength(rest));
        }
        return TailClass.of(rest);
    }

    /** Whether what follows the sectors names sites for them, or a side of such: 园区能级 of 特色产业|园区能级. */
    private static boolean isOfSites(Vocabulary vocabulary, String rest) {
        return TailClass.of(vocabulary.withoutSides(rest)) == TailClass.UNDERTAKING;
    }

    /** The class of the sector word that the last of several items ends in, which is said of all: 低空装备、建筑机器人产业. */
    private static TailClass sharedSector(Vocabulary vocabulary, String text, List<Span> items) {
        String last = items.isEmpty() ? "" : items.get(items.size() - 1).of(text);
        boolean shared = items.size() > 1
                && !vocabulary.stem(last).equals(last)
                && items.stream().map(item -> item.of(text)).allMatch(item -> endsLikeTerm(vocabulary, item));
        return shared ? TailClass.of(last) : TailClass.UNKNOWN;
    }

    private static boolean endsLikeTerm(Vocabulary vocabulary, String name) {
        Head head = vocabulary.head(vocabulary.stem(name));
        return vocabulary.isIndustry(name) || head != Head.NONE && head != Head.ATTRIBUTE;
    }

    /** Length of the count that opens what follows a list: 十大 of 十大乡村特色产业; 0 without one. */
    private static int countLength(String tail) {
        return Math.max(0, COUNT.endOfMatchAt(tail, 0, tail.length()));
    }

    /**
     * Whether the list names sectors, so that broad ones among them (电力, 餐饮) are meant as sectors too: it calls most of
     * them industries, or fields among which is one that plans do not only mention.
     */
    boolean areSectors() {
        boolean acted = governor != Governor.NONE || industries > 0;
        return switch (tail) {
            case INDUSTRY, CHAIN, CLUSTER -> size > 1 && acted && sectors >= MOST;
            case FIELD -> size > 2 && industries > 0 && sectors >= MOST;
            default -> false;
        };
    }

    /** The same list, vouched for by what is said of it. */
    Setting developed() {
        return new Setting(
                Governor.DEVELOP, tail, plainTail, size, industries, products, sectors, ofPlace, areSurelyGoods);
    }

    /** Whether what a region is to develop are sectors, of which some are known as such, so that goods among them are meant as such. */
    boolean areSectorsOfPlace() {
        return ofPlace && sectors > 0 && tail != TailClass.PRODUCT && tail != TailClass.TECHNOLOGY;
    }

    /** Whether a verb of developing or making, or a heading, vouches for the items. */
    boolean isGoverned() {
        return governor != Governor.NONE && governor != Governor.PROMOTE;
    }

    /** Whether goods that are to be developed are called industries: 固态乳制品、益生菌等高附加值产业. */
    boolean areCalledIndustries() {
        return (tail == TailClass.INDUSTRY || tail == TailClass.CHAIN) && plainTail && governor == Governor.DEVELOP;
    }

    boolean isIndustryList() {
        return tail == TailClass.INDUSTRY
                || tail == TailClass.CHAIN
                || tail == TailClass.CLUSTER
                || tail == TailClass.FIELD && governor == Governor.DEVELOP
                || industries >= SOME && products <= industries;
    }

    /** Whether the items are called industries, or are fields to develop of which some are known as industries. */
    boolean isListOfSectors() {
        boolean fields = tail == TailClass.FIELD && governor == Governor.DEVELOP && industries >= SOME;
        return size > 1 && (tail == TailClass.INDUSTRY || fields);
    }

    /** Whether they are called fields and most are industries by name, so that goods are meant as such: 集成电路、工业母机等领域. */
    boolean areFieldsOfIndustry() {
        return size > 2 && tail == TailClass.FIELD && industries >= MOST && products == 0;
    }

    /** Whether the items are called technologies, so that none is a sector: 表面涂覆、节能环保等关键共性技术. */
    boolean areTechnologies() {
        return size > 1 && tail == TailClass.TECHNOLOGY;
    }

    boolean isProductList() {
        return makesGoods() || tail == TailClass.GOODS;
    }

    /** Whether what stands in the list is made, even where it could be called an industry. */
    boolean makesGoods() {
        return tail == TailClass.PRODUCT
                || tail == TailClass.TECHNOLOGY
                || governor == Governor.MAKE
                || governor == Governor.MADE
                || governor == Governor.ORDER;
    }

    /** Whether the items are links of a chain of goods: what no list knows among them is goods, or a step on the way. */
    boolean areLinks() {
        return governor == Governor.ORDER && products >= SOME_LINKS;
    }

    /** Whether the items are organisations, places or the like, which are no terms. */
    boolean excludes() {
        return tail == TailClass.ORGANISATION || tail == TailClass.PLACE || tail == TailClass.OTHER;
    }
}
