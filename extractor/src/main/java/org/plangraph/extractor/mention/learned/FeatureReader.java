package org.plangraph.extractor.mention.learned;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;
import org.plangraph.ontology.EntityType;

/** Reads the features of each name off its evidence and its surroundings. */
final class FeatureReader {
    private static final double SURE = 0.8;
    private static final double DOUBT = 0.1;
    private static final int SHORT = 3;
    private static final int LONG = 10;
    private static final int LONGEST = 12;
    private static final String QUOTES = "“《";
    private static final String END_QUOTES = "”》";

    private final Reading reading;
    private final Neighbours neighbours;
    private final Map<String, Integer> finders;
    private final Map<String, Set<Evidence>> byName = new HashMap<>();

    /**
     * @param settled the rule finders' names that stand
     * @param finders the number of each finder that the decision knows
     */
    FeatureReader(Reading reading, Collection<Evidence> all, List<Mention> settled, Map<String, Integer> finders) {
        this.reading = reading;
        this.neighbours = new Neighbours(settled);
        this.finders = finders;
        all.forEach(
                e -> byName.computeIfAbsent(e.name, n -> new LinkedHashSet<>(2)).add(e));
    }

    Features read(Evidence evidence) {
        Features features = new Features();
        Voice voice = evidence.voice();
        features.add(Feature.ANY, 0, 1);
        features.add(Feature.TYPE, Feature.of(evidence.type), 1);
        features.add(Feature.VOICE, Feature.of(voice, evidence.type), 1);
        addFinders(features, evidence);
        Set<Span> places = new LinkedHashSet<>();
        evidence.candidates.forEach(mention -> places.add(mention.span()));
        evidence.settled.forEach(mention -> places.add(mention.span()));
        evidence.proposals.forEach(proposal -> places.add(proposal.span()));
        addModel(features, evidence, places.size());
        addPlaces(features, evidence, places);
        addLength(features, evidence);
        addOtherTypes(features, evidence);
        addNeighbours(features, evidence, places);
        return features;
    }

    private void addFinders(Features features, Evidence evidence) {
        Set<String> names = new LinkedHashSet<>();
        double confidence = 0;
        for (Mention mention : evidence.candidates) {
            names.add(mention.foundBy());
            confidence = Math.max(confidence, mention.confidence());
        }
        for (String name : names) {
            Integer number = finders.get(name);
            if (number != null) {
                features.add(Feature.FINDER, number, 1);
            }
        }
        features.add(Feature.FINDERS, 0, Math.min(3, names.size()));
        features.add(Feature.CONFIDENCE, 0, confidence);
    }

    private void addModel(Features features, Evidence evidence, int places) {
        int type = Feature.of(evidence.type);
        int voice = evidence.voice().ordinal();
        if (isComposed(evidence)) {
            features.add(Feature.COMPOSED, type, 1);
            return;
        }
        double best = evidence.bestProbability();
        double sum = 0;
        for (Proposal proposal : evidence.proposals) {
            sum += proposal.probability();
        }
        features.add(Feature.ODDS, 0, odds(best));
        features.add(Feature.ODDS_BY_VOICE, voice, odds(best));
        features.add(Feature.ODDS_BY_TYPE, type, odds(best));
        features.add(Feature.MEAN_ODDS, voice, odds(sum / Math.max(1, places)));
        features.add(Feature.MODEL_SURE, voice, best > SURE);
        features.add(Feature.MODEL_DOUBTS, voice, best < DOUBT);
    }

    /** Whether the text nowhere has the name in one piece, so that the model cannot know it. */
    private boolean isComposed(Evidence evidence) {
        if (!evidence.proposals.isEmpty() || evidence.candidates.isEmpty()) {
            return false;
        }
        for (Mention mention : evidence.candidates) {
            if (EvidenceReader.plain(mention.span().of(reading.text())).equals(EvidenceReader.plain(mention.name()))) {
                return false;
            }
        }
        return true;
    }

    /** Half the logarithm of the odds, held within what matters. */
    private static double odds(double probability) {
        double held = Math.min(0.99, Math.max(0.01, probability));
        return StrictMath.log(held / (1 - held)) / 2;
    }

    private void addPlaces(Features features, Evidence evidence, Set<Span> places) {
        String text = reading.text();
        int type = Feature.of(evidence.type);
        boolean heading = false;
        boolean listed = false;
        boolean quoted = true;
        for (Span span : places) {
            heading |= reading.sentenceAt(span.begin()).map(Sentence::heading).orElse(false);
            char before = span.begin() > 0 ? text.charAt(span.begin() - 1) : ' ';
            char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
            quoted &= QUOTES.indexOf(before) >= 0 && END_QUOTES.indexOf(after) >= 0;
            listed |= before == '、' || after == '、';
        }
        features.add(Feature.TWICE, evidence.voice().ordinal(), places.size() > 1);
        features.add(Feature.THRICE, 0, places.size() > 2);
        features.add(Feature.IN_HEADING, type, heading);
        features.add(Feature.QUOTED, type, quoted);
        features.add(Feature.LISTED, type, listed);
    }

    private static void addLength(Features features, Evidence evidence) {
        int length = evidence.name.length();
        features.add(Feature.LENGTH, Math.min(LONGEST, length), 1);
        features.add(Feature.SHORT, Feature.of(evidence.type), length <= SHORT);
        features.add(Feature.LONG, Feature.of(evidence.type), length > LONG);
    }

    private void addOtherTypes(Features features, Evidence evidence) {
        double other = 0;
        boolean ruled = false;
        for (Evidence rival : byName.get(evidence.name)) {
            if (rival != evidence) {
                other = Math.max(other, rival.bestProbability());
                ruled |= rival.voice() == Voice.RULES;
            }
        }
        features.add(Feature.OTHER_TYPE, evidence.voice().ordinal(), ruled);
        features.add(Feature.OTHER_ODDS, 0, other);
        features.add(Feature.OTHER_BETTER, 0, other > evidence.bestProbability());
    }

    private void addNeighbours(Features features, Evidence evidence, Set<Span> places) {
        EnumSet<EntityType> around = EnumSet.noneOf(EntityType.class);
        EnumSet<EntityType> within = EnumSet.noneOf(EntityType.class);
        EnumSet<EntityType> across = EnumSet.noneOf(EntityType.class);
        boolean always = true;
        for (Span span : places) {
            always &= neighbours.read(span, around, within, across);
        }
        Voice voice = evidence.voice();
        boolean ruled = voice == Voice.RULES;
        around.forEach(t -> features.add(ruled ? Feature.INSIDE : Feature.INSIDE_PROPOSED, Feature.of(t), 1));
        within.forEach(t -> features.add(ruled ? Feature.HOLDS : Feature.HOLDS_PROPOSED, Feature.of(t), 1));
        across.forEach(t -> features.add(Feature.CROSSES, Feature.of(t), 1));
        features.add(Feature.INSIDE_SAME, voice.ordinal(), around.contains(evidence.type));
        features.add(Feature.HOLDS_SAME, voice.ordinal(), within.contains(evidence.type));
        features.add(Feature.CROSSES_SAME, voice.ordinal(), across.contains(evidence.type));
        features.add(Feature.ALWAYS_INSIDE, voice.ordinal(), always);
    }
}
