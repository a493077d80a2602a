package org.plangraph.extractor.mention;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.term.NameIndustryFinder;
import org.plangraph.extractor.mention.term.TermFinder;

/** The mention stage: every name in a plan, by running the finders one after another over the same reading. */
public final class MentionFinder {
    private final List<Finder> finders;

    /** The finders PlanGraph ships with. */
    public MentionFinder() {
        this(List.of(
                new RegionFinder(),
                new CityRunFinder(),
                new ProjectListFinder(),
                new LabelledNameFinder(),
                new NumberedProjectFinder(),
                new InstituteFinder(),
                new HeadedNameFinder(),
                new ListFinder(),
                new ClusterItems(),
                new WorksFinder(),
                new NameNeighbours(),
                new StartedWorks(),
                new RouteFinder(),
                new EnterpriseFinder(),
                new TermFinder(),
                new ClusterIndustryFinder(),
                new NameIndustryFinder()));
    }

    /** @param finders in order; each sees what those before it found */
    public MentionFinder(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** The names of {@code plan} in reading order, the longer first where two begin together; names may nest. */
    public List<Mention> find(Plan plan) {
        return find(plan, done -> {});
    }

    /** @param progress told after each finder what share of them is done, from 0 to 1 */
    public List<Mention> find(Plan plan, DoubleConsumer progress) {
        return HeadingIndustries.settle(
                plan, Overlaps.settle(read(plan, progress).mentions()));
    }

    /** Every name that is proposed, in the order of the finders; where they overlap nothing is settled yet. */
    public List<Mention> candidates(Plan plan) {
        return read(plan, done -> {}).mentions();
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
