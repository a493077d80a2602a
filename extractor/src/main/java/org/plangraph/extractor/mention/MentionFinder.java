package org.plangraph.extractor.mention;

import java.util.List;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.term.TermFinder;

/** The mention stage: every name in a plan, by running the finders one after another over the same reading. */
public final class MentionFinder {
    private final List<Finder> finders;

    /** The finders PlanGraph ships with. */
    public MentionFinder() {
        this(List.of(
                new RegionFinder(),
                new ProjectListFinder(),
                new InstituteFinder(),
                new HeadedNameFinder(),
                new ListFinder(),
                new RouteFinder(),
                new EnterpriseFinder(),
                new TermFinder()));
    }

    /** @param finders in order; each sees what those before it found */
    public MentionFinder(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** The names of {@code plan} in reading order, the longer first where two begin together; names may nest. */
    public List<Mention> find(Plan plan) {
        return HeadingGoods.asIndustries(plan, Overlaps.settle(candidates(plan)));
    }

    /** Every name that a finder proposes, in the order of the finders; where they overlap nothing is settled yet. */
    public List<Mention> candidates(Plan plan) {
        Reading reading = new Reading(plan);
        for (Finder finder : finders) {
            reading.add(finder.find(reading));
        }
        return reading.mentions();
    }
}
