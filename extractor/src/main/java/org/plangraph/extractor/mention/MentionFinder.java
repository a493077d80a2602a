package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.learned.NameDecision;
import org.plangraph.extractor.mention.learned.NameModel;
import org.plangraph.extractor.mention.learned.NameTraining;
import org.plangraph.extractor.mention.term.TermFinder;

/** The mention stage: every name in a plan, by running the finders one after another over the same reading. */
public final class MentionFinder {
    private final List<Finder> finders;
    private final Optional<NameDecision> decision;

    /** The rule finders PlanGraph ships with, and nothing learned. */
    public MentionFinder() {
        this(List.of(
                new RegionFinder(),
                new CityRunFinder(),
                new ProjectListFinder(),
                new InstituteFinder(),
                new HeadedNameFinder(),
                new ListFinder(),
                new WorksFinder(),
                new NameNeighbours(),
                new RouteFinder(),
                new EnterpriseFinder(),
                new TermFinder(),
                new ClusterIndustryFinder()));
    }

    /** @param finders in order; each sees what those before it found */
    public MentionFinder(List<Finder> finders) {
        this(List.copyOf(finders), Optional.empty());
    }

    private MentionFinder(List<Finder> finders, Optional<NameDecision> decision) {
        this.finders = finders;
        this.decision = decision;
    }

    /** The same finders under another judge; where nothing was learned, what they find stands. */
    public MentionFinder judging(Optional<NameModel> model) {
        return new MentionFinder(finders, model.map(NameDecision::new));
    }

    /** The names of {@code plan} in reading order, the longer first where two begin together; names may nest. */
    public List<Mention> find(Plan plan) {
        return find(plan, done -> {});
    }

    /** @param progress told after each finder what share of them is done, from 0 to 1 */
    public List<Mention> find(Plan plan, DoubleConsumer progress) {
        Reading reading = read(plan, progress);
        List<Mention> settled = Overlaps.settle(reading.mentions());
        return HeadingGoods.asIndustries(
                plan, decision.map(d -> d.decide(reading, settled)).orElse(settled));
    }

    /** Every name that is proposed, in the order of the finders; where they overlap nothing is settled yet. */
    public List<Mention> candidates(Plan plan) {
        Reading reading = read(plan);
        List<Mention> proposed = new ArrayList<>(reading.mentions());
        decision.ifPresent(d -> proposed.addAll(d.proposed(reading)));
        return proposed;
    }

    /** What the rule finders say of a plan, to learn from. */
    public NameTraining.Found rulesOn(Plan plan) {
        Reading reading = read(plan);
        return new NameTraining.Found(reading, Overlaps.settle(reading.mentions()));
    }

    private Reading read(Plan plan) {
        return read(plan, done -> {});
    }

    private Reading read(Plan plan, DoubleConsumer progress) {
        Reading reading = new Reading(plan);
        for (int i = 0; i < finders.size(); i++) {
            reading.add(finders.get(i).find(reading));
            progress.accept((i + 1.0) / finders.size());
        }
        return reading;
    }
}
