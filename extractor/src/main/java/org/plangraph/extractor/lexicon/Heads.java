package org.plangraph.extractor.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.ontology.EntityType;

/** Head nouns that say of what type a name is: 产业园, 研究院, 高速公路. */
public final class Heads {
    private final Map<String, EntityType> types = new HashMap<>();
    private final Automaton<EntityType> automaton;

    private static final class Lazy {
        static final Heads STANDARD = new Heads();
    }

    private Heads() {
        WordList.table("heads")
                .forEach((head, type) -> types.put(
                        head, EntityType.ofLocalName(type).orElseThrow(() -> new IllegalStateException(type))));
        automaton = new Automaton<>(types);
    }

    public static Heads standard() {
        return Lazy.STANDARD;
    }

    /** The head nouns in {@code text}, in order; of those that end together the longest, and none inside another. */
    public List<Automaton.Hit<EntityType>> find(CharSequence text) {
        List<Automaton.Hit<EntityType>> kept = new ArrayList<>();
        List<Automaton.Hit<EntityType>> hits = new ArrayList<>(automaton.find(text));
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

    /** The type of the longest head noun that {@code name} ends in, not being all of it; empty when it has none. */
    public Optional<EntityType> typeOf(String name) {
        for (int i = 1; i < name.length(); i++) {
            EntityType type = types.get(name.substring(i));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Length of the longest head noun at the end of {@code name}; 0 when it has none. */
    public int lengthIn(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (types.containsKey(name.substring(i))) {
                return name.length() - i;
            }
        }
        return 0;
    }
}
