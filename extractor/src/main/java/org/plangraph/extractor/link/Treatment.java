package org.plangraph.extractor.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/**
 * What a plan treats a name as, where it takes it now for an industry, now for a product: where a heading or the words
 * after it say which, that counts for more than what it passes for elsewhere.
 */
final class Treatment {
    /** Mentions that one in a heading, or called what it is, counts for. */
    private static final double WEIGHT = 4;

    private static final Search INDUSTRY = Search.of("called-industry");
    private static final Search INDUSTRIES = Search.of("list-of-industries");
    private static final Search PRODUCTS = Search.of("list-of-products");
    private static final Search LIST_MARK = Search.of("open-list-mark");
    private static final String LIST_ENDS = "，。；：\n";

    private final String text;
    private final TreeMap<Integer, Span> headings = new TreeMap<>();
    /** Where 等 stands, and where the clause ends that a list stands in: most mentions are in no list. */
    private final BitSet listMarks = new BitSet();

    private final BitSet listEnds = new BitSet();

    Treatment(Plan plan) {
        this.text = plan.text();
        LIST_MARK.all(text).forEach(mark -> listMarks.set(mark.start()));
        for (int i = 0; i < text.length(); i++) {
            listEnds.set(i, LIST_ENDS.indexOf(text.charAt(i)) >= 0);
        }
        plan.sections().forEach(s -> headings.merge(s.heading().begin(), s.heading(), (a, b) -> a.contains(b) ? a : b));
    }

    /** The type with the most belief in it over all mentions of one thing; between equals the one declared first. */
    EntityType type(List<Mention> group) {
        EntityType first = group.get(0).type();
        if (Family.of(first) != Family.GOODS && group.stream().allMatch(m -> m.type() == first)) {
            return first;
        }
        Map<EntityType, Double> belief = new HashMap<>();
        for (Mention m : group) {
            Optional<EntityType> called = Family.of(m.type()) == Family.GOODS ? called(m) : Optional.empty();
            double weight = called.isPresent() || isInHeading(m) ? WEIGHT : 1;
            belief.merge(called.orElse(m.type()), m.confidence() * weight, Double::sum);
        }
        return belief.entrySet().stream()
                .max(Map.Entry.<EntityType, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityType, Double>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    private boolean isInHeading(Mention m) {
        Map.Entry<Integer, Span> before = headings.floorEntry(m.span().begin());
        return before != null && before.getValue().contains(m.span());
    }

    /** What the words after it call it, or the list that it is a member of: A产业；培育A、B等新兴产业. */
    private Optional<EntityType> called(Mention m) {
        int end = m.span().end();
        if (INDUSTRY.startsAt(text, end)) {
            return Optional.of(EntityType.INDUSTRY);
        }
        int mark = listMarks.nextSetBit(end);
        int clause = listEnds.nextSetBit(end);
        if (mark < 0 || clause >= 0 && clause < mark) {
            return Optional.empty();
        }
        if (isListed(end, INDUSTRIES)) {
            return Optional.of(EntityType.INDUSTRY);
        }
        return isListed(end, PRODUCTS) ? Optional.of(EntityType.PRODUCT) : Optional.empty();
    }

    private boolean isListed(int offset, Search list) {
        return list.at(text, offset)
                .filter(after -> GenericWords.fill(after.group(1)))
                .isPresent();
    }
}
