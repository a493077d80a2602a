package org.plangraph.extractor.mention.term;

import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/** Decides what one name of a listing is: an industry, a product, or neither. */
final class NameJudge {
    private static final int LONGEST_INDUSTRY = 16;
    private static final int LONGEST_PRODUCT = 26;

    private static final Search RANK = Search.of("rank-of-industry-last");
    private static final Search NOT_A_NAME = Search.of("not-a-term");

    private final Vocabulary vocabulary;

    NameJudge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What {@code name}, which stands for {@code span}, is in a listing like {@code setting}; empty when it is no term. */
    Optional<Candidate> judge(Span span, String name, Setting setting) {
        if (name.length() < 2 || vocabulary.isCatchAll(name) || NOT_A_NAME.isIn(name)) {
            return Optional.empty();
        }
        if (vocabulary.chainWordLength(name) > 0 || setting.size() == 1 && TailClass.of(name) == TailClass.PRODUCT) {
            return Optional.empty();
        }
        String stem = vocabulary.stem(name);
        boolean explicit = !stem.equals(name);
        if (vocabulary.isIndustry(name)) {
            return knownIndustry(span, name, explicit, setting);
        }
        String ranked = setting.excludes() ? "" : ranked(name, setting);
        if (!ranked.isEmpty()) {
            return industry(new Span(span.begin(), span.begin() + ranked.length()), ranked, 0.7, "industry-ranked");
        }
        if (setting.excludes() || vocabulary.isRankOnly(name) || vocabulary.head(stem) == Head.ATTRIBUTE) {
            return Optional.empty();
        }
        return explicit && stem.length() <= LONGEST_INDUSTRY
                ? bySectorWord(span, name, stem, setting)
                : explicit ? Optional.empty() : open(span, name, setting);
    }

    /** The goods or the sector that the plan sets out to develop as one of the first of its kind: 有机硅 of 有机硅首位产业, none of 县域主导产业. */
    private String ranked(String name, Setting setting) {
        boolean developed = setting.governor() == Governor.DEVELOP || setting.governor() == Governor.HEADING;
        String core = developed
                ? RANK.first(name).map(rank -> name.substring(0, rank.start())).orElse("")
                : "";
        Head head = vocabulary.head(core);
        boolean sector = vocabulary.isIndustry(core)
                || head == Head.PRODUCT
                || head == Head.EITHER
                || head == Head.INDUSTRY && core.length() > vocabulary.headLength(core);
        return core.length() > 1 && sector && !vocabulary.isCatchAll(core) ? core : "";
    }

    /** A name that calls itself an industry: any that ends like one, and others where the plan sets out to develop them. */
    private Optional<Candidate> bySectorWord(Span span, String name, String stem, Setting setting) {
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
        boolean passed = !developed && !classed && !goods || setting.excludes();
        if (vocabulary.isGeneric(name) && !explicit && passed) {
            return Optional.empty();
        }
        boolean amongGoods = setting.size() > 1
                && setting.products() >= setting.industries()
                && !setting.isIndustryList()
                && !setting.excludes();
        if (setting.areFieldsOfIndustry() || setting.areSectorsOfPlace()) {
            return industry(span, name, 0.7, "industry-among-fields");
        }
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
        Head head = vocabulary.head(name);
        boolean link = head == Head.PRODUCT || head != Head.ATTRIBUTE && name.length() > 2;
        if (setting.areLinks() && link && name.length() <= LONGEST_PRODUCT) {
            return product(span, name, 0.8, "link-of-chain");
        }
        boolean classed = setting.tail() == TailClass.INDUSTRY && (setting.industries() >= 0.5 || setting.areSectors());
        boolean generic = vocabulary.isGenericThroughout(name) && setting.governor() != Governor.HEADING && !classed;
        if (name.length() > LONGEST_PRODUCT || generic) {
            return Optional.empty();
        }
        return switch (head) {
            case INDUSTRY -> sector(span, name, setting);
            case EITHER -> goodsOrSector(span, name, setting);
            case PRODUCT -> goods(span, name, setting);
            case TECHNOLOGY, ATTRIBUTE -> Optional.empty();
            case NONE -> bySiblings(span, name, setting);
        };
    }

    private Optional<Candidate> goodsOrSector(Span span, String name, Setting setting) {
        boolean shortEnough = name.length() <= LONGEST_INDUSTRY;
        if (shortEnough && setting.areSectorsOfPlace()) {
            return industry(span, name, 0.8, "goods-of-place");
        }
        if (setting.isProductList()) {
            return product(span, name, 0.85, "goods-made");
        }
        if (shortEnough && setting.governor() == Governor.HEADING) {
            return industry(span, name, 0.9, "goods-as-heading");
        }
        boolean classed = setting.tail() == TailClass.INDUSTRY
                || setting.industries() > setting.products()
                || setting.tail() == TailClass.FIELD && setting.industries() >= setting.products();
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
        if (name.length() <= LONGEST_INDUSTRY && setting.areSectorsOfPlace()) {
            return industry(span, name, 0.7, "goods-of-place");
        }
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
        if (says && setting.governor() == Governor.MAKE && vocabulary.endsInGoods(name)) {
            return product(span, name, 0.85, "goods-made"); // 制剂 of 开发新型中药制剂
        }
        boolean called = governor == Governor.PROMOTE && setting.size() == 1 && vocabulary.isBranchOfSector(name);
        if (!says || !developed && !called && !setting.isIndustryList()) {
            return Optional.empty();
        }
        boolean goods =
                setting.size() > 1 && (setting.tail() == TailClass.PRODUCT || setting.tail() == TailClass.TECHNOLOGY);
        return goods || setting.products() > 0.5 && setting.tail() != TailClass.INDUSTRY
                ? product(span, name, 0.55, "product-by-siblings")
                : industry(span, name, 0.7, "industry-by-head");
    }

    private Optional<Candidate> bySiblings(Span span, String name, Setting setting) {
        if (setting.size() < 2 || name.length() > LONGEST_INDUSTRY || vocabulary.isDiscarded(name)) {
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
