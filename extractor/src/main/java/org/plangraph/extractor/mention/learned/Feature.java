package org.plangraph.extractor.mention.learned;

import java.util.stream.IntStream;
import org.plangraph.ontology.EntityType;

/** What the decision on a name looks at. Each comes in variants: one for each type, each voice, and so on. */
enum Feature {
    ANY("any name", Variants.NONE),
    TYPE("is", Variants.TYPE),
    VOICE("spoken for by", Variants.VOICE_AND_TYPE),
    COMPOSED("stands nowhere as it is", Variants.TYPE),
    FINDER("found by", Variants.FINDER),
    FINDERS("number of finders", Variants.NONE),
    CONFIDENCE("confidence of the finder", Variants.NONE),
    ODDS("model's odds at best", Variants.NONE),
    ODDS_BY_VOICE("model's odds at best beside", Variants.VOICE),
    ODDS_BY_TYPE("model's odds at best as", Variants.TYPE),
    MEAN_ODDS("model's mean odds beside", Variants.VOICE),
    MODEL_SURE("model sure beside", Variants.VOICE),
    MODEL_DOUBTS("model doubts", Variants.VOICE),
    TWICE("stands twice or more", Variants.VOICE),
    THRICE("stands three times or more", Variants.NONE),
    IN_HEADING("in a heading", Variants.TYPE),
    QUOTED("quoted", Variants.TYPE),
    LISTED("in a list", Variants.TYPE),
    LENGTH("characters", Variants.LENGTH),
    SHORT("three characters or fewer", Variants.TYPE),
    LONG("more than ten characters", Variants.TYPE),
    OTHER_TYPE("rules give the name another type", Variants.VOICE),
    OTHER_ODDS("model's belief in another type", Variants.NONE),
    OTHER_BETTER("model prefers another type", Variants.NONE),
    INSIDE("inside another name, rules", Variants.TYPE),
    INSIDE_PROPOSED("inside another name, model alone", Variants.TYPE),
    HOLDS("holds another name, rules", Variants.TYPE),
    HOLDS_PROPOSED("holds another name, model alone", Variants.TYPE),
    CROSSES("crosses another name", Variants.TYPE),
    INSIDE_SAME("inside a name of its type", Variants.VOICE),
    HOLDS_SAME("holds a name of its type", Variants.VOICE),
    CROSSES_SAME("crosses a name of its type", Variants.VOICE),
    ALWAYS_INSIDE("only inside other names", Variants.VOICE);

    /** No feature has more. */
    static final int VARIANTS = 128;

    private enum Variants {
        NONE,
        TYPE,
        VOICE,
        VOICE_AND_TYPE,
        LENGTH,
        FINDER
    }

    private final String label;
    private final Variants variants;

    Feature(String label, Variants variants) {
        this.label = label;
        this.variants = variants;
    }

    /** The place of a variant among the weights. */
    int at(int variant) {
        return ordinal() * VARIANTS + variant;
    }

    static int of(EntityType type) {
        return type.ordinal();
    }

    static int of(Voice voice, EntityType type) {
        return voice.ordinal() * EntityType.values().length + type.ordinal();
    }

    /** The feature and its variant in words. */
    static String name(int at, java.util.List<String> finders) {
        Feature feature = values()[at / VARIANTS];
        int variant = at % VARIANTS;
        int types = EntityType.values().length;
        String which = switch (feature.variants) {
            case NONE -> "";
            case TYPE -> ": " + EntityType.values()[variant].localName();
            case VOICE -> ": " + Voice.values()[variant];
            case VOICE_AND_TYPE ->
                ": " + Voice.values()[variant / types] + ", " + EntityType.values()[variant % types].localName();
            case LENGTH -> ": " + variant;
            case FINDER -> ": " + finders.get(variant);
        };
        return feature.label + which;
    }

    static int count() {
        return values().length * VARIANTS;
    }

    static IntStream all() {
        return IntStream.range(0, count());
    }
}
