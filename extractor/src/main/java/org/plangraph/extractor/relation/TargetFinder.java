package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Profile;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Makes targets of the figures in a plan's sentences: what they measure, of what, by when, reached or aimed at. */
final class TargetFinder {
    private static final String RULE = "figure-in-sentence";
    private static final double CONFIDENCE = 0.8;
    private static final String CLAUSE_ENDS = "，。；;！？：\n";
    private static final Set<EntityType> NAMES_HOLD_FIGURES =
            Set.of(EntityType.PROJECT, EntityType.PARK, EntityType.PRODUCT, EntityType.INSTITUTION);

    private final FigureVocabulary figureWords = FigureVocabulary.load();
    private final YearVocabulary yearWords = YearVocabulary.load();
    private final FigureGrammar grammar = new FigureGrammar(figureWords);
    private final YearFinder years = new YearFinder(yearWords, figureWords.chineseDigits());
    private final IndicatorReader indicators = new IndicatorReader(figureWords);

    /** The targets in reading order; empty when the plan names no figure, or nothing it could be a figure of. */
    List<Target> find(Plan plan, MentionIndex mentions, ContextReader contexts) {
        boolean chineseDigits = grammar.writesChineseDigits(plan.text());
        YearFinder.Reading reading = years.read(plan);
        List<Target> targets = new ArrayList<>();
        for (Sentence sentence : plan.sentences()) {
            for (Figure figure : grammar.figures(plan.text(), sentence.span(), chineseDigits)) {
                if (!insideName(figure, mentions.within(sentence.span()))) {
                    subject(plan, sentence, figure, mentions, contexts)
                            .map(s -> target(plan, sentence, figure, s, reading))
                            .ifPresent(targets::add);
                }
            }
            reading.note(sentence);
        }
        return targets;
    }

    private Target target(Plan plan, Sentence sentence, Figure figure, Mention subject, YearFinder.Reading reading) {
        Optional<Integer> year = reading.at(sentence, figure.span().begin());
        return new Target(
                subject,
                indicators.read(plan.text(), sentence.span(), figure),
                figure.value(),
                figure.unit(),
                year,
                figure.comparator(),
                reached(plan, sentence, year),
                figure.span(),
                sentence,
                RULE,
                CONFIDENCE);
    }

    private static boolean insideName(Figure figure, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(m -> NAMES_HOLD_FIGURES.contains(m.type()) && m.span().contains(figure.span()));
    }

    /** The region or industry that opens the clause, else the section's industry, else the plan's region. */
    private static Optional<Mention> subject(
            Plan plan, Sentence sentence, Figure figure, MentionIndex mentions, ContextReader contexts) {
        int clause = clauseBegin(plan.text(), sentence.span(), figure.span().begin());
        Context context = contexts.at(sentence, figure.span().begin());
        List<Mention> before = mentions
                .within(new Span(sentence.span().begin(), figure.span().begin()))
                .stream()
                .filter(m -> m.type() == EntityType.INDUSTRY || m.type() == EntityType.REGION)
                .toList();
        return before.stream()
                .filter(m -> m.span().begin() == clause)
                .findFirst()
                .or(() -> context.of("industry"))
                .or(() -> context.of("region"))
                .or(() -> before.stream().reduce((first, second) -> second))
                .or(() -> mentions.all().stream()
                        .filter(m -> m.type() == EntityType.INDUSTRY)
                        .findFirst());
    }

    static int clauseBegin(String text, Span sentence, int offset) {
        int at = offset;
        while (at > sentence.begin() && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Before the plan's period: reached. Otherwise by the words of the sentence and of the headings over it. */
    private boolean reached(Plan plan, Sentence sentence, Optional<Integer> year) {
        Optional<Integer> first = plan.profile().period().map(Profile.Period::firstYear);
        if (year.isPresent() && first.isPresent()) {
            return year.get() < first.get();
        }
        String said = sentence.span().of(plan.text());
        String headings = String.join(
                "\n",
                plan.path(plan.section(sentence)).stream().map(Section::title).toList());
        boolean ahead = yearWords.ahead().stream().anyMatch(w -> said.contains(w) || headings.contains(w));
        return yearWords.back().stream().anyMatch(w -> said.contains(w) || headings.contains(w)) && !ahead;
    }
}
