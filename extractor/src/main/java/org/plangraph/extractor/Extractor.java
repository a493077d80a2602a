package org.plangraph.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.graph.GraphBuilder;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.extractor.lexicon.KnowledgeFiles;
import org.plangraph.extractor.link.Linker;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.link.StatementBelief;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.extractor.mention.learned.NameModel;
import org.plangraph.extractor.relation.RelationFinder;
import org.plangraph.extractor.rule.RuleListener;
import org.plangraph.extractor.rule.RuleSet;
import org.plangraph.ontology.Iris;

/**
 * From a plan to its graph. Rules and word lists are loaded once, at construction; one extractor may be used by many
 * threads at a time, and the same plan always gives the same graph (the run's own description aside).
 */
public final class Extractor {
    /** What share of the time goes into finding names, for progress to go on evenly. */
    private static final double NAMES = 0.7;

    private final MentionFinder mentionFinder;
    private final RelationFinder relationFinder;
    private final Linker linker;
    private final Optional<StatementBelief> belief;
    private final GraphBuilder graphBuilder;

    /** @param iris mints the IRIs of the graphs */
    public Extractor(Iris iris) {
        this(iris, RuleListener.NONE);
    }

    /** @param listener told what becomes of every rule; called from any thread that extracts */
    public Extractor(Iris iris, RuleListener listener) {
        mentionFinder = new MentionFinder().aidedBy(NameModel.standard());
        relationFinder = new RelationFinder(RuleSet.standard(), listener);
        linker = new Linker();
        belief = StatementBelief.standard();
        graphBuilder = new GraphBuilder(iris, version(), ruleSetHash(), Clock.systemUTC());
    }

    private Extractor(
            Extractor other,
            MentionFinder mentionFinder,
            RelationFinder relationFinder,
            Optional<StatementBelief> belief) {
        this.mentionFinder = mentionFinder;
        this.relationFinder = relationFinder;
        this.belief = belief;
        linker = other.linker;
        graphBuilder = other.graphBuilder;
    }

    /** This extractor with another listener: one for each plan tells plans apart. */
    public Extractor listening(RuleListener listener) {
        return new Extractor(this, mentionFinder, new RelationFinder(RuleSet.standard(), listener), belief);
    }

    /** This extractor with something else learned of names, or nothing. */
    public Extractor aidedBy(Optional<NameModel> model) {
        return new Extractor(this, mentionFinder.aidedBy(model), relationFinder, belief);
    }

    /** This extractor with something else learned of how far rules can be believed. */
    public Extractor believing(StatementBelief other) {
        return new Extractor(this, mentionFinder, relationFinder, Optional.of(other));
    }

    /** All stages, from reading text to quads. */
    public PlanGraph extract(Plan plan) {
        return extract(plan, done -> {});
    }

    /** @param progress told what share of the reading is done, from 0 to 1, never falling */
    public PlanGraph extract(Plan plan, DoubleConsumer progress) {
        return graphBuilder.build(understand(plan, progress));
    }

    /** All stages but the last: what the plan says, before it becomes quads. */
    public PlanKnowledge understand(Plan plan) {
        return understand(plan, done -> {});
    }

    private PlanKnowledge understand(Plan plan, DoubleConsumer progress) {
        var mentions = mentionFinder.find(plan, done -> progress.accept(NAMES * done));
        PlanKnowledge names = linker.resolve(plan, mentions);
        var found = relationFinder.find(plan, names.mentions(), done -> progress.accept(NAMES + (1 - NAMES) * done));
        PlanKnowledge linked = linker.link(names, found.relations(), found.targets());
        return belief.map(b -> b.weigh(linked)).orElse(linked);
    }

    /** What the finders propose before overlaps are settled and names linked: the most that the later stages can keep. */
    public List<Mention> candidates(Plan plan) {
        return mentionFinder.candidates(plan);
    }

    /**
     * SHA-256 over rules, word lists and all else the extractor reads by, in hex: with the plan's content hash and the version
     * it tells whether a graph is current.
     */
    public static String ruleSetHash() {
        return KnowledgeFiles.hash();
    }

    /** The version of this software, such as {@code 0.1.0}. */
    public static String version() {
        try (InputStream in = Extractor.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("version.txt of the extractor cannot be read", e);
        }
    }
}
