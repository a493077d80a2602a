package org.plangraph.extractor.relation;

import java.util.Optional;
import java.util.function.Predicate;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** What industry a clause says that it is about, by opening with it: as a label with a mark behind it, or as its subject. */
final class ClauseLabels {
    private static final String COMMAS = "，：。；;！？\n";

    private static final String LISTING = "、等";

    /** Characters of the longest label on a field: 构建新型电力系统方面，. */
    private static final int LONGEST_LABEL = 24;

    /** Characters between an industry and the comma that ends a label on some aspect of it. */
    private static final int ASPECT = 11;

    /** Characters between an industry and the colon that makes it a label: 石化基地：. */
    private static final int LABEL = 4;

    /** Characters of the longest list whose last member is the industry that the clause is about. */
    private static final int LISTED = 12;

    /** After an industry: how much it yields, 产量达137万辆. */
    private static final Search YIELDS = Search.of("yields-so-much");

    private static final char COMMA = '，';
    private static final char COLON = '：';

    private final String text;
    private final MentionIndex mentions;
    private final KnownNames names;
    private final TopicWords words;

    ClauseLabels(String text, MentionIndex mentions, KnownNames names, TopicWords words) {
        this.text = text;
        this.mentions = mentions;
        this.names = names;
        this.words = words;
    }

    /**
     * The industry that what begins at {@code begin} is about, as far as it stands before {@code offset}. Where a label on a field
     * is followed by the chain or cluster that the clause speaks of, it is that one's: 装备方面，先进装备制造产业集群延链成效明显.
     */
    Optional<Mention> of(int begin, int offset) {
        return read(begin, offset, m -> isLabelled(m) || isSubject(m));
    }

    /** The one that a colon behind it makes a label of. */
    Optional<Mention> marked(int begin, int offset) {
        return read(begin, offset, this::isMarked);
    }

    /** The one that the text calls an industry and says something of, whatever it is: 光伏产业逆势前行. */
    Optional<Mention> spokenOf(int begin, int offset) {
        return read(begin, offset, m -> isCalled(m) && isSpokenOf(m));
    }

    /** The one of which {@code begin} goes on to say what is to be done in it, so that it stays the topic: 整车制造要…. */
    Optional<Mention> led(int begin, int end) {
        return read(begin, end, m -> isLabelled(m) || isTakenUp(m));
    }

    private Optional<Mention> read(int begin, int offset, Predicate<Mention> isTopic) {
        int clause = begin + words.introductions().lengthAt(text, begin);
        if (clause > offset) {
            return Optional.empty();
        }
        int comma = endOfField(clause, offset);
        Optional<Mention> opener = comma < 0
                ? opener(clause, offset, isTopic)
                : opener(comma + 1, offset, isTopic)
                        .filter(m -> m.type() != EntityType.INDUSTRY)
                        .or(() -> opener(clause, offset, isTopic));
        return opener.flatMap(names::industryOf);
    }

    /** Where the comma stands that ends a label on the field that is spoken of: 构建新型电力系统方面，; -1 where none does. */
    private int endOfField(int clause, int offset) {
        int comma = text.indexOf(COMMA, clause);
        boolean ends = comma >= 0
                && comma < offset
                && comma - clause <= LONGEST_LABEL
                && words.aspects().stream().anyMatch(text.substring(clause, comma)::endsWith);
        return ends ? comma : -1;
    }

    private Optional<Mention> opener(int clause, int offset, Predicate<Mention> isTopic) {
        return mentions.outermost(new Span(clause, Math.max(clause, offset)), Topics.TOPIC_TYPES).stream()
                .filter(m -> opens(clause, m) && isTopic.test(m))
                .findFirst();
    }

    /** Whether the industry begins the clause, or ends what is listed there: 湖盐及盐化工产业以…. */
    private boolean opens(int clause, Mention m) {
        String before = text.substring(clause, m.span().begin());
        return before.isEmpty()
                || before.length() <= LISTED
                        && COMMAS.chars().noneMatch(c -> before.indexOf(c) >= 0)
                        && words.joints().stream().anyMatch(before::endsWith);
    }

    /**
     * Whether the industry is what the clause says something is to be done in: 高端装备产业聚焦…; or, where the text calls it
     * an industry, how it fares: 高端装备产业产值增长; or by figures what it yields: 新能源汽车产量达137万辆.
     */
    private boolean isSubject(Mention m) {
        return isTakenUp(m)
                || isCalled(m) && words.farings().lengthAt(text, endOf(m)) > 0
                || YIELDS.startsAt(text, endOf(m));
    }

    private boolean isCalled(Mention m) {
        return m.type() != EntityType.INDUSTRY
                || words.kinds().words().stream()
                        .anyMatch(text.substring(m.span().begin(), endOf(m))::endsWith);
    }

    /** Whether something is said of the industry, so that no list goes on and no clause ends with it. */
    private boolean isSpokenOf(Mention m) {
        int at = endOf(m);
        return at < text.length()
                && (COMMAS + LISTING).indexOf(text.charAt(at)) < 0
                && words.joints().stream().noneMatch(joint -> text.startsWith(joint, at));
    }

    /** Whether the words behind the industry say what is to be done in it: 高端装备产业|聚焦…. */
    private boolean isTakenUp(Mention m) {
        return words.predicates().lengthAt(text, endOf(m)) > 0;
    }

    /** Where the industry ends with the word that calls it one. */
    private int endOf(Mention m) {
        return m.span().end() + words.kinds().lengthAt(text, m.span().end());
    }

    private boolean isMarked(Mention m) {
        int end = m.span().end();
        return text.substring(end, Math.min(text.length(), end + LABEL + 1)).indexOf(COLON) >= 0;
    }

    /** Whether a mark follows the industry, at once or after what of it is spoken of: 非常规天然气发展方面，. */
    private boolean isLabelled(Mention m) {
        int end = m.span().end();
        if (words.labels().lengthAt(text, end) > 0) {
            return true;
        }
        if (isMarked(m)) {
            return true;
        }
        int comma = text.indexOf(COMMA, end);
        return comma >= 0
                && comma - end <= ASPECT
                && words.aspects().stream().anyMatch(text.substring(end, comma)::endsWith);
    }
}
