package org.plangraph.extractor.relation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** What industry the words before a place have made the topic, where no heading does. */
final class Topics {
    private static final String STOPS = "。；;！？\n";
    private static final String COMMAS = "，：" + STOPS;

    /** Characters before an industry in which the verb that governs it begins: the verb, and an attribute of two. */
    private static final int VERB_WITHIN = 6;

    /** Characters of the longest sentence that does no more than set up a topic. */
    private static final int TOPIC_SENTENCE = 24;

    /** Characters that may follow the word with which a sentence announces a list: 如下列：. */
    private static final int ANNOUNCED = 4;

    private static final char COMMA = '，';

    private static final Search YIELD = Search.of("yield-in-figures");

    private static final Search FURTHERED = Search.of("furthering-first");

    /** A clause on what a place has and builds on: 依托竹木、生态旅游资源. */
    private static final Search ASSETS = Search.of("assets-relied-on");

    /** An industry, and the chains and clusters of one. */
    static final Set<EntityType> TOPIC_TYPES =
            EnumSet.of(EntityType.INDUSTRY, EntityType.INDUSTRY_CHAIN, EntityType.INDUSTRY_CLUSTER);

    private final Plan plan;
    private final MentionIndex mentions;
    private final TopicWords words;
    private final ClauseLabels labels;
    private final Map<Integer, Mention> announced = new HashMap<>();
    private final KnownNames names;
    private final Map<Integer, Mention> setUp = new HashMap<>();
    private final Map<Integer, Mention> led = new HashMap<>();

    Topics(Plan plan, MentionIndex mentions, KnownNames names, TopicWords words) {
        this.plan = plan;
        this.mentions = mentions;
        this.names = names;
        this.words = words;
        this.labels = new ClauseLabels(plan.text(), mentions, names, words);
        Mention list = null;
        Mention topic = null;
        Mention leader = null;
        int paragraph = -1;
        for (Sentence sentence : plan.sentences()) {
            if (list != null) {
                announced.put(sentence.index(), list);
            }
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                topic = null;
                leader = ledBy(sentence).orElse(null);
            } else if (leader != null) {
                leader = ledBy(sentence).orElse(leader);
                led.put(sentence.index(), leader);
            }
            if (topic != null) {
                setUp.put(sentence.index(), topic);
            }
            topic = setUpBy(sentence, topic);
            List<Mention> industries = industries(sentence.span());
            String said = sentence.span().of(plan.text());
            if (!industries.isEmpty() && announces(said)) {
                list = industries.get(0);
            }
        }
    }

    /** Whether the sentence ends with announcing a list; one that goes on with it has said all. */
    private boolean announces(String said) {
        return words.announcing().stream()
                .anyMatch(word ->
                        said.contains(word) && said.length() - said.lastIndexOf(word) <= word.length() + ANNOUNCED);
    }

    /** The one industry that the plan is about by its title; none where it is about all of them. */
    Optional<Mention> subject() {
        List<Mention> named = mentions.outermost(plan.sections().get(0).heading()).stream()
                .flatMap(m -> names.industryOf(m).stream())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)).filter(this::isOfOneKind) : Optional.empty();
    }

    /** Whether the industry is none of the sectors that hold most others. */
    boolean isOfOneKind(Mention industry) {
        return !words.holdsMost(industry.name());
    }

    /** Where the stretch up to a semicolon begins that the place is in; each has a topic of its own. */
    int stretch(Sentence sentence, int offset) {
        return back(sentence, offset, STOPS);
    }

    /** The industry that opens the stretch as its label or its subject: 交通领域，…；能源产业聚焦…. */
    Optional<Mention> label(Sentence sentence, int offset) {
        int stretch = stretch(sentence, offset);
        int clause = back(sentence, offset, COMMAS);
        Span rest = new Span(clause, endOfClause(sentence, offset));
        return labels.of(stretch, offset)
                .filter(m -> m.span().begin() >= clause
                        || !YIELD.isIn(rest.of(plan.text()))
                        || labels.led(stretch, offset).isPresent());
    }

    /** The industry that opens the stretch as a label before a colon: 生物医药：重点发展中药. */
    Optional<Mention> marked(Sentence sentence, int offset) {
        return labels.marked(stretch(sentence, offset), offset);
    }

    /** The industry that opens the stretch as its subject, whatever is said of it: 光伏产业逆势前行，…. */
    Optional<Mention> spokenOf(Sentence sentence, int offset) {
        return labels.spokenOf(stretch(sentence, offset), offset);
    }

    /**
     * The only industry that the first clause up to a semicolon sets out to develop: 培育商业航天产业，布局…. That of one site in
     * a list of undertakings is none.
     */
    Optional<Mention> opening(Sentence sentence, int offset) {
        int clause = back(sentence, offset, COMMAS);
        int first = back(sentence, offset, STOPS);
        if (clause > first && opensWithPlace(clause)) {
            return Optional.empty(); // another place: A重点发展煤化工，B重点发展钢铁
        }
        List<Mention> spoken = mentions.outermost(new Span(first, clause)).stream()
                .filter(m ->
                        m.type() != EntityType.REGION && back(sentence, m.span().begin(), COMMAS) == first)
                .filter(m -> !isCited(first, m))
                .toList();
        List<Mention> before =
                spoken.stream().filter(m -> names.industryOf(m).isPresent()).toList();
        boolean siteOfMany = spoken.size() > 1 && before.stream().anyMatch(m -> m.type() == EntityType.PARK);
        return before.size() == 1 && !siteOfMany && isSetOut(sentence, before.get(0))
                ? names.industryOf(before.get(0))
                : Optional.empty();
    }

    /** Whether a place opens the clause, or what is to further it: 支持|蚌埠. */
    private boolean opensWithPlace(int clause) {
        return mentions.beginsAt(clause, EntityType.REGION)
                || mentions.beginsAt(FURTHERED.endOfMatchAt(plan.text(), clause), EntityType.REGION);
    }

    /** Whether the clause from {@code first} on only cites a document that has it in its name: 《…海洋经济强省的若干意见》提出. */
    private boolean isCited(int first, Mention m) {
        String before = plan.text().substring(first, m.span().begin());
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    /**
     * Whether the clause speaks of what is bought or how much of it is in use (新能源汽车保有量), or of where something else is
     * used: 面向钢铁、糖业的大模型. Consumption that is a field of its own is not: 绿色消费.
     */
    boolean isUsedOnly(Sentence sentence, int offset) {
        String text = plan.text();
        int end = endOfClause(sentence, offset);
        String before = text.substring(back(sentence, offset, COMMAS), offset);
        String after = text.substring(offset, end);
        Span rest = new Span(offset, end);
        return ASSETS.matches(before + after)
                || words.users().stream().anyMatch(before::contains)
                || words.inUse().stream().anyMatch(after::contains)
                || words.uses().stream().anyMatch(use -> after.endsWith(use) && !isNamedBy(use, rest));
    }

    private int endOfClause(Sentence sentence, int offset) {
        int end = offset;
        while (end < sentence.span().end() && COMMAS.indexOf(plan.text().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether the word for a use ends the name of what the place is, or of the last of the list that it opens: 绿色交通、绿色消费. */
    private boolean isNamedBy(String use, Span rest) {
        return mentions.within(rest).stream()
                .anyMatch(m -> m.name().endsWith(use)
                        && (m.span().begin() == rest.begin() || m.span().end() == rest.end()));
    }

    private boolean isSetOut(Sentence sentence, Mention m) {
        int from = Math.max(sentence.span().begin(), m.span().begin() - VERB_WITHIN);
        String before = plan.text().substring(from, m.span().begin());
        return words.settingOut().stream().anyMatch(before::contains);
    }

    /** The industry that a short sentence before, in the same paragraph, has set up as the topic: 打造新材料产业集群。 */
    Optional<Mention> setUp(Sentence sentence) {
        return Optional.ofNullable(setUp.get(sentence.index()));
    }

    /** What the last sentence of the paragraph that opened with its topic is about, where the first did: 整车制造要…。建设…。 */
    Optional<Mention> led(Sentence sentence) {
        return Optional.ofNullable(led.get(sentence.index()));
    }

    private Optional<Mention> ledBy(Sentence sentence) {
        return sentence.heading()
                ? Optional.empty()
                : labels.led(sentence.span().begin(), sentence.span().end());
    }

    /**
     * The topic after {@code sentence}: the chain or cluster it sets out to build, where that is all it says; none where it
     * sets out on something else of its own; else the one before.
     */
    private Mention setUpBy(Sentence sentence, Mention before) {
        String said = sentence.span().of(plan.text());
        if (said.length() > TOPIC_SENTENCE) {
            return before;
        }
        List<Mention> all = mentions.outermost(sentence.span());
        if (all.isEmpty()) {
            return words.settingOut().stream().anyMatch(said::contains) ? null : before;
        }
        if (isHeadline(sentence)) {
            return names.industryOf(all.get(0)).orElse(null);
        }
        boolean setsOut = all.size() == 1 && said.indexOf(COMMA) < 0 && isSetOut(sentence, all.get(0));
        if (!setsOut || !TOPIC_TYPES.contains(all.get(0).type())) {
            return before;
        }
        return all.get(0).type() == EntityType.INDUSTRY
                ? null
                : names.industryOf(all.get(0)).orElse(null);
    }

    /**
     * Whether a sentence says no more than how an industry fares, as the one that heads its paragraph does of another: 海洋化工产业优势明显。….
     * 装备制造业发展迅速。….
     */
    boolean isHeadline(Sentence sentence) {
        Section section = plan.section(sentence);
        return !sentence.heading()
                && section.kind() == Section.Kind.RUN_IN
                && faresOnly(sentence.span())
                && faresOnly(section.heading());
    }

    private boolean faresOnly(Span said) {
        List<Mention> named = mentions.outermost(said);
        return named.size() == 1
                && named.get(0).type() == EntityType.INDUSTRY
                && named.get(0).span().begin() == said.begin()
                && said.of(plan.text()).indexOf(COMMA) < 0
                && isOfOneKind(named.get(0));
    }

    /** What an earlier sentence announced a list on. */
    Optional<Mention> announced(Sentence sentence) {
        return Optional.ofNullable(announced.get(sentence.index()));
    }

    private List<Mention> industries(Span span) {
        return mentions.outermost(span, EnumSet.of(EntityType.INDUSTRY));
    }

    private int back(Sentence sentence, int offset, String stops) {
        int at = offset;
        while (at > sentence.span().begin() && stops.indexOf(plan.text().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
