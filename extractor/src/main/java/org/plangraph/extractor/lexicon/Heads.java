package org.plangraph.extractor.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.ontology.EntityType;

/** Head nouns that say of what type a name is: 产业园, 研究院, 高速公路. */
public final class Heads {
    private final Map<String, EntityType> types = new HashMap<>();
    private final Automaton<EntityType> automaton;
    private final Affixes tails;
    private final Set<String> kinds = new HashSet<>();

    private static final class Lazy {
        static final Heads STANDARD = new Heads();
    }

    private Heads() {
        WordList.table("heads")
                .forEach((head, type) -> types.put(
                        head, EntityType.ofLocalName(type).orElseThrow(() -> new IllegalStateException(type))));
        kinds.addAll(WordList.words("heads-of-kinds"));
        for (String sector : WordList.words("site-sectors")) {
            for (String noun : WordList.words("site-nouns")) {
                if (types.putIfAbsent(sector + noun, EntityType.PARK) == null) {
                    kinds.add(sector + noun);
                }
            }
        }
        automaton = new Automaton<>(types);
        tails = Affixes.suffixes(types.keySet());
    }

    public static Heads standard() {
        return Lazy.STANDARD;
    }

    /** The head nouns in {@code text}, in order; of those that end together the longest, and none inside another. */
    public List<Automaton.Hit<EntityType>> find(CharSequence text) {
        List<Automaton.Hit<EntityType>> hits = automaton.find(text);
        if (hits.isEmpty()) {
            return hits;
        }
        List<Automaton.Hit<EntityType>> kept = new ArrayList<>();
        hits.sort(Comparator.<Automaton.Hit<EntityType>>comparingInt(Automaton.Hit::begin)
                .thenComparing(Comparator.<Automaton.Hit<EntityType>>comparingInt(Automaton.Hit::end)
                        .reversed()));
        int end = 0;
        for (Automaton.Hit<EntityType> hit : hits) {
            if (hit.end() > end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    /** Whether {@code head} after common words means a kind of thing, and only after a name one thing (云港氢能港, not 氢能港). */
    public boolean isKind(String head) {
        return kinds.contains(head);
    }

    /** The type of the longest head noun that {@code name} ends in, not being all of it; empty when it has none. */
    public Optional<EntityType> typeOf(String name) {
        return Optional.ofNullable(types.get(tails.longestWordOf(name, name.length() - 1)));
    }

    /** Length of the longest head noun at the end of {@code name}; 0 when it has none. */
    public int lengthIn(String name) {
        return tails.longestOf(name, name.length());
    }
}
