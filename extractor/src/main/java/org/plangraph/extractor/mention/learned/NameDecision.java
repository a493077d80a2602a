package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;
import org.plangraph.ontology.EntityType;

/**
 * Decides, name by name over the whole plan, which of the rule finders' and the model's names to keep, and how sure each
 * is. Holds no state between plans.
 */
public final class NameDecision {
    /** Finder id of names that the model alone proposed. */
    public static final String FOUND_BY = "learned-name";

    /** Below this a proposal is not worth weighing. */
    static final double LEAST = 0.1;

    private static final double KEPT = 0.15;
    private static final double ADDED = 0.6;

    private final NameModel model;
    private final Map<String, Integer> finders;
    private final EvidenceReader evidenceReader = new EvidenceReader();

    public NameDecision(NameModel model) {
        this.model = model;
        this.finders = model.decision().finders();
    }

    /**
     * The names to keep, each with the probability that it is right as its confidence; regions as they are.
     *
     * @param settled of the reading's mentions those that stand beside each other
     */
    public List<Mention> decide(Reading reading, List<Mention> settled) {
        List<Proposal> proposals = new SpanReader().propose(reading, model.spans(), LEAST);
        Collection<Evidence> names = evidenceReader.gather(reading.text(), reading.mentions(), settled, proposals);
        FeatureReader features = new FeatureReader(reading, names, settled, finders);
        Map<Mention, Double> kept = new IdentityHashMap<>();
        Map<Evidence, Double> additions = new LinkedHashMap<>();
        for (Evidence name : names) {
            double probability = hundredths(model.decision().probability(features.read(name)));
            if (name.voice() == Voice.RULES) {
                name.settled.forEach(mention -> kept.put(mention, probability));
            } else if (probability >= ADDED && !name.proposals.isEmpty()) {
                additions.put(name, probability);
            }
        }
        List<Mention> decided = new ArrayList<>();
        for (Mention mention : settled) {
            Double probability = kept.get(mention);
            if (probability == null) {
                decided.add(mention);
            } else if (probability >= KEPT) {
                decided.add(withConfidence(mention, probability));
            }
        }
        add(reading.text(), additions, decided);
        decided.sort(
                Comparator.comparing(Mention::span).thenComparing(Mention::type).thenComparing(Mention::name));
        return List.copyOf(decided);
    }

    /** What is finer is not known. */
    private static double hundredths(double probability) {
        return Math.rint(probability * 100) / 100;
    }

    /** Everything the model thinks worth weighing. */
    public List<Mention> proposed(Reading reading) {
        return new SpanReader()
                .propose(reading, model.spans(), LEAST).stream()
                        .map(p -> mention(reading.text(), p, p.probability()))
                        .toList();
    }

    private static Mention mention(String text, Proposal proposal, double confidence) {
        String name = EvidenceReader.plain(proposal.span().of(text));
        return new Mention(proposal.span(), proposal.type(), name, FOUND_BY, confidence);
    }

    private static Mention withConfidence(Mention m, double confidence) {
        return new Mention(m.span(), m.type(), m.name(), m.forms(), m.foundBy(), confidence, m.regions());
    }

    /** Adds the model's names, the surest first, where no name of the type stands yet. */
    private static void add(String text, Map<Evidence, Double> additions, List<Mention> decided) {
        Map<EntityType, BitSet> taken = new EnumMap<>(EntityType.class);
        Set<Span> places = new HashSet<>();
        for (Mention mention : decided) {
            places.add(mention.span());
            taken.computeIfAbsent(mention.type(), type -> new BitSet())
                    .set(mention.span().begin(), mention.span().end());
        }
        List<Map.Entry<Evidence, Double>> surestFirst = additions.entrySet().stream()
                .sorted(Map.Entry.<Evidence, Double>comparingByValue().reversed())
                .toList();
        for (Map.Entry<Evidence, Double> addition : surestFirst) {
            BitSet full = taken.computeIfAbsent(addition.getKey().type, type -> new BitSet());
            for (Proposal proposal : addition.getKey().proposals) {
                Span span = proposal.span();
                boolean free = full.nextSetBit(span.begin()) < 0 || full.nextSetBit(span.begin()) >= span.end();
                if (free && places.add(span)) {
                    full.set(span.begin(), span.end());
                    decided.add(mention(text, proposal, addition.getValue()));
                }
            }
        }
    }
}
