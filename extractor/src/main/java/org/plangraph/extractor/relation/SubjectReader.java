package org.plangraph.extractor.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Tells what a figure is about: a region or an industry, or the company, park or project that the clause is about. */
final class SubjectReader {
    /** Whose names are no part of what is measured of them; regions and industries are part of it: 煤炭产能. */
    static final Set<EntityType> THINGS =
            EnumSet.of(EntityType.ENTERPRISE, EntityType.PARK, EntityType.PROJECT, EntityType.INDUSTRY_CLUSTER);

    private static final Set<EntityType> BUILT = EnumSet.of(EntityType.PROJECT, EntityType.PARK);
    private static final String COMMAS = "，、；：";
    private static final char ITEM_COMMA = '、';
    /** What follows one of several things that are named together. */
    private static final String LISTING = "、和与及等";

    /** How the name of a place ends that is written out, and so may act: 南宁市有…等81个项目. */
    /** Between an industry and what is measured of it: 动力电池产业|全年实现|产值. */
    private static final Search COMING_TO = Search.of("coming-to");

    private static final Search FULL_NAME = Search.of("division-last");

    private final FigureVocabulary words;

    SubjectReader(FigureVocabulary words) {
        this.words = words;
    }

    /**
     * The works whose record the sentence is; the company, park or other thing that opens the sentence or the clause, or that it
     * points back to, for what is measured of it; the works that the heading names; the industry of its own among those a list
     * gives figures for one by one; else the region or industry that opens the clause; else, in a plan for several years, the
     * industry under discussion; else the park or region that the heading or the sentence is about, and last the plan's own.
     */
    Optional<Mention> read(
            Plan plan, Sentence sentence, Figure figure, Series series, MentionIndex mentions, ContextReader contexts) {
        int clause = TargetFinder.clauseBegin(
                plan.text(), sentence.span(), figure.span().begin());
        Context context = contexts.at(sentence, figure.span().begin());
        if (figure.cost().isPresent()) {
            return priced(figure, sentence.span(), plan.text(), mentions)
                    .flatMap(thing -> isOneOfPriced(plan.text(), sentence.span(), figure, thing)
                            ? Optional.of(thing)
                            : context.of("region"));
        }
        List<Mention> before = mentions
                .within(new Span(sentence.span().begin(), figure.span().begin()))
                .stream()
                .filter(isOf(EntityType.INDUSTRY).or(isOf(EntityType.REGION)))
                .toList();
        return context.of("record")
                .or(() -> builtBefore(plan.text(), sentence.span(), clause, figure, mentions))
                .or(() -> thing(plan.text(), sentence.span(), clause, figure, mentions))
                .or(() -> undertaken(plan.text(), clause, figure, context))
                .or(() -> ownOfSeries(plan.text(), clause, series, before))
                .or(() -> opening(plan.text(), clause, figure, before))
                .or(() -> plan.profile().isReport() ? Optional.empty() : context.of("industry"))
                .or(() -> pointsAtPlan(plan, clause, figure)
                        ? Optional.empty()
                        : context.of("campus")
                                .or(() -> context.of("place")
                                        .filter(place -> isSaidBefore(plan.text(), sentence, place, figure))))
                .or(() -> context.of("region"))
                .or(() -> before.stream().reduce((first, second) -> second))
                .or(() -> mentions.all().stream()
                        .filter(isOf(EntityType.INDUSTRY))
                        .findFirst());
    }

    /** Whether the place is of what was said before the sentence, or before the figure and opens no list there. */
    private static boolean isSaidBefore(String text, Sentence sentence, Mention place, Figure figure) {
        return place.span().begin() < sentence.span().begin()
                || place.span().end() <= figure.span().begin() && !opensList(text, place, figure);
    }

    private static Predicate<Mention> isOf(EntityType type) {
        return m -> m.type() == type;
    }

    /** 马钢集团 of 马钢集团销售收入达到600亿元，板带比达到60%: what opens a clause holds for the next ones that name nothing else. */
    private Optional<Mention> thing(String text, Span sentence, int clause, Figure figure, MentionIndex mentions) {
        int end = figure.span().begin();
        if (figure.kind() == Figure.Kind.COUNT) {
            return Optional.empty();
        }
        Optional<Mention> item = openingItem(text, clause, end, mentions);
        if (item.isPresent()) {
            return item;
        }
        for (int begin = clause; ; begin = TargetFinder.clauseBegin(text, sentence, begin - 1)) {
            int opens = opens(text, begin);
            Optional<Mention> pointed = pointedAt(text, opens, end, mentions);
            if (pointed.isPresent() && !words.speakOfRegion(text.substring(begin, opens))) {
                return pointed;
            }
            List<Mention> named = mentions.outermost(new Span(begin, end));
            if (!named.isEmpty()) {
                Mention first = named.get(0);
                return first.span().begin() == opens
                                && THINGS.contains(first.type())
                                && first.span().end() < end
                                && !isListed(text, first)
                        ? Optional.of(first)
                        : Optional.empty();
            }
            boolean opensSentence = begin <= sentence.begin() || text.charAt(begin - 1) != '，';
            if (opensSentence || words.speakOfRegion(text.substring(begin, end))) {
                return Optional.empty();
            }
        }
    }

    /** The works that the heading names, for what is no count and not said of the region. */
    private Optional<Mention> undertaken(String text, int clause, Figure figure, Context context) {
        return figure.kind() == Figure.Kind.COUNT
                        || words.speakOfRegion(
                                text.substring(clause, figure.span().begin()))
                ? Optional.empty()
                : context.of("works");
    }

    /** The only works or site of the clause before, where this one goes on to what it costs: 投建X项目，总投资20亿元. */
    private Optional<Mention> builtBefore(
            String text, Span sentence, int clause, Figure figure, MentionIndex mentions) {
        if (clause <= sentence.begin()
                || !words.isCost(text.substring(clause, figure.span().begin()))) {
            return Optional.empty();
        }
        int previous = TargetFinder.clauseBegin(text, new Span(sentence.begin(), clause), clause - 1);
        List<Mention> built = mentions.outermost(new Span(previous, clause), BUILT);
        return built.size() == 1 ? Optional.of(built.get(0)) : Optional.empty();
    }

    /** What opens the item that the figure stands in, after items with figures of their own: B of A总投资3亿元、B总投资5亿元. */
    private Optional<Mention> openingItem(String text, int clause, int end, MentionIndex mentions) {
        int comma = text.substring(clause, end).lastIndexOf(ITEM_COMMA);
        int item = clause + comma + 1;
        return comma < 0
                ? Optional.empty()
                : mentions.outermost(new Span(item, end), THINGS).stream()
                        .filter(thing -> thing.span().begin() == item)
                        .findFirst();
    }

    /** What costs as much as the words before it say: 浑源抽水蓄能电站 of 总投资86亿元的浑源抽水蓄能电站. */
    private static Optional<Mention> priced(Figure figure, Span sentence, String text, MentionIndex mentions) {
        int from = figure.span().end();
        return mentions.outermost(new Span(from, sentence.end()), THINGS).stream()
                .findFirst()
                .filter(thing ->
                        text.substring(from, thing.span().begin()).chars().noneMatch(c -> COMMAS.indexOf(c) >= 0));
    }

    /** Whether it is the thing alone that costs as much, and not a list that it opens: others with their own costs stand before or behind it. */
    private boolean isOneOfPriced(String text, Span sentence, Figure figure, Mention thing) {
        int end = thing.span().end();
        boolean lastOfPriced = text.startsWith(FigureVocabulary.LIST_END, end)
                && words.isCostOfItem(
                        text.substring(sentence.begin(), figure.span().begin()));
        return !isListed(text, thing) || words.isCostNext(text, end) || lastOfPriced;
    }

    /** Whether a thing is the first of several, of which none alone is what a figure is about: 辽宁三木、渼瑞石油等12个项目. */
    private static boolean isListed(String text, Mention first) {
        int end = first.span().end();
        return end < text.length() && LISTING.indexOf(text.charAt(end)) >= 0;
    }

    /** What a clause points back to, the last of its kind that the paragraph has named: 项目总投资5亿元, 该公司年产值达10亿元. */
    private Optional<Mention> pointedAt(String text, int clause, int end, MentionIndex mentions) {
        int paragraph = text.lastIndexOf('\n', clause - 1) + 1;
        return words.pointers().entrySet().stream()
                .filter(kind ->
                        kind.getValue().matcher(text).region(clause, end).lookingAt())
                .findFirst()
                .flatMap(kind -> mentions.within(new Span(paragraph, clause)).stream()
                        .filter(isOf(kind.getKey()))
                        .reduce((first, last) -> last));
    }

    /** Where the clause really begins that begins at {@code clause}, after words that only lead up to it. */
    private int opens(String text, int clause) {
        int begin = clause;
        for (int skipped = words.openerLength(text, begin); skipped > 0; skipped = words.openerLength(text, begin)) {
            begin += skipped;
        }
        return begin;
    }

    /** 新能源 of 新一代信息技术、新能源产值分别增长9.2%、8.2%, for the second figure. */
    private static Optional<Mention> ownOfSeries(String text, int clause, Series series, List<Mention> before) {
        if (series.size() < 2) {
            return Optional.empty();
        }
        List<Mention> listed = before.stream()
                .filter(isOf(EntityType.INDUSTRY))
                .filter(m -> m.span().begin() >= clause && m.span().end() <= series.begin())
                .toList();
        return listed.size() == series.size() ? Optional.of(listed.get(series.position())) : Optional.empty();
    }

    /** A region at the clause's beginning; an industry there where the next words measure an industry. */
    private Optional<Mention> opening(String text, int clause, Figure figure, List<Mention> before) {
        int opens = opens(text, clause);
        return before.stream()
                .filter(m -> m.span().begin() == clause || m.span().begin() == opens)
                .filter(m -> m.type() == EntityType.REGION && !opensList(text, m, figure)
                        || isMeasured(text, m.span().end()))
                .findFirst();
    }

    /**
     * Whether the figure is of a list that {@code first} only opens: 泾阳、彬州等4个县市, or 镇江北汽汽车、句容光伏等装备类项目21个, where it
     * goes by its short name.
     */
    private static boolean opensList(String text, Mention first, Figure figure) {
        String rest = text.substring(first.span().end(), figure.span().begin());
        int end = rest.lastIndexOf(FigureVocabulary.LIST_END);
        return end > 0
                && rest.lastIndexOf(ITEM_COMMA, end) >= 0
                && (isListed(text, first) ? end + 1 == rest.length() : !FULL_NAME.isIn(first.name()));
    }

    private boolean isMeasured(String text, int end) {
        int at = COMING_TO.endOfMatchAt(text, end);
        return words.industryMeasures().stream().anyMatch(measure -> text.startsWith(measure, Math.max(at, end)));
    }

    /** Whether the clause speaks of the whole of the plan's own region: 全省 in a province's plan, where 全市 is a city's. */
    private boolean pointsAtPlan(Plan plan, int clause, Figure figure) {
        String said = plan.text().substring(clause, figure.span().begin());
        String own = plan.profile().regionName().orElse("");
        String level = own.substring(Math.max(0, own.length() - 1));
        return words.whole().stream().anyMatch(pointer -> pointer.endsWith(level) && said.contains(pointer));
    }
}
