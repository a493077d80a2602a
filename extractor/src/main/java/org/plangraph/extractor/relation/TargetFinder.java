package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Makes targets of the figures in a plan's sentences: what they measure, of what, by when, reached or aimed at. */
final class TargetFinder {
    private static final String RULE = "figure-in-sentence";
    private static final double CONFIDENCE = 0.8;
    private static final String CLAUSE_ENDS = "，。；;！？：\n";
    /** Regions too: 三门峡 is no count of doors. */
    private static final Set<EntityType> NAMES_HOLD_FIGURES = EnumSet.complementOf(EnumSet.of(EntityType.INDUSTRY));

    private static final Set<EntityType> OWNERS = EnumSet.of(EntityType.ENTERPRISE, EntityType.PROJECT);

    private final FigureVocabulary figureWords = FigureVocabulary.load();
    private final YearVocabulary yearWords = YearVocabulary.load();
    private final FigureGrammar grammar = new FigureGrammar(figureWords);
    private final YearFinder years = new YearFinder(yearWords, figureWords.chineseDigits());
    private final IndicatorReader indicators = new IndicatorReader(figureWords);
    private final SubjectReader subjects = new SubjectReader(figureWords);
    private final TenseReader tenses = new TenseReader(yearWords);

    /** The targets in reading order; empty when the plan names no figure, or nothing it could be a figure of. */
    List<Target> find(Plan plan, MentionIndex mentions, ContextReader contexts) {
        FigureGrammar.Style style = grammar.styleOf(plan.text());
        Readings readings = new Readings(years.read(plan), tenses.read(plan));
        List<Target> targets = new ArrayList<>();
        for (Sentence sentence : plan.sentences()) {
            List<Figure> figures = figures(plan, sentence, mentions, style);
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                List<Figure> before = figures.subList(0, i);
                Series series = Series.of(plan.text(), sentence.span(), figures, i, figureWords.distributing());
                subjects.read(plan, sentence, figure, series, mentions, contexts)
                        .map(s -> target(plan, sentence, figure, series, before, s, readings))
                        .ifPresent(targets::add);
            }
            readings.years().note(sentence);
        }
        return targets;
    }

    /** What is read along a plan. */
    private record Readings(YearFinder.Reading years, TenseReader.Reading tenses) {}

    private Target target(
            Plan plan,
            Sentence sentence,
            Figure figure,
            Series series,
            List<Figure> before,
            Mention subject,
            Readings readings) {
        boolean start = figureWords.isStart(plan.text(), figure.span());
        Optional<Integer> said = start
                ? readings.years().start(sentence, figure.span().begin())
                : readings.years().at(sentence, figure.span().begin());
        boolean reached =
                start || readings.tenses().reached(sentence, figure.span().begin(), said);
        said.filter(year -> reached && !start).ifPresent(readings.years()::reached);
        return new Target(
                subject,
                indicators.read(plan.text(), sentence.span(), figure, series, before, subject),
                figure.value(),
                figure.unit(),
                start ? said : said.or(() -> readings.years().unsaid(reached)),
                series.comparator(),
                reached,
                figure.span(),
                sentence,
                RULE,
                CONFIDENCE);
    }

    /** The figures of the sentence, but for those that are part of a name: 年产25万吨电池材料项目. */
    private List<Figure> figures(Plan plan, Sentence sentence, MentionIndex mentions, FigureGrammar.Style style) {
        boolean title = sentence.heading() && plan.section(sentence).parent() < 0;
        List<Figure> figures = title ? List.of() : grammar.figures(plan.text(), sentence.span(), style);
        if (figures.isEmpty()) {
            return figures;
        }
        List<Mention> inside = mentions.within(sentence.span());
        return figures.stream()
                .filter(figure -> !insideName(figure, inside)
                        && !countsItems(plan.text(), figure, inside)
                        && !isCapacityOfOwner(plan.text(), sentence.span(), figure, inside))
                .toList();
    }

    /** Whether the figure is but the count of the names right before it: A、B和C3个产业集群. */
    private boolean countsItems(String text, Figure figure, List<Mention> mentions) {
        return figure.kind() == Figure.Kind.COUNT
                && mentions.stream()
                        .anyMatch(m -> m.type() != EntityType.REGION
                                && m.span().end() == figure.span().begin())
                && figureWords
                        .closing()
                        .matcher(text)
                        .region(figure.span().end(), text.length())
                        .lookingAt();
    }

    /** Whether it is how much the works of the company or works right before it yield: 宏远重工|5000吨|钢构、宏达二期|33GWh. */
    private boolean isCapacityOfOwner(String text, Span sentence, Figure figure, List<Mention> mentions) {
        int begin = figure.span().begin();
        return figureWords.isCapacity(figure.unit())
                && (mentions.stream()
                                .anyMatch(m ->
                                        OWNERS.contains(m.type()) && m.span().end() == begin)
                        || figureWords.endsAsOwner(text.substring(sentence.begin(), begin)));
    }

    private static boolean insideName(Figure figure, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(m -> NAMES_HOLD_FIGURES.contains(m.type()) && m.span().contains(figure.span()));
    }

    static int clauseBegin(String text, Span sentence, int offset) {
        int at = offset;
        while (at > sentence.begin() && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
