package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/** Decides what the items of a listing are, from their words, their neighbours and what governs them. */
final class TermJudge {
    private static final int LONGEST_INDUSTRY = 16;
    private static final int LONGEST_PRODUCT = 26;

    /** Characters of the broad words for goods. */
    private static final int BROAD_WORD = 2;

    private static final Search NOT_A_NAME = Search.of("not-a-term");
    private static final Search OF_THE_SAME = Search.of("of-the-same");
    private static final Search MAKING = Search.of("making");
    private static final Search COUNTED = Search.of("counted-term");
    private static final Search OUTPUT = Search.of("output-of-sector");
    private static final Search USED_IN = Search.of("used-in");
    private static final Search SECTOR_DOES = Search.of("sector-does");
    private static final String SENTENCE_ENDS = "。；\n";

    private final Vocabulary vocabulary;
    private final KnownTerms known;
    private final SharedNoun sharedNoun;

    TermJudge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new KnownTerms(vocabulary);
        this.sharedNoun = new SharedNoun(vocabulary);
    }

    /** Everything that may be a name in {@code listing}; {@code items} are its items without what never belongs to a name. */
    List<Candidate> judge(Reading reading, Listing listing, List<Span> items) {
        List<Candidate> candidates = new ArrayList<>();
        String text = reading.text();
        List<Candidate> composed = sharedNoun.distribute(reading, listing, items);
        if (!composed.isEmpty()) {
            return composed;
        }
        boolean report = reading.plan().profile().isReport();
        if (report && Harm.isSaidOf(items, text)) {
            return List.of();
        }
        Setting setting = Setting.of(vocabulary, text, listing, items, report);
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i);
            Span thing = withoutWork(text, withoutTechnology(text, item, setting), setting);
            String maker = i == 0 ? "" : owner(text, items.get(i - 1), thing);
            Optional<Candidate> whole = MakersGoods.in(reading, vocabulary, item)
                    .or(() -> whole(thing, thing.of(text), setting))
                    .map(candidate -> candidate.of(maker))
                    .or(() -> withOutput(text, thing, setting))
                    .or(() -> ofTopic(text, thing, setting));
            if (whole.isPresent()) {
                boolean heading = listing.governor() == Governor.HEADING && items.size() == 1;
                candidates.add(heading ? whole.get().inHeading() : whole.get());
            } else if (vocabulary.chainWordLength(item.of(text)) == 0) {
                List<Candidate> inside = known.inside(reading, item);
                candidates.addAll(inside);
                if (inside.isEmpty()) {
                    withSides(thing, thing.of(text), setting)
                            .or(() -> ofUndertaking(reading, thing))
                            .ifPresent(candidates::add);
                }
            }
        }
        if (report && !setting.isListOfSectors()) {
            candidates.removeIf(candidate -> vocabulary.isAdministered(candidate.name()));
        }
        if (setting.areTechnologies()) {
            candidates.removeIf(candidate -> candidate.type() == EntityType.INDUSTRY);
        }
        // 在农业、矿山等行业的应用; asked last, since most lists name nothing
        boolean usedIn = !candidates.isEmpty()
                && USED_IN.startsAt(text, items.get(items.size() - 1).end());
        return usedIn ? List.of() : candidates;
    }

    /** What the goods are made of that a plan names together with it: 碳纤维 of 碳纤维及其复合材料; empty without any. */
    private String owner(String text, Span before, Span goods) {
        boolean same = OF_THE_SAME.matches(text.substring(before.end(), goods.begin()));
        return same && TailClass.of(goods.of(text)) == TailClass.GOODS ? before.of(text) : "";
    }

    /** The product whose technology is worked on: 航空发动机 of 航空发动机关键技术. */
    private Span withoutTechnology(String text, Span item, Setting setting) {
        String rest = setting.isGoverned() ? vocabulary.withoutTechnology(item.of(text)) : "";
        if (rest.length() < 3 || rest.length() == item.length()) {
            return item;
        }
        Head head = vocabulary.head(rest);
        return head == Head.PRODUCT || head == Head.EITHER
                ? new Span(item.begin(), item.begin() + rest.length())
                : item;
    }

    /** Whether the name is of goods alone, and of no industry. */
    private boolean isConcrete(String name) {
        return name.length() >= 3
                && vocabulary.head(name) == Head.PRODUCT
                && TailClass.of(name) != TailClass.PRODUCT
                && !vocabulary.isIndustry(name);
    }

    /** The product that the work closing the phrase is done on: 盾构机 of 盾构机装配制造. */
    private Span withoutWork(String text, Span item, Setting setting) {
        if (!setting.isGoverned() || setting.governor() == Governor.HEADING || setting.tail() == TailClass.INDUSTRY) {
            return item;
        }
        String name = item.of(text);
        String rest = vocabulary.withoutWork(name);
        boolean worked = rest.length() < name.length() && isConcrete(rest) && !vocabulary.isIndustry(name);
        return worked ? new Span(item.begin(), item.begin() + rest.length()) : item;
    }

    private Optional<Candidate> whole(Span span, String name, Setting setting) {
        if (name.length() < 2 || vocabulary.isCatchAll(name) || NOT_A_NAME.isIn(name)) {
            return Optional.empty();
        }
        if (vocabulary.chainWordLength(name) > 0) {
            return Optional.empty();
        }
        if (setting.size() == 1 && TailClass.of(name) == TailClass.PRODUCT && !saysWhatGoods(name, setting)) {
            return Optional.empty();
        }
        String stem = vocabulary.stem(name);
        boolean explicit = !stem.equals(name);
        if (vocabulary.isIndustry(name)) {
            return knownIndustry(span, name, explicit, setting);
        }
        if (setting.excludes()) {
            return Optional.empty();
        }
        if (vocabulary.head(stem) == Head.ATTRIBUTE) {
            return vocabulary.isActivity(stem) && setting.areCalledSectors()
                    ? industry(span, name, 0.6, "industry-by-activity")
                    : Optional.empty();
        }
        return explicit && stem.length() <= LONGEST_INDUSTRY
                ? bySectorWord(span, name, stem, setting)
                : explicit ? Optional.empty() : open(span, name, setting);
    }

    /** Whether more than praise stands before the broad word: 药食同源 before 产品. */
    private boolean saysWhatGoods(String name, Setting setting) {
        String own = name.substring(0, name.length() - vocabulary.headLength(name));
        boolean made = setting.governor() == Governor.DEVELOP || setting.governor() == Governor.MAKE;
        boolean closed = vocabulary.headLength(name) > BROAD_WORD && setting.isGoverned(); // 水产品 is a word of its own
        return closed || made && own.length() >= 3 && !vocabulary.isIndustry(own) && !vocabulary.isMadeOfCatchAlls(own);
    }

    /** A name that calls itself an industry before sides of it: 酱香白酒产业 in 酱香白酒产业集群. */
    private Optional<Candidate> withSides(Span span, String name, Setting setting) {
        if (setting.governor() == Governor.NONE || setting.governor() == Governor.MADE) {
            return Optional.empty();
        }
        String core = vocabulary.withoutSides(name);
        if (core.equals(name)) {
            return Optional.empty();
        }
        Span thing = new Span(span.begin(), span.begin() + core.length());
        return vocabulary.isPlainSector(core) && !vocabulary.isIndustry(core)
                ? whole(thing, core, setting)
                : Optional.empty();
    }

    /** A name that calls itself an industry before what it yields: 食品加工业 in 食品加工业产值增长12%. */
    private Optional<Candidate> withOutput(String text, Span span, Setting setting) {
        int yield = OUTPUT.first(span.of(text)).map(MatchResult::start).orElse(0);
        Span sector = new Span(span.begin(), span.begin() + yield);
        // 人工智能核心产业 is a part of the industry
        boolean part = sector.of(text).endsWith("核心产业");
        return !part && yield > 0 && vocabulary.isPlainSector(sector.of(text))
                ? whole(sector, sector.of(text), setting.developed())
                : Optional.empty();
    }

    /** A name that calls itself an industry and opens a sentence about it: 智能传感产业依托晶圆制造优势. */
    private Optional<Candidate> ofTopic(String text, Span span, Setting setting) {
        boolean opens = span.begin() == 0 || SENTENCE_ENDS.indexOf(text.charAt(span.begin() - 1)) >= 0;
        return opens && vocabulary.isPlainSector(span.of(text)) && SECTOR_DOES.startsAt(text, span.end())
                ? whole(span, span.of(text), setting.developed())
                : Optional.empty();
    }

    /** The goods that an undertaking of a company or place is to make: 飞行器 of 济南|飞行器制造基地. */
    private Optional<Candidate> ofUndertaking(Reading reading, Span item) {
        String name = item.of(reading.text());
        if (TailClass.of(name) != TailClass.UNDERTAKING) {
            return Optional.empty();
        }
        String core = vocabulary.withoutWork(vocabulary.withoutSides(name));
        boolean owned = !reading.endingAt(item.begin(), EntityType.ENTERPRISE).isEmpty()
                || !reading.endingAt(item.begin(), EntityType.REGION).isEmpty();
        boolean made = MAKING.isIn(name.substring(core.length())) && isConcrete(core);
        return owned && made
                ? product(new Span(item.begin(), item.begin() + core.length()), core, 0.6, "product-of-undertaking")
                : Optional.empty();
    }

    /** A name that calls itself an industry: any that ends like one, and others where the plan sets out to develop them. */
    private Optional<Candidate> bySectorWord(Span span, String name, String stem, Setting setting) {
        if (COUNTED.isIn(stem)) {
            return Optional.empty();
        }
        if (vocabulary.head(stem) != Head.NONE) {
            return industry(span, name, 0.75, "industry-by-sector-word");
        }
        boolean says = stem.length() >= 2 && !vocabulary.isMadeOfCatchAlls(stem);
        return says && setting.governor() == Governor.DEVELOP && TailClass.of(name) != TailClass.FIELD
                ? industry(span, name, 0.6, "industry-called-so")
                : Optional.empty();
    }

    private Optional<Candidate> knownIndustry(Span span, String name, boolean explicit, Setting setting) {
        boolean developed = setting.governor() == Governor.DEVELOP || setting.governor() == Governor.HEADING;
        boolean classed = setting.areSectors()
                || setting.tail() == TailClass.INDUSTRY
                        && setting.size() > 1
                        && setting.industries() >= (setting.governor() == Governor.NONE ? 0.5 : 0.3);
        Head head = vocabulary.head(name);
        boolean goods = setting.makesGoods() && (head == Head.PRODUCT || head == Head.EITHER);
        if (vocabulary.isGeneric(name) && !explicit && !developed && !classed && !goods) {
            return Optional.empty();
        }
        boolean amongGoods = setting.size() > 1
                && setting.products() >= setting.industries()
                && !setting.isIndustryList()
                && !setting.excludes();
        if ((setting.makesGoods() || amongGoods) && (head == Head.PRODUCT || head == Head.EITHER)) {
            return product(span, name, 0.85, "product-in-list");
        }
        if (head == Head.PRODUCT
                && !explicit
                && setting.tail() != TailClass.INDUSTRY
                && setting.governor() != Governor.HEADING) {
            return product(span, name, 0.65, "product-known");
        }
        return industry(span, name, 0.9, "industry-known");
    }

    private Optional<Candidate> open(Span span, String name, Setting setting) {
        Governor governor = setting.governor();
        boolean classed = setting.tail() == TailClass.INDUSTRY && (setting.industries() >= 0.5 || setting.areSectors());
        boolean generic = vocabulary.isGenericThroughout(name) && governor != Governor.HEADING && !classed;
        if (name.length() > LONGEST_PRODUCT || generic) {
            return Optional.empty();
        }
        return switch (vocabulary.head(name)) {
            case INDUSTRY -> sector(span, name, setting);
            case EITHER -> goodsOrSector(span, name, setting);
            case PRODUCT -> goods(span, name, setting);
            case TECHNOLOGY ->
                vocabulary.saysWhatTechnology(name)
                                && (governor == Governor.MAKE || governor == Governor.MADE && setting.size() > 1)
                        ? product(span, name, 0.5, "technology-made")
                        : Optional.empty();
            case ATTRIBUTE -> Optional.empty();
            case NONE -> bySiblings(span, name, setting);
        };
    }

    private Optional<Candidate> goodsOrSector(Span span, String name, Setting setting) {
        boolean shortEnough = name.length() <= LONGEST_INDUSTRY;
        if (setting.isProductList()) {
            return product(span, name, 0.85, "goods-made");
        }
        if (shortEnough && setting.governor() == Governor.HEADING) {
            return industry(span, name, 0.9, "goods-as-heading");
        }
        boolean classed = setting.tail() == TailClass.INDUSTRY || setting.industries() > setting.products();
        if (shortEnough && setting.isIndustryList() && classed) {
            return industry(span, name, 0.8, "goods-as-industry");
        }
        if (setting.isGoverned()) {
            return product(span, name, 0.85, "goods-developed");
        }
        return setting.size() >= 2 && setting.products() >= 0.6
                ? product(span, name, 0.75, "goods-listed")
                : Optional.empty();
    }

    private Optional<Candidate> goods(Span span, String name, Setting setting) {
        if (setting.isProductList()) {
            return product(span, name, 0.9, "product-made");
        }
        if (setting.tail() == TailClass.INDUSTRY && setting.industries() >= 0.3 || setting.areCalledIndustries()) {
            return industry(span, name, 0.6, "industry-by-tail");
        }
        if (setting.isGoverned()) {
            return product(span, name, 0.85, "product-developed");
        }
        return setting.size() >= 2 && setting.products() >= 0.5 && setting.areSurelyGoods()
                ? product(span, name, 0.7, "product-listed")
                : Optional.empty();
    }

    private Optional<Candidate> sector(Span span, String name, Setting setting) {
        Governor governor = setting.governor();
        boolean developed = governor == Governor.DEVELOP || governor == Governor.HEADING;
        int own = setting.size() > 1 ? 1 : 2;
        boolean says = vocabulary.headLength(name) + own <= name.length() && name.length() <= LONGEST_INDUSTRY;
        if (!says || !developed && !setting.isIndustryList()) {
            return Optional.empty();
        }
        boolean goods =
                setting.size() > 1 && (setting.tail() == TailClass.PRODUCT || setting.tail() == TailClass.TECHNOLOGY);
        return goods || setting.products() > 0.5 && setting.tail() != TailClass.INDUSTRY
                ? product(span, name, 0.55, "product-by-siblings")
                : industry(span, name, 0.7, "industry-by-head");
    }

    private Optional<Candidate> bySiblings(Span span, String name, Setting setting) {
        if (setting.size() < 2 || name.length() > LONGEST_INDUSTRY) {
            return Optional.empty();
        }
        if (setting.areCalledIndustries()) {
            return industry(span, name, 0.6, "industry-by-tail");
        }
        if (setting.size() >= 3 && setting.products() >= 0.5) {
            return product(span, name, 0.55, "product-by-siblings");
        }
        boolean acted = setting.governor() == Governor.DEVELOP || setting.governor() == Governor.PROMOTE;
        if (setting.tail() == TailClass.INDUSTRY && (acted || setting.industries() >= 0.25)) {
            return industry(span, name, 0.6, "industry-by-tail");
        }
        boolean many = setting.tail() == TailClass.FIELD
                ? setting.governor() == Governor.DEVELOP && setting.products() == 0
                : setting.size() >= 3;
        if (many && setting.industries() >= 0.5) {
            return industry(span, name, 0.5, "industry-by-siblings");
        }
        if (setting.tail() == TailClass.PRODUCT
                && setting.size() >= 2
                && (setting.governor() == Governor.MAKE || setting.governor() == Governor.DEVELOP)) {
            return product(span, name, 0.5, "product-by-tail");
        }
        if (setting.isProductList() && setting.size() >= 3 && setting.products() >= 0.3) {
            return product(span, name, 0.55, "product-by-siblings");
        }
        return Optional.empty();
    }

    private static Optional<Candidate> industry(Span span, String name, double confidence, String rule) {
        return Optional.of(new Candidate(span, name, EntityType.INDUSTRY, confidence, rule));
    }

    private static Optional<Candidate> product(Span span, String name, double confidence, String rule) {
        return Optional.of(new Candidate(span, name, EntityType.PRODUCT, confidence, rule));
    }
}
