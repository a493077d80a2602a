package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Binding;
import org.plangraph.extractor.rule.Conclusion;
import org.plangraph.extractor.rule.Match;
import org.plangraph.extractor.rule.Passage;
import org.plangraph.extractor.rule.Rule;
import org.plangraph.extractor.rule.RuleListener;
import org.plangraph.extractor.rule.RuleSet;

/**
 * Reads relations and targets off a plan and its mentions. Relations come from rules alone, tried on sentences, headings
 * and names; what a rule leaves to the context yields to what another rule bound.
 */
public final class RelationFinder {
    private static final String TOPIC_MARK = "topic-mark";
    private static final String ANNOUNCING = "announcing";
    private static final String ORDER_MARK = "order-mark";
    private static final String REGION_TAIL = "region-tail";

    private final RuleSet rules;
    private final RuleListener listener;
    private final TargetFinder targets = new TargetFinder();
    private final OrderReader orders;

    public RelationFinder() {
        this(RuleSet.standard(), RuleListener.NONE);
    }

    /** @param listener told what becomes of every rule on every passage */
    public RelationFinder(RuleSet rules, RuleListener listener) {
        this.rules = rules;
        this.listener = listener;
        this.orders = new OrderReader(rules.words(ORDER_MARK));
    }

    /** Every relation and target the plan states; empty lists when there are none. */
    public Relations find(Plan plan, List<Mention> mentions) {
        MentionIndex index = new MentionIndex(mentions);
        Topics topics = new Topics(plan, index, rules.words(TOPIC_MARK), rules.words(ANNOUNCING));
        KnownNames known = new KnownNames(index, rules.words(REGION_TAIL));
        ContextReader contexts = new ContextReader(plan, index, known, topics);
        NamePassages names = new NamePassages(plan, index, known, contexts);
        List<Relation> relations = new ArrayList<>();
        for (Sentence sentence : plan.sentences()) {
            List<Statement> stated = new ArrayList<>();
            List<Mention> inside = index.outermost(sentence.span());
            readSentence(plan, sentence, inside, contexts, stated);
            inside.forEach(m -> readName(m, sentence, names.of(sentence, m), contexts, stated));
            relations.addAll(DefaultsYield.settle(stated));
            relations.addAll(orders.read(plan, sentence, inside));
        }
        return new Relations(distinct(relations), targets.find(plan, index, contexts));
    }

    private void readSentence(
            Plan plan, Sentence sentence, List<Mention> inside, ContextReader contexts, List<Statement> stated) {
        Passage passage = Passage.of(plan, sentence, inside);
        Rule.Scope scope = sentence.heading() ? Rule.Scope.HEADING : Rule.Scope.SENTENCE;
        for (Rule rule : rules.of(Rule.Stage.RELATION, scope)) {
            for (Match match : rules.match(rule, passage, listener)) {
                Context context = contexts.at(sentence, match.span().begin());
                state(match, context, Map.of(), sentence, stated);
            }
        }
    }

    private void readName(
            Mention mention, Sentence sentence, NamePassage name, ContextReader contexts, List<Statement> stated) {
        Map<String, Mention> self = Map.of("self", mention);
        for (Rule rule : rules.of(Rule.Stage.RELATION, Rule.Scope.NAME)) {
            for (Match match : rules.match(rule, name.passage(), listener)) {
                state(match, contexts.at(sentence, mention.span().begin()), self, sentence, stated);
            }
        }
    }

    private void state(
            Match match, Context context, Map<String, Mention> self, Sentence sentence, List<Statement> stated) {
        for (Conclusion conclusion : RuleSet.conclusions(match)) {
            if (conclusion instanceof Conclusion.Statement s) {
                Optional<Mention> subject = end(s.subject(), context, self);
                Optional<Mention> object = end(s.object(), context, self);
                if (subject.isPresent() && object.isPresent()) {
                    state(match.rule(), s, subject.get(), object.get(), sentence, stated);
                }
            }
        }
    }

    private static void state(
            Rule rule,
            Conclusion.Statement conclusion,
            Mention subject,
            Mention object,
            Sentence sentence,
            List<Statement> stated) {
        boolean same = subject.type() == object.type() && subject.name().equals(object.name());
        if (same || !conclusion.predicate().allows(subject.type(), object.type())) {
            return;
        }
        Relation relation = new Relation(
                subject, conclusion.predicate(), object, sentence, rule.id().value(), rule.confidence());
        stated.add(new Statement(relation, bound(conclusion, subject, object)));
    }

    /** {@code $self} is as good as bound: the passage is its name. */
    private static Optional<Mention> bound(Conclusion.Statement conclusion, Mention subject, Mention object) {
        if (isContext(conclusion.subject())) {
            return Optional.of(object);
        }
        return isContext(conclusion.object()) ? Optional.of(subject) : Optional.empty();
    }

    private static boolean isContext(Conclusion.End end) {
        return end instanceof Conclusion.ContextEnd context && !context.name().equals("self");
    }

    private static Optional<Mention> end(Conclusion.End end, Context context, Map<String, Mention> self) {
        if (end instanceof Conclusion.ContextEnd unsaid) {
            return Optional.ofNullable(self.get(unsaid.name())).or(() -> context.of(unsaid.name()));
        }
        Binding binding = ((Conclusion.BoundEnd) end).binding();
        return binding.annotation().map(NamePassage::mention);
    }

    /** One relation per pair, predicate and sentence: the one its surest rule stated. */
    private static List<Relation> distinct(List<Relation> relations) {
        Map<List<Object>, Relation> best = new LinkedHashMap<>();
        for (Relation r : relations) {
            List<Object> key = List.of(
                    r.subject().type(),
                    r.subject().name(),
                    r.predicate(),
                    r.object().type(),
                    r.object().name(),
                    r.sentence().index());
            best.merge(key, r, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        return List.copyOf(best.values());
    }
}
