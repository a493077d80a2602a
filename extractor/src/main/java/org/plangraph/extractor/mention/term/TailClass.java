package org.plangraph.extractor.mention.term;

import java.util.HashMap;
import java.util.Map;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.WordList;

/** What class of thing a phrase names, by its closing word. */
enum TailClass {
    CHAIN,
    CLUSTER,
    INDUSTRY,
    /** 领域, 方向: sectors or goods, as the items say. */
    FIELD,
    /** 产品 and the like. */
    PRODUCT,
    /** 材料, 装备: goods, or the industry that makes them. */
    GOODS,
    TECHNOLOGY,
    ORGANISATION,
    UNDERTAKING,
    PLACE,
    OTHER,
    UNKNOWN;

    private static final Map<String, TailClass> WORDS = load();
    private static final Affixes ENDINGS = Affixes.suffixes(WORDS.keySet());

    private static Map<String, TailClass> load() {
        Map<String, TailClass> classes = new HashMap<>();
        WordList.table("terms/tails").forEach((word, name) -> classes.put(word, valueOf(name)));
        return Map.copyOf(classes);
    }

    /** The class of the longest known word that closes {@code phrase}; {@link #UNKNOWN} where none does. */
    static TailClass of(String phrase) {
        return WORDS.getOrDefault(ENDINGS.longestWordOf(phrase, 6), UNKNOWN);
    }
}
