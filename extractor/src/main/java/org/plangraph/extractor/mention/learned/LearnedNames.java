package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.CommonThings;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.MentionFinder.Found;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;
import org.plangraph.extractor.mention.term.UnnamedFields;
import org.plangraph.ontology.EntityType;

/**
 * Adds to the rule finders' names those that the model sees and they missed, and takes away from reports what a weak finder alone sees.
 * Elsewhere, where rules and model disagree, the rules are right more often. Holds no state between plans.
 */
public final class LearnedNames {
    /** Finder id of the names that only the model saw. */
    public static final String FOUND_BY = "learned-name";

    /**
     * From what probability a name is added: where F1 of names and relations is best in the gold that the rules' authors never
     * looked at (seeds/gold/provinces and dense-held-out). A wrong industry draws more wrong relations after it than others.
     */
    private static final double LEAST = 0.4;

    private static final double LEAST_OF_INDUSTRIES = 0.65;

    /** The same for plans, of which the gold has too few to learn more from: what is added there is to be right more often than not. */
    private static final double LEAST_IN_PLANS = 0.5;

    private static final double LEAST_OF_INDUSTRIES_IN_PLANS = 0.8;

    /** Quotes and spaces are no part of a name. */
    private static final String LEFT_OUT = "“”\"‘’「」《》";

    private static final char QUOTE = '“';
    private static final Set<EntityType> SUBJECTS =
            Set.of(EntityType.ENTERPRISE, EntityType.REGION, EntityType.INDUSTRY);
    /** Works whose name goes on are not named by its first half: 东山大桥|改建工程. */
    private static final Search GOES_ON = Search.of("site-goes-on");
    /** What opens with 以, which no name is when it says what for: 以西电集团|为主. */
    private static final Search ROLE = Search.of("role-of-company");
    /** After a company or a place: what it does. */
    private static final Search DOING = Search.of("subject-does");

    /** After an industry: it is called one. */
    private static final Search SECTOR = Search.of("sector-goes-on");

    private static final Comparator<Proposal> SUREST_FIRST =
            Comparator.comparingDouble(Proposal::probability).reversed();

    private final UnnamedFields unnamed = new UnnamedFields();
    private final SpanModel spans;
    private final WeakFinders weakFinders;

    public LearnedNames(NameModel model) {
        this.spans = model.spans();
        this.weakFinders = model.weakFinders();
    }

    /**
     * The settled names that stand, and beside them the model's, the surest first, where there is room. The model's probability is
     * the confidence. In provinces held out, names given 0.5 and more are right more often than that; those among them that the
     * rules miss where they were written, somewhat less often. Elsewhere the truth lies in between.
     */
    public List<Mention> settle(Found found) {
        String text = found.reading().text();
        List<Proposal> proposals = proposals(found.reading(), WeakFinders.SEEN);
        List<Mention> all = new ArrayList<>(found.settled());
        if (found.reading().plan().profile().isReport()) {
            all.removeAll(doubted(found, proposals));
        }
        NamePlaces places = new NamePlaces(all);
        LongerNames known = new LongerNames(all);
        CommonThings common = new CommonThings(found.reading());
        for (Proposal proposal : proposals) {
            if (!isName(proposal, found.reading())) {
                continue;
            }
            Mention mention = mention(text, proposal);
            if (!common.include(proposal.span(), proposal.type()) && places.hasRoom(mention) && !known.hold(mention)) {
                places.add(mention);
                all.add(mention);
            }
        }
        all.sort(Mention.IN_READING_ORDER);
        return List.copyOf(all);
    }

    /**
     * What a weak finder alone sees. In reports only: where plans list goods under headings, finders that are weak in reports are
     * right more often than not (relations of seeds/gold/plans, each province held out: 0.838 with these names, 0.827 without).
     */
    private Set<Mention> doubted(Found found, List<Proposal> proposals) {
        Set<Mention> unseen = WeakFinders.unseen(found.settled(), proposals);
        return ListSiblings.without(found.reading().text(), found.settled(), unseen).stream()
                .filter(weakFinders::include)
                .collect(Collectors.toSet());
    }

    /** All that the model takes for names, whether there is room or not. */
    public List<Mention> proposed(Reading reading) {
        return proposals(reading, LEAST).stream()
                .filter(proposal -> isName(proposal, reading))
                .map(proposal -> mention(reading.text(), proposal))
                .toList();
    }

    private List<Proposal> proposals(Reading reading, double least) {
        List<Proposal> proposals = new SpanReader().propose(reading, spans, least);
        proposals.sort(SUREST_FIRST);
        return proposals;
    }

    private boolean isName(Proposal proposal, Reading reading) {
        boolean report = reading.plan().profile().isReport();
        return proposal.probability() >= least(proposal.type(), report)
                && !isQuoted(proposal.span(), reading.text())
                && !isClause(proposal.span(), reading)
                && !ROLE.startsAt(reading.text(), proposal.span().begin())
                && !(proposal.type() == EntityType.PROJECT
                        && GOES_ON.startsAt(reading.text(), proposal.span().end()))
                && !(proposal.type() == EntityType.INDUSTRY && unnamed.include(reading, proposal.span()));
    }

    private static double least(EntityType type, boolean report) {
        if (type == EntityType.INDUSTRY) {
            return report ? LEAST_OF_INDUSTRIES : LEAST_OF_INDUSTRIES_IN_PLANS;
        }
        return report ? LEAST : LEAST_IN_PLANS;
    }

    /** Most of what stands in quotes are slogans, which rules know to tell from names; quotes alone hold nothing. */
    private static boolean isQuoted(Span span, String text) {
        boolean opened = span.begin() > 0 && text.charAt(span.begin() - 1) == QUOTE;
        return opened
                || span.of(text).indexOf(QUOTE) >= 0
                || plain(span.of(text)).isEmpty();
    }

    /** Whether it opens with who does something, and goes on with what that is: 宏远集团|投资建设…项目, 张浦镇|将…. */
    private static boolean isClause(Span span, Reading reading) {
        return SUBJECTS.stream()
                .flatMap(type -> reading.beginningAt(span.begin(), type).stream())
                .anyMatch(subject ->
                        DOING.endOfMatchAt(reading.text(), subject.span().end(), span.end())
                                > subject.span().end());
    }

    private static Mention mention(String text, Proposal proposal) {
        EntityType type = proposal.type();
        Span span = type == EntityType.INDUSTRY
                ? new Span(
                        proposal.span().begin(),
                        SECTOR.endOfMatchAt(text, proposal.span().end()))
                : proposal.span();
        return new Mention(span, type, plain(span.of(text)), FOUND_BY, hundredths(proposal.probability()));
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && LEFT_OUT.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** What is finer is not known. */
    private static double hundredths(double probability) {
        return Math.rint(probability * 100) / 100;
    }
}
