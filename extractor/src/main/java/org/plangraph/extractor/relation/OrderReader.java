package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/**
 * Reads written-out chains such as 单电池—电堆—发动机—整车, and orders in words (从硅料、硅片到组件): each link is upstream of the
 * next. A rule's matches do not overlap, so no rule can state two relations that share a link.
 */
final class OrderReader {
    private static final String RULE = "order-by-dashes";
    private static final String RULE_OF_WORDS = "order-by-words";
    private static final double CONFIDENCE = 0.9;
    private static final double LIKELY = 0.8;
    private static final char SEPARATOR = '、';
    private static final Search STEPS = Search.of("order-steps");
    private static final Search STEP = Search.of("order-step");

    private final List<String> marks;

    /** @param marks signs between the links */
    OrderReader(List<String> marks) {
        this.marks = marks;
    }

    List<Relation> read(Plan plan, Sentence sentence, List<Mention> mentions) {
        List<Relation> relations = new ArrayList<>();
        for (Mention upstream : mentions) {
            if (upstream.type() == EntityType.PRODUCT) {
                links(plan.text(), upstream, mentions)
                        .forEach(downstream -> relations.add(
                                new Relation(upstream, Predicate.UPSTREAM_OF, downstream, sentence, RULE, CONFIDENCE)));
            }
        }
        relations.addAll(steps(plan, sentence, mentions));
        return relations;
    }

    /** The next link, and those listed beside it where the chain ends with them: 有机硅—硅橡胶、硅油. */
    private List<Mention> links(String text, Mention upstream, List<Mention> mentions) {
        List<Mention> products =
                mentions.stream().filter(m -> m.type() == EntityType.PRODUCT).toList();
        List<Mention> links = new ArrayList<>(
                products.stream().filter(m -> follows(text, upstream, m)).toList());
        for (int i = 0; i < links.size(); i++) {
            Mention link = links.get(i);
            products.stream()
                    .filter(m -> !links.contains(m) && isBeside(text, link, m))
                    .filter(m -> products.stream().noneMatch(next -> follows(text, m, next)))
                    .forEach(links::add);
        }
        return links;
    }

    private static boolean isBeside(String text, Mention link, Mention next) {
        return next.span().begin() == link.span().end() + 1
                && text.charAt(link.span().end()) == SEPARATOR;
    }

    private boolean follows(String text, Mention upstream, Mention downstream) {
        int end = upstream.span().end();
        int begin = downstream.span().begin();
        return end < begin && marks.contains(text.substring(end, begin).strip());
    }

    /** The goods that words put in an order, each with the next: 从工业硅、多晶硅到组件. */
    private static List<Relation> steps(Plan plan, Sentence sentence, List<Mention> mentions) {
        List<Relation> relations = new ArrayList<>();
        for (MatchResult order : STEPS.all(sentence.span().of(plan.text()))) {
            Span span = new Span(
                    sentence.span().begin() + order.start(), sentence.span().begin() + order.end());
            List<Mention> goods = mentions.stream()
                    .filter(m -> m.type() == EntityType.PRODUCT && span.contains(m.span()))
                    .toList();
            for (int i = 1; i < goods.size(); i++) {
                Mention before = goods.get(i - 1);
                Mention next = goods.get(i);
                String between =
                        plan.text().substring(before.span().end(), next.span().begin());
                if (STEP.matches(between)) {
                    relations.add(new Relation(before, Predicate.UPSTREAM_OF, next, sentence, RULE_OF_WORDS, LIKELY));
                }
            }
        }
        return relations;
    }
}
