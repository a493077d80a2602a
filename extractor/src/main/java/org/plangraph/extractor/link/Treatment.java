package org.plangraph.extractor.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/**
 * What a plan treats a name as, where it takes it now for an industry, now for a product: what a heading or a list calls it
 * counts for more than what it passes for elsewhere.
 */
final class Treatment {
    /** Mentions that one in a heading, or in a list called industries, counts for. */
    private static final double WEIGHT = 4;

    private static final Pattern INDUSTRIES = Patterns.of("listed-as-industries");

    private static final Pattern PRODUCTS = Patterns.of("listed-as-products");

    private final String text;
    private final TreeMap<Integer, Span> headings = new TreeMap<>();

    Treatment(Plan plan) {
        this.text = plan.text();
        plan.sections().forEach(s -> headings.merge(s.heading().begin(), s.heading(), (a, b) -> a.contains(b) ? a : b));
    }

    /**
     * The type with the most belief in it over all mentions of one thing. The order of declaration decides between equals.
     */
    EntityType type(List<Mention> group) {
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

    /** What the list that it is a member of is called by its closing words: 培育A、B等新兴产业. */
    private Optional<EntityType> called(Mention m) {
        if (isListed(m, INDUSTRIES)) {
            return Optional.of(EntityType.INDUSTRY);
        }
        return isListed(m, PRODUCTS) ? Optional.of(EntityType.PRODUCT) : Optional.empty();
    }

    private boolean isListed(Mention m, Pattern closing) {
        Matcher list = closing.matcher(text).region(m.span().end(), text.length());
        return list.lookingAt() && GenericWords.fill(list.group(1));
    }
}
