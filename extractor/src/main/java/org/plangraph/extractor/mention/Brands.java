package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Recognises a company's short name at the head of other words: 惠科 of 长沙惠科新型显示, 中鲁 of 中鲁年产2万台…项目. It is
 * a known company, or two to four characters that no word explains, perhaps with a company's tail (科技, 重工).
 */
final class Brands {
    private static final Search YIELD = Search.of("yearly-capacity");
    private static final Search BRACKET = Search.of("bracket-in-company");
    /** Behind the owner of works: their capacity or stage. */
    private static final Search AFTER_OWNER = Search.of("works-measured");

    private static final Search COMPLETE = Search.of("company-complete");
    /** Two provinces or cities that do something together: 鲁豫, 京鲁. */
    private static final Search PARTNERS = Search.of("place-characters");

    private static final Set<String> NOT_BRAND_WORDS = WordList.words("not-brand-words");
    private static final Affixes COUNTRIES = Affixes.prefixes(WordList.words("country-names"));
    private static final Set<String> PLACE_NOUNS = WordList.words("place-nouns");
    private static final Set<String> PLACE_ENDINGS = WordList.words("place-endings");
    private static final int LONGEST_RUN = 4;
    private static final int TAIL = 2;
    private static final int LONG_TAIL = 3;
    private static final int LONGEST_AFTER_PLACE = 6;
    private static final int LONGEST_LISTED = 8;
    private static final char BRACKET_OPENS = '（';
    private static final double KNOWN = 0.85;
    private static final double UNKNOWN = 0.65;
    /** An item of a list of projects that is a company's name: what stands beside it need not be one. */
    private static final double LISTED = 0.75;

    private final Reading reading;
    private final BrandEnds ends;
    private final OwnerSlot slot;
    private final Companies companies = Companies.standard();

    Brands(Reading reading) {
        this.reading = reading;
        this.ends = new BrandEnds(reading);
        this.slot = new OwnerSlot(reading);
    }

    /** The company at the head of {@code name}, after the places it may open with; empty when there is none. */
    Optional<Mention> atHeadOf(Span whole, EntityType type, String foundBy) {
        int head = Heads.standard().lengthIn(RegionDistribution.clean(whole.of(reading.text())));
        Span name = new Span(whole.begin(), Math.max(whole.begin(), whole.end() - head));
        int begin = afterPlaces(name);
        if (YIELD.startsAt(reading.text(), begin)) {
            return Optional.empty(); // 日产 of 日产5000吨水泥项目
        }
        int end = ends.ofBrand(begin, name.end());
        boolean foreign = head == 0 && end == whole.end() && begin == afterCountry(name) && begin > name.begin();
        if (type == EntityType.PROJECT && foreign) {
            return Optional.of(company(whole, begin, foundBy, UNKNOWN));
        }
        boolean sure = isKnown(begin, end) || companies.isKnown(reading.text().substring(begin, end));
        if (!sure && (end == begin || !ownsGoods(new Span(begin, end), name, type))) {
            end = ends.ofOwner(begin, name.end());
        }
        if (!isKnown(begin, end)) {
            end = Math.max(end, slot.endOfOwner(begin, whole, type));
        }
        if (end == begin && type == EntityType.PROJECT) {
            end = ends.ofTrade(begin, name.end());
        }
        if (end == begin
                || NOT_BRAND_WORDS.contains(reading.text().substring(begin, end))
                || PARTNERS.matches(reading.text().substring(begin, end))) {
            return Optional.empty();
        }
        if (reading.isPlaceName(reading.text().substring(begin, end)) || isPlace(new Span(begin, end))) {
            return Optional.empty();
        }
        boolean complete = end - begin > TAIL && companies.tailAt(reading.text(), end - TAIL) == TAIL;
        boolean nothingElse = head == 0 && (end == whole.end() || !complete && isTailed(end, whole.end()));
        return Optional.of(
                nothingElse
                        ? company(whole, begin, foundBy, LISTED)
                        : mention(name.begin(), begin, end, name.end(), foundBy));
    }

    /** Whether {@code words} are a place, or the beginning of one, after others it lies in: 昆明|呈贡. */
    boolean isPlace(Span words) {
        return IntStream.of(words.begin(), reading.afterPlaces(words))
                .mapToObj(begin -> reading.beginningAt(begin, EntityType.REGION))
                .flatMap(List::stream)
                .anyMatch(place -> place.span().end() >= words.end());
    }

    /** Whether {@code words} end as the names of companies do, in what one is by law or in a trade after its own name: …公司, 祥盛木业. */
    static boolean endsCompany(String words) {
        return Heads.standard()
                        .typeOf(words)
                        .filter(EntityType.ENTERPRISE::equals)
                        .isPresent()
                || words.length() > TAIL + 1
                        && Companies.standard().tailAt(words, words.length() - TAIL) == TAIL
                        && !Companies.standard().isSector(words.substring(words.length() - TAIL));
    }

    /** Whether the name or brand of a company on a list begins at {@code offset} and ends where a word does. */
    boolean opensWithKnown(int offset) {
        int length = companies.lengthAt(reading.text(), offset);
        return length > 0 && reading.isWordBoundary(offset) && ends.isBounded(offset, offset + length);
    }

    /** Whether the name or brand of a company on a list ends right before {@code offset}. */
    boolean isKnownBefore(int offset) {
        for (int begin = Math.max(0, offset - LONGEST_LISTED); begin < offset - 1; begin++) {
            if (companies.lengthAt(reading.text(), begin) == offset - begin && reading.isWordBoundary(begin)) {
                return true;
            }
        }
        return false;
    }

    /** Whether lists know the company whose name or brand {@code span} is, or begins with. */
    boolean isKnown(Span span) {
        String words = span.of(reading.text());
        int bracket = words.indexOf(BRACKET_OPENS);
        return isKnown(span.begin(), span.end())
                || companies.isKnown(words)
                || bracket > 0 && companies.isKnown(words.substring(0, bracket));
    }

    /** The company on a list that {@code item} opens with, before goods of its own: 浪潮 of 浪潮海若. */
    Optional<Mention> knownAtHeadOf(Span item, String foundBy) {
        int begin = afterPlaces(item);
        int end = begin + companies.lengthAt(reading.text(), begin);
        return end > begin && end < item.end() && ends.isBounded(begin, end)
                ? Optional.of(mention(item.begin(), begin, end, item.end(), foundBy))
                : Optional.empty();
    }

    private boolean isKnown(int begin, int end) {
        int known = companies.lengthAt(reading.text(), begin);
        return known > 0 && known <= end - begin;
    }

    /** An unknown name before goods is a brand; before a place's noun, or in a park's name before nothing more, a place. */
    private boolean ownsGoods(Span brand, Span name, EntityType type) {
        String text = reading.text();
        String word = brand.of(text);
        Span goods = new Span(brand.end(), Math.max(brand.end(), name.end()));
        if (goods.length() < 2
                || PLACE_ENDINGS.contains(word.substring(word.length() - 1))
                || NOT_BRAND_WORDS.stream().anyMatch(other -> word.startsWith(other) || word.endsWith(other))) {
            return false;
        }
        if (PLACE_NOUNS.stream()
                .anyMatch(noun ->
                        text.startsWith(noun, brand.end()) && reading.isWordBoundary(brand.end() + noun.length()))) {
            return false;
        }
        boolean branded = BrandEnds.hasBrandCharacter(word);
        return type == EntityType.PROJECT || branded || !new Identity(reading).isGeneric(goods);
    }

    /** A company that the words {@code span} as a whole name, in a place where a company is expected. */
    Optional<Mention> whole(Span span, String foundBy) {
        int begin = afterPlaces(span);
        int end = ends.ofBrand(begin, span.end());
        boolean covered = end > begin && (end == span.end() || isTailed(end, span.end()))
                || isNamedByTail(new Span(begin, span.end()))
                || companies.isKnown(reading.text().substring(span.begin(), span.end()));
        if (!covered && !(begin > span.begin() && isCompanyAfterPlace(new Span(begin, span.end())))) {
            return Optional.empty();
        }
        return Optional.of(company(span, begin, foundBy, KNOWN));
    }

    /** Whether an item of a list of companies, whose words say nothing certain, may be one: 长机科技. */
    boolean endsAsCompany(Span item) {
        String words = item.of(reading.text());
        return item.length() > TAIL
                && item.length() <= LONGEST_AFTER_PLACE
                && Heads.standard().lengthIn(words) == 0
                && !new Identity(reading).isGeneric(item)
                && (isTailed(item) || new Identity(reading).hasUnknownWord(item));
    }

    /** Whether it ends in what short names of companies do, after more: 长机|科技, 欢颜|自动化. */
    private boolean isTailed(Span item) {
        return IntStream.of(TAIL, LONG_TAIL)
                .anyMatch(tail -> item.length() > tail && isTailed(item.end() - tail, item.end()));
    }

    /** Whether an item of a list beside companies ends in a sector or goods as companies do, after a name no word explains: 佳恒液压. */
    boolean endsAsNamedCompany(Span item) {
        return endsAsCompany(item)
                && companies.tailAt(reading.text(), item.end() - TAIL) == TAIL
                && new Identity(reading).hasUnknownWord(new Span(afterPlaces(item), item.end() - TAIL));
    }

    /** Whether an item of a list of what is called companies may be one by its length and last words: 精密铜管. */
    boolean mayBeListed(Span item) {
        return item.length() >= TAIL
                && item.length() <= LONGEST_LISTED
                && Heads.standard().lengthIn(item.of(reading.text())) == 0
                && !new Identity(reading).isGeneric(item)
                && !isPlace(item);
    }

    /** Whether lists know the company, or what it ends in says that it is one. */
    boolean isCertain(Span item) {
        String words = item.of(reading.text());
        Span own = new Span(afterPlaces(item), item.end());
        return isKnown(own)
                || Heads.standard()
                        .typeOf(words)
                        .filter(EntityType.ENTERPRISE::equals)
                        .isPresent()
                || isTailed(item);
    }

    /** The company that {@code item} of a list of companies is. */
    Mention listed(Span item) {
        return company(item, afterPlaces(item), "enterprise-slot", LISTED);
    }

    /** The company that all of {@code span} names; without the place before {@code begin} it is the same, unless a trade is left: 豫中|起重. */
    private Mention company(Span span, int begin, String foundBy, double confidence) {
        String name = RegionDistribution.clean(span.of(reading.text()));
        String own = reading.text().substring(begin, span.end());
        boolean named = begin > span.begin() && !companies.isSector(own) && !NOT_BRAND_WORDS.contains(own);
        List<String> forms = named ? List.of(own) : List.of();
        return new Mention(span, EntityType.ENTERPRISE, name, forms, foundBy, confidence, List.of());
    }

    /** After a place a company needs a tail, a name on a list, or characters no word explains. */
    private boolean isCompanyAfterPlace(Span rest) {
        Identity identity = new Identity(reading);
        if (rest.length() < 2 || rest.length() > LONGEST_AFTER_PLACE || identity.isGeneric(rest)) {
            return false;
        }
        return companies.isKnown(rest.of(reading.text()))
                || rest.length() > 2 && companies.tailAt(reading.text(), rest.end() - 2) == 2
                || Heads.standard()
                        .typeOf(rest.of(reading.text()))
                        .filter(EntityType.ENTERPRISE::equals)
                        .isPresent()
                || identity.hasUnknownWord(rest);
    }

    /** Two to four characters before a tail that only companies have: 中景石化. */
    private boolean isNamedByTail(Span words) {
        Span own = new Span(words.begin(), Math.max(words.begin(), words.end() - TAIL));
        return own.length() >= 2
                && own.length() <= LONGEST_RUN
                && companies.tailAt(reading.text(), own.end()) == TAIL
                && !companies.isSector(reading.text().substring(own.end(), words.end()))
                && !new Identity(reading).isGeneric(own)
                && new Identity(reading)
                        .tokens(own).stream().allMatch(token -> token.word().length() == 1);
    }

    private boolean isTailed(int from, int to) {
        return companies.tailAt(reading.text(), from) == to - from;
    }

    private int afterPlaces(Span name) {
        return reading.afterPlaces(new Span(afterCountry(name), name.end()));
    }

    /** After the country that a foreign company is of: 德国|采埃孚; the begin of {@code name} without one. */
    private int afterCountry(Span name) {
        int country = COUNTRIES.longestAt(reading.text(), name.begin(), name.length() - TAIL);
        return name.begin() + (reading.isWordBoundary(name.begin() + country) ? country : 0);
    }

    /** Whether no goods stand at {@code offset}, to which the word before could belong: 久泰新材料|年产100万吨乙二醇, 宏远化工|二期. */
    private boolean isPartedFromGoods(int offset) {
        return AFTER_OWNER.startsAt(reading.text(), offset)
                || !reading.beginningAt(offset, EntityType.REGION).isEmpty();
    }

    private Mention mention(int nameBegin, int begin, int end, int limit, String foundBy) {
        String text = reading.text();
        Set<String> forms = new LinkedHashSet<>();
        String brand = text.substring(begin, end);
        int tail = companies.tailAt(text, end);
        int bracket = BRACKET.endOfMatchAt(text, end);
        int full = bracket > end ? bracket : end;
        forms.add(brand);
        if (bracket > end) {
            int own = companies.tailAt(text, bracket);
            boolean trade = bracket + own >= limit && companies.isSector(text.substring(bracket, bracket + own));
            full += trade ? 0 : own; // 百度（阳泉）|云计算中心
            forms.add(text.substring(begin, full));
        } else if (tail > 0 && end + tail <= limit && !COMPLETE.isIn(brand)) {
            forms.add(text.substring(begin, end + tail));
            full = isPartedFromGoods(end + tail) ? end + tail : end;
        }
        if (begin > nameBegin) {
            for (String form : new ArrayList<>(forms)) {
                forms.add(text.substring(nameBegin, begin) + form);
            }
        }
        String name = RegionDistribution.clean(text.substring(begin, full));
        forms.remove(name);
        double sure = isKnown(begin, end) ? KNOWN : UNKNOWN;
        return new Mention(
                new Span(begin, full), EntityType.ENTERPRISE, name, List.copyOf(forms), foundBy, sure, List.of());
    }
}
