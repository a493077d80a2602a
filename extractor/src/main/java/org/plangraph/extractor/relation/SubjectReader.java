package org.plangraph.extractor.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Tells what region or industry a figure is about. */
final class SubjectReader {
    private final FigureVocabulary words;

    SubjectReader(FigureVocabulary words) {
        this.words = words;
    }

    /**
     * The industry of its own among those a list gives figures for one by one; else the region or industry that opens the
     * clause; else, in a plan for several years, the industry under discussion; else the region that the heading or the
     * sentence is about, and last the plan's own.
     */
    Optional<Mention> read(
            Plan plan, Sentence sentence, Figure figure, Series series, MentionIndex mentions, ContextReader contexts) {
        int clause = TargetFinder.clauseBegin(
                plan.text(), sentence.span(), figure.span().begin());
        Context context = contexts.at(sentence, figure.span().begin());
        List<Mention> before = mentions
                .within(new Span(sentence.span().begin(), figure.span().begin()))
                .stream()
                .filter(isOf(EntityType.INDUSTRY).or(isOf(EntityType.REGION)))
                .toList();
        return ownOfSeries(plan.text(), clause, series, before)
                .or(() -> opening(plan.text(), clause, before))
                .or(() -> isReport(plan) ? Optional.empty() : context.of("industry"))
                .or(() -> pointsAtPlan(plan, clause, figure) ? Optional.empty() : context.of("place"))
                .or(() -> context.of("region"))
                .or(() -> before.stream().reduce((first, second) -> second))
                .or(() -> mentions.all().stream()
                        .filter(isOf(EntityType.INDUSTRY))
                        .findFirst());
    }

    private static Predicate<Mention> isOf(EntityType type) {
        return m -> m.type() == type;
    }

    private static boolean isReport(Plan plan) {
        return plan.profile()
                .period()
                .filter(p -> p.firstYear() == p.lastYear())
                .isPresent();
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
    private Optional<Mention> opening(String text, int clause, List<Mention> before) {
        int begin = clause;
        for (int skipped = words.openerLength(text, begin); skipped > 0; skipped = words.openerLength(text, begin)) {
            begin += skipped;
        }
        int opens = begin;
        return before.stream()
                .filter(m -> m.span().begin() == clause || m.span().begin() == opens)
                .filter(m -> m.type() == EntityType.REGION
                        || isMeasured(text, m.span().end()))
                .findFirst();
    }

    private boolean isMeasured(String text, int end) {
        return words.industryMeasures().stream().anyMatch(measure -> text.startsWith(measure, end));
    }

    /** Whether the clause speaks of the whole of the plan's own region: 全省 in a province's plan, where 全市 is a city's. */
    private boolean pointsAtPlan(Plan plan, int clause, Figure figure) {
        String said = plan.text().substring(clause, figure.span().begin());
        String own = plan.profile().regionName().orElse("");
        String level = own.substring(Math.max(0, own.length() - 1));
        return words.whole().stream().anyMatch(pointer -> pointer.endsWith(level) && said.contains(pointer));
    }
}
