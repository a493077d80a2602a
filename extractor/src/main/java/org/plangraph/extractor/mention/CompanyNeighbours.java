package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;

/** What stands in a list beside a company that is certain is a company too, if its words allow: 韩国晓星、意大利世科姆. */
final class CompanyNeighbours {
    private static final Search ITEM_END = Search.of("company-item-end");

    private static final Set<EntityType> OTHERS = Set.of(EntityType.INSTITUTION, EntityType.PROJECT, EntityType.PARK);
    private static final String LIST_COMMA = "、";
    private static final String BRACKET_STOPS = "，；：。（）";
    private static final int LONGEST_BRACKET = 40;
    private static final int LONGEST = 8;
    private static final double CERTAIN = 0.8;

    private final Reading reading;
    private final Brands brands;
    private final Set<Span> seen = new HashSet<>();
    /** Where companies begin. */
    private final Set<Integer> begins = new HashSet<>();

    CompanyNeighbours(Reading reading, Brands brands) {
        this.reading = reading;
        this.brands = brands;
    }

    /** The companies beside {@code certain} that are not among them. */
    List<Mention> find(List<Mention> certain) {
        List<Mention> found = new ArrayList<>();
        certain.forEach(mention -> seen.add(mention.span()));
        certain.forEach(mention -> begins.add(mention.span().begin()));
        for (Mention mention : certain) {
            if (mention.confidence() >= CERTAIN) {
                after(mention.span(), found);
                before(mention.span(), found);
            }
        }
        return found;
    }

    private void after(Span span, List<Mention> found) {
        String text = reading.text();
        for (int at = span.end(); at + 1 < text.length(); ) {
            int separator = Conjunctions.separatorAt(reading, at, new Span(at - 1, Math.min(text.length(), at + 4)));
            int begin = at + separator;
            int end = separator == 0 ? begin : endOfItem(begin);
            if (end == begin) {
                return;
            }
            Span item = new Span(begin, end);
            boolean company = add(item, found);
            if (!company && (isBetween(item) || isBracketed(item))) {
                found.add(brands.listed(item));
            } else if (!company) {
                return;
            }
            at = end;
        }
    }

    private int endOfItem(int begin) {
        String text = reading.text();
        for (int end = begin + 2; end < Math.min(text.length(), begin + LONGEST); end++) {
            if (Conjunctions.separatorAt(reading, end, new Span(begin, Math.min(text.length(), end + 3))) > 0
                    || ITEM_END.startsAt(text, end)
                    || isFollowedByVerb(end)) {
                return end;
            }
        }
        return begin;
    }

    /** Whether a verb in two characters, of which no company's tail is made (重装), goes on with what the companies do: 转型, 共同|出资. */
    private boolean isFollowedByVerb(int end) {
        Token next = reading.wordAt(end);
        return next.begin() == end
                && next.word().length() == 2
                && Companies.standard().tailAt(reading.text(), end) == 0
                && (next.nature().startsWith("v") || next.is("d"));
    }

    private void before(Span span, List<Mention> found) {
        for (int at = span.begin(); at > 2; ) {
            int end = at - 1;
            if (reading.text().charAt(end) != '、') {
                return;
            }
            int begin = beginOfItem(end);
            if (begin == end) {
                return;
            }
            Span item = new Span(begin, end);
            boolean company = add(item, found);
            if (!company && !isBracketed(item)) {
                return;
            }
            if (!company) {
                found.add(brands.listed(item));
            }
            at = begin;
        }
    }

    private int beginOfItem(int end) {
        int begin = reading.sentenceAt(end)
                .map(sentence -> new NameBoundary(reading, sentence).itemBegin(end, false))
                .orElse(end);
        return end - begin < 2 || end - begin > LONGEST ? end : begin;
    }

    /** Whether the list goes on beyond {@code item}, which is added if it is a company not found yet. */
    private boolean add(Span item, List<Mention> found) {
        if (!seen.add(item)) {
            return false;
        }
        boolean project = reading.beginningAt(item.begin(), EntityType.PROJECT).stream()
                .anyMatch(other -> other.span().equals(item));
        Optional<Mention> company = Optional.of(item)
                .filter(span -> !project)
                .filter(span -> Heads.standard()
                        .typeOf(span.of(reading.text()))
                        .filter(type -> type != EntityType.ENTERPRISE)
                        .isEmpty())
                .flatMap(span -> brands.whole(span, "enterprise-neighbour"))
                .or(() -> brands.knownAtHeadOf(item, "enterprise-neighbour"))
                .or(() -> Optional.of(item)
                        .filter(span -> !project && brands.endsAsNamedCompany(span))
                        .map(brands::listed));
        company.ifPresent(found::add);
        return company.isPresent();
    }

    /** Whether another company follows the item, which then is one too whatever its words are: 卫华集团、河南矿山、大方重机. */
    private boolean isBetween(Span item) {
        return reading.text().startsWith(LIST_COMMA, item.end())
                && begins.contains(item.end() + LIST_COMMA.length())
                && mayBeCompany(item);
    }

    /** Whether brackets hold nothing but the list of companies that the item is of: 电容器产业园（宏远集团、资江电子）. */
    private boolean isBracketed(Span item) {
        String text = reading.text();
        int open = text.lastIndexOf('（', item.begin());
        int close = text.indexOf('）', item.end());
        return open >= 0
                && close >= 0
                && close - open <= LONGEST_BRACKET
                && BRACKET_STOPS
                        .chars()
                        .noneMatch(stop -> text.substring(open + 1, close).indexOf(stop) >= 0)
                && mayBeCompany(item);
    }

    private boolean mayBeCompany(Span item) {
        return item.of(reading.text()).chars().allMatch(Character::isIdeographic)
                && OTHERS.stream()
                        .allMatch(
                                type -> reading.beginningAt(item.begin(), type).isEmpty())
                && brands.mayBeListed(item);
    }
}
