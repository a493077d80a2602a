package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Alternatives;
import org.plangraph.extractor.rule.Conclusion;
import org.plangraph.extractor.rule.Match;
import org.plangraph.extractor.rule.Passage;
import org.plangraph.extractor.rule.Rule;
import org.plangraph.extractor.rule.RuleChoice;
import org.plangraph.extractor.rule.RuleListener;
import org.plangraph.extractor.rule.RuleSet;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/**
 * Reads relations and targets off a plan and its mentions. Relations come from rules alone, tried on sentences, headings
 * and names; what a rule leaves to the context yields to what another rule bound.
 */
public final class RelationFinder {
    private static final String SELF = "self";
    private static final String SITE = "site";
    private static final String PLANNER = "planner";
    private static final String MAKER = "maker";
    private static final String TOPIC = "topic";
    private static final String PARENT = "parentIndustry";
    private static final String ORDER_MARK = "order-mark";
    private static final String REGION_TAIL = "region-tail";
    private static final String COMMON_MATTER = "common-matter";
    private static final String COMMON_SITE = "common-site";
    private static final String FIELD = "field";
    private static final String GROUND = "ground";

    private final RuleSet rules;
    private final RuleListener listener;
    private final RuleChoice sentenceRules;
    private final RuleChoice headingRules;
    private final RuleChoice nameRules;
    private final TargetFinder targets = new TargetFinder();
    private final OrderReader orders;
    private final List<String> commonMatter;
    private final List<String> commonSites;
    private final TopicWords topicWords;
    private final PublicSectors publicSectors;

    public RelationFinder() {
        this(RuleSet.standard(), RuleListener.NONE);
    }

    /** @param listener told what becomes of every rule on every passage */
    public RelationFinder(RuleSet rules, RuleListener listener) {
        this.rules = rules;
        this.listener = listener;
        this.sentenceRules = choice(Rule.Scope.SENTENCE);
        this.headingRules = choice(Rule.Scope.HEADING);
        this.nameRules = choice(Rule.Scope.NAME);
        this.orders = new OrderReader(rules.words(ORDER_MARK));
        this.commonMatter = rules.words(COMMON_MATTER);
        this.commonSites = rules.words(COMMON_SITE);
        this.topicWords = TopicWords.of(rules);
        this.publicSectors = new PublicSectors(rules);
    }

    private RuleChoice choice(Rule.Scope scope) {
        return new RuleChoice(rules.of(Rule.Stage.RELATION, scope));
    }

    /** Who listens hears of every rule, be there a chance that it matches or none. */
    private List<Rule> toTry(RuleChoice choice, Passage passage) {
        return listener == RuleListener.NONE ? choice.of(passage) : choice.rules();
    }

    /** Every relation and target the plan states; empty lists when there are none. */
    public Relations find(Plan plan, List<Mention> mentions) {
        return find(plan, mentions, done -> {});
    }

    /** @param progress told after each sentence what share of them is done, from 0 to 1 */
    public Relations find(Plan plan, List<Mention> mentions, DoubleConsumer progress) {
        MentionIndex index = new MentionIndex(mentions);
        KnownNames known = new KnownNames(index, rules.words(REGION_TAIL));
        Topics topics = new Topics(plan, index, known, topicWords);
        Makers makers = new Makers(
                plan,
                index,
                Alternatives.of(rules.words("company-pointer")),
                Alternatives.of(rules.words("works-pointer")),
                Alternatives.of(rules.words("company-carries")));
        ContextReader contexts = new ContextReader(plan, index, known, topics);
        OtherPlaces otherPlaces = new OtherPlaces(plan, index);
        NamePassages names = new NamePassages(plan, index, known, contexts, publicSectors);
        List<Relation> relations = new ArrayList<>();
        for (Sentence sentence : plan.sentences()) {
            List<Statement> stated = new ArrayList<>();
            List<Mention> inside = index.outermost(sentence.span());
            SentenceContexts unsaid = new SentenceContexts(contexts, sentence);
            readSentence(plan, sentence, inside, unsaid, makers, stated);
            for (Mention m : inside) {
                NamePassage name = names.of(sentence, m);
                readName(
                        name,
                        sentence,
                        end -> endOfName(
                                end,
                                m,
                                unsaid.at(m.span().begin()),
                                plan.profile().isReport(),
                                stated),
                        stated);
            }
            for (Mention m : index.within(sentence.span())) {
                if (m.type() == EntityType.PARK && !inside.contains(m)) {
                    readName(names.of(sentence, m), sentence, end -> self(end, m), stated);
                }
            }
            stated.removeIf(s -> s.bound().isEmpty() && otherPlaces.areMeantBy(s.relation()));
            relations.addAll(DefaultsYield.settle(stated, plan.profile().isReport(), contexts::isOwn));
            relations.addAll(orders.read(plan, sentence, inside));
            progress.accept((sentence.index() + 1.0) / plan.sentences().size());
        }
        return new Relations(distinct(relations), targets.find(plan, index, contexts));
    }

    private void readSentence(
            Plan plan,
            Sentence sentence,
            List<Mention> inside,
            SentenceContexts contexts,
            Makers makers,
            List<Statement> stated) {
        Passage passage = Passage.of(plan, sentence, NestedPlaces.joined(inside));
        for (Rule rule : toTry(sentence.heading() ? headingRules : sentenceRules, passage)) {
            for (Match match : rules.match(rule, passage, listener)) {
                int at = match.span().begin();
                state(
                        match,
                        end -> end.equals(MAKER)
                                ? makers.of(sentence, at)
                                : contexts.at(at).of(end),
                        sentence,
                        stated);
            }
        }
    }

    private void readName(
            NamePassage name, Sentence sentence, Function<String, Optional<Mention>> unsaid, List<Statement> stated) {
        for (Rule rule : toTry(nameRules, name.passage())) {
            for (Match match : rules.match(rule, name.passage(), listener)) {
                state(match, unsaid, sentence, stated);
            }
        }
    }

    /** The name of a park inside a longer name says no more than its own words do: 鹰潭高新区 in 鹰潭高新区铜产业集群. */
    private static Optional<Mention> self(String end, Mention named) {
        return end.equals(SELF) ? Optional.of(named) : Optional.empty();
    }

    private Optional<Mention> endOfName(
            String end, Mention named, Context context, boolean report, List<Statement> stated) {
        return switch (end) {
            case SELF -> Optional.of(named);
            case SITE -> site(named, stated);
            default ->
                context.of(end)
                        .filter(said -> !(report && end.equals(FIELD) && isOfMoreThanItsPassage(named, said)))
                        .filter(said -> !(report && end.equals(GROUND) && named.type() == EntityType.ENTERPRISE));
        };
    }

    /**
     * Whether what a passage of a report is on says nothing of the industry it is of: a company builds, is relied on and comes to
     * towns under any heading, and zones and universities hold all industries.
     */
    private boolean isOfMoreThanItsPassage(Mention named, Mention topic) {
        return named.type() == EntityType.ENTERPRISE
                || isCommonMatter(named)
                || publicSectors.sayNothingOf(named, topic)
                || commonSites.stream().anyMatch(named.name()::endsWith);
    }

    /** Whether it serves society or enterprises of every industry, so that a report's section on one says nothing of it. */
    private boolean isCommonMatter(Mention named) {
        return commonMatter.stream().anyMatch(named.name()::contains);
    }

    /** Where the words of the sentence have put the named thing. */
    private static Optional<Mention> site(Mention named, List<Statement> stated) {
        return stated.stream()
                .filter(s -> s.bound().isEmpty())
                .map(Statement::relation)
                .filter(r -> r.predicate() == Predicate.LOCATED_IN && r.subject() == named)
                .map(Relation::object)
                .findFirst();
    }

    private void state(
            Match match, Function<String, Optional<Mention>> unsaid, Sentence sentence, List<Statement> stated) {
        for (Conclusion conclusion : RuleSet.conclusions(match)) {
            if (conclusion instanceof Conclusion.Statement s) {
                Optional<Mention> subject = end(s.subject(), unsaid);
                Optional<Mention> object = end(s.object(), unsaid);
                if (subject.isPresent() && object.isPresent()) {
                    state(match.rule(), s, subject.get(), object.get(), sentence, stated);
                } else {
                    listener.withheld(s, RuleListener.Withheld.UNSAID);
                }
            }
        }
    }

    private void state(
            Rule rule,
            Conclusion.Statement conclusion,
            Mention subject,
            Mention object,
            Sentence sentence,
            List<Statement> stated) {
        boolean same = subject.type() == object.type() && subject.name().equals(object.name());
        if (same || !conclusion.predicate().allows(subject.type(), object.type())) {
            listener.withheld(conclusion, same ? RuleListener.Withheld.SAME_THING : RuleListener.Withheld.TYPES);
            return;
        }
        boolean branches = conclusion.predicate() == Predicate.SUB_INDUSTRY_OF;
        if (branches && (isSaidOfMost(subject, sentence) || !isBranch(subject, object, conclusion.object()))) {
            listener.withheld(conclusion, RuleListener.Withheld.NO_BRANCH);
            return;
        }
        Relation relation = new Relation(
                subject, conclusion.predicate(), object, sentence, rule.id().value(), rule.confidence());
        stated.add(new Statement(relation, bound(conclusion, subject, object), isPlanner(conclusion.subject())));
    }

    /** Whether a sentence speaks of a sector that holds most others: 作为先进制造业的重要组成部分. */
    private boolean isSaidOfMost(Mention industry, Sentence sentence) {
        return !sentence.heading() && topicWords.holdsMost(industry.name());
    }

    /** A heading says of any other below it that it is a branch; kinds of one sector after each other are topics both. */
    private static boolean isBranch(Mention branch, Mention whole, Conclusion.End end) {
        String unsaid = end instanceof Conclusion.ContextEnd context ? context.name() : "";
        return unsaid.equals(PARENT)
                || !Branches.isBroader(branch.name(), whole.name())
                        && !(unsaid.equals(TOPIC) && Branches.areAlike(branch.name(), whole.name()));
    }

    /** {@code $self} is as good as bound, as the passage is its name, and so is the {@code $maker} that the words name. */
    private static Optional<Mention> bound(Conclusion.Statement conclusion, Mention subject, Mention object) {
        if (isContext(conclusion.subject())) {
            return Optional.of(object);
        }
        return isContext(conclusion.object()) ? Optional.of(subject) : Optional.empty();
    }

    private static boolean isPlanner(Conclusion.End end) {
        return end instanceof Conclusion.ContextEnd context && context.name().equals(PLANNER);
    }

    private static boolean isContext(Conclusion.End end) {
        return end instanceof Conclusion.ContextEnd context
                && !context.name().equals(SELF)
                && !context.name().equals(MAKER)
                && !context.name().equals(SITE);
    }

    private static Optional<Mention> end(Conclusion.End end, Function<String, Optional<Mention>> unsaid) {
        if (end instanceof Conclusion.ContextEnd context) {
            return unsaid.apply(context.name());
        }
        return ((Conclusion.BoundEnd) end).binding().annotation().map(NamePassage::mention);
    }

    /** What two relations must share to be one: types and names of their ends, predicate and sentence. */
    private record Same(
            EntityType subjectType,
            String subject,
            Predicate predicate,
            EntityType objectType,
            String object,
            int sentence) {
        static Same of(Relation r) {
            return new Same(
                    r.subject().type(),
                    r.subject().name(),
                    r.predicate(),
                    r.object().type(),
                    r.object().name(),
                    r.sentence().index());
        }

        @Override
        public int hashCode() {
            return ((subject.hashCode() * 31 + object.hashCode()) * 31 + predicate.ordinal()) * 31 + sentence;
        }
    }

    /** One relation per pair, predicate and sentence: the one its surest rule stated. */
    private static List<Relation> distinct(List<Relation> relations) {
        Map<Same, Relation> best = new LinkedHashMap<>();
        for (Relation r : relations) {
            best.merge(Same.of(r), r, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        return List.copyOf(best.values());
    }
}
