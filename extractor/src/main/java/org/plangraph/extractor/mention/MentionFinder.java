package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.learned.LearnedNames;
import org.plangraph.extractor.mention.learned.NameModel;
import org.plangraph.extractor.mention.term.TermFinder;
import org.plangraph.ontology.EntityType;

/** The mention stage: every name in a plan, by running the finders one after another over the same reading. */
public final class MentionFinder {
    /**
     * What the rule finders make of a plan.
     *
     * @param reading with all that they propose
     * @param settled of these, what stands beside each other
     */
    public record Found(Reading reading, List<Mention> settled) {}

    private final List<Finder> finders;
    private final Optional<LearnedNames> learned;

    /** The rule finders PlanGraph ships with, and nothing learned. */
    public MentionFinder() {
        this(List.of(
                new RegionFinder(),
                new SiteAreas(),
                new TradeZoneParts(),
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
                new ClusterIndustryFinder()));
    }

    /** @param finders in order; each sees what those before it found */
    public MentionFinder(List<Finder> finders) {
        this(List.copyOf(finders), Optional.empty());
    }

    private MentionFinder(List<Finder> finders, Optional<LearnedNames> learned) {
        this.finders = finders;
        this.learned = learned;
    }

    /** The same finders, and beside them what {@code model} has learned, if anything was. */
    public MentionFinder aidedBy(Optional<NameModel> model) {
        return new MentionFinder(finders, model.map(LearnedNames::new));
    }

    /** The names of {@code plan} in reading order, the longer first where two begin together; names may nest. */
    public List<Mention> find(Plan plan) {
        return find(plan, done -> {});
    }

    /** @param progress told after each finder what share of them is done, from 0 to 1 */
    public List<Mention> find(Plan plan, DoubleConsumer progress) {
        Found found = read(plan, progress);
        List<Mention> named = learned.map(names -> withOwners(found.reading(), names.settle(found)))
                .orElse(found.settled());
        return HeadingIndustries.settle(plan, OfficeLists.leaveOut(plan, named));
    }

    /** The names with the companies at the head of works by their yield that only the model has found: 古特金20万吨注塑机. */
    private static List<Mention> withOwners(Reading reading, List<Mention> named) {
        Brands brands = new Brands(reading);
        List<Mention> owners = named.stream()
                .filter(m -> m.type() == EntityType.PROJECT && m.foundBy().equals(LearnedNames.FOUND_BY))
                .filter(works -> works.name().chars().anyMatch(Character::isDigit))
                .flatMap(works -> EnterpriseFinder.ownerOf(works, brands).stream())
                .filter(owner -> named.stream()
                        .noneMatch(m ->
                                m.type() == EntityType.ENTERPRISE && m.span().overlaps(owner.span())))
                .toList();
        return owners.isEmpty()
                ? named
                : Stream.concat(named.stream(), owners.stream())
                        .sorted(Mention.IN_READING_ORDER)
                        .toList();
    }

    /** Every name that is proposed, in the order of the finders; where they overlap nothing is settled yet. */
    public List<Mention> candidates(Plan plan) {
        Reading reading = read(plan).reading();
        List<Mention> proposed = new ArrayList<>(reading.mentions());
        learned.ifPresent(names -> proposed.addAll(names.proposed(reading)));
        return proposed;
    }

    /** A plan as the rule finders leave it. */
    public Found read(Plan plan) {
        return read(plan, done -> {});
    }

    private Found read(Plan plan, DoubleConsumer progress) {
        Reading reading = new Reading(plan);
        for (int i = 0; i < finders.size(); i++) {
            reading.add(finders.get(i).find(reading));
            progress.accept((i + 1.0) / finders.size());
        }
        return new Found(reading, PartsOfCountry.leaveOut(reading, Overlaps.settle(reading.mentions())));
    }
}
