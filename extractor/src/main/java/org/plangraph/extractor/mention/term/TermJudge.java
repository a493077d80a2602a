package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/** Decides what the items of a listing are, from their words, their neighbours and what governs them. */
final class TermJudge {
    private static final int LONGEST_INDUSTRY = 16;
    private static final int LONGEST_PRODUCT = 26;
    private static final Pattern NOT_A_NAME = Patterns.of("not-a-term");
    private final Vocabulary vocabulary;
    private final KnownTerms known;

    TermJudge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new KnownTerms(vocabulary);
    }

    /** Everything that may be a name in {@code listing}; {@code items} are its items without what never belongs to a name. */
    List<Candidate> judge(String text, Listing listing, List<Span> items) {
        List<Candidate> candidates = new ArrayList<>();
        Setting setting = setting(text, listing, items);
        for (Span item : items) {
            Optional<Candidate> whole = whole(item, item.of(text).strip(), setting);
            whole.ifPresentOrElse(candidates::add, () -> candidates.addAll(known.inside(text, item)));
        }
        return candidates;
    }

    /** What the listing as a whole says of its items. */
    private record Setting(Governor governor, TailClass tail, int size, double industries, double products) {
        boolean isIndustryList() {
            return tail == TailClass.INDUSTRY || industries >= 0.3 && products <= industries;
        }

        boolean isProductList() {
            return tail == TailClass.PRODUCT || tail == TailClass.TECHNOLOGY || governor == Governor.MAKE;
        }

        boolean excludes() {
            return switch (tail) {
                case ORGANISATION, PLACE, OTHER -> true;
                default -> false;
            };
        }
    }

    private Setting setting(String text, Listing listing, List<Span> items) {
        int industries = 0;
        int products = 0;
        for (Span item : items) {
            String name = item.of(text);
            if (vocabulary.isIndustry(name)) {
                industries++;
            } else if (vocabulary.productHead(name).isPresent()) {
                products++;
            }
        }
        TailClass tail = listing.tail().map(span -> TailClass.of(span.of(text))).orElse(TailClass.UNKNOWN);
        double size = Math.max(1, items.size());
        return new Setting(listing.governor(), tail, items.size(), industries / size, products / size);
    }

    private Optional<Candidate> whole(Span span, String name, Setting setting) {
        if (name.length() < 2
                || vocabulary.isCatchAll(name)
                || NOT_A_NAME.matcher(name).find()) {
            return Optional.empty();
        }
        if (TailClass.of(name) == TailClass.CHAIN) {
            return Optional.empty();
        }
        boolean explicit = !vocabulary.stem(name).equals(name);
        if (vocabulary.isIndustry(name)) {
            return knownIndustry(span, name, explicit, setting);
        }
        if (setting.excludes()) {
            return Optional.empty();
        }
        if (explicit && name.length() <= LONGEST_INDUSTRY) {
            return Optional.of(new Candidate(span, name, EntityType.INDUSTRY, 0.75, "industry-by-sector-word"));
        }
        return open(span, name, setting);
    }

    private Optional<Candidate> knownIndustry(Span span, String name, boolean explicit, Setting setting) {
        boolean developed = setting.governor() == Governor.DEVELOP || setting.governor() == Governor.HEADING;
        if (vocabulary.isGeneric(name) && !explicit && !developed && setting.tail() != TailClass.INDUSTRY) {
            return Optional.empty();
        }
        if (setting.isProductList() && vocabulary.productHead(name).isPresent()) {
            return Optional.of(new Candidate(span, name, EntityType.PRODUCT, 0.7, "product-in-list"));
        }
        return Optional.of(new Candidate(span, name, EntityType.INDUSTRY, developed ? 0.9 : 0.8, "industry-known"));
    }

    private Optional<Candidate> open(Span span, String name, Setting setting) {
        boolean productHead = vocabulary.productHead(name).isPresent();
        boolean industryHead = vocabulary.hasIndustryHead(name);
        boolean attribute = vocabulary.attributeLength(name) > 0 && !industryHead;
        Governor governor = setting.governor();
        boolean governed = governor == Governor.DEVELOP || governor == Governor.MAKE || governor == Governor.HEADING;
        boolean listed = setting.size() >= 2;
        if (setting.isProductList()
                && (productHead || vocabulary.hasTechnologyHead(name))
                && name.length() <= LONGEST_PRODUCT) {
            return product(span, name, productHead ? 0.8 : 0.5, "product-made");
        }
        if (attribute && !productHead) {
            return Optional.empty();
        }
        if (governor == Governor.HEADING && (industryHead || productHead) && name.length() <= LONGEST_INDUSTRY) {
            return industry(span, name, 0.7, "industry-heading");
        }
        if (industryHead
                && (governed || setting.isIndustryList())
                && name.length() <= LONGEST_INDUSTRY
                && !(productHead && governor == Governor.DEVELOP && !setting.isIndustryList())) {
            return industry(span, name, 0.7, "industry-by-head");
        }
        if (productHead && (governed || listed && setting.products() >= 0.5) && name.length() <= LONGEST_PRODUCT) {
            return setting.tail() == TailClass.INDUSTRY
                    ? industry(span, name, 0.6, "industry-by-tail")
                    : product(span, name, governed ? 0.7 : 0.55, "product-by-head");
        }
        if (setting.tail() == TailClass.INDUSTRY && listed && name.length() <= LONGEST_INDUSTRY) {
            return industry(span, name, 0.6, "industry-by-tail");
        }
        if (setting.tail() == TailClass.PRODUCT && listed && governed) {
            return product(span, name, 0.55, "product-by-tail");
        }
        if (governor == Governor.MAKE && setting.size() >= 3 && setting.products() >= 0.4) {
            return product(span, name, 0.5, "product-by-siblings");
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
