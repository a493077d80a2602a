package org.plangraph.extractor.rule;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.ontology.EntityType;

/**
 * What a match of a pattern can begin with.
 *
 * @param characters first characters of literals and words
 * @param types types of annotations
 * @param anything whether it can begin with any character, as a gap or capture does
 */
record Opening(Set<Character> characters, Set<EntityType> types, boolean anything) {
    static Opening of(Pattern pattern) {
        Collector collector = new Collector();
        boolean canBeEmpty = collector.collect(pattern);
        return new Opening(
                Set.copyOf(collector.characters), Set.copyOf(collector.types), collector.anything || canBeEmpty);
    }

    boolean admits(Passage passage, int offset) {
        return anything
                || characters.contains(passage.text().charAt(offset))
                || !types.isEmpty() && passage.annotationsAt(offset).stream().anyMatch(a -> types.contains(a.type()));
    }

    private static final class Collector {
        private final Set<Character> characters = new HashSet<>();
        private final Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        private boolean anything;

        /** Adds what {@code pattern} can begin with; returns whether it can match nothing at all. */
        private boolean collect(Pattern pattern) {
            if (pattern instanceof Pattern.Literal literal) {
                characters.add(literal.text().charAt(0));
                return false;
            }
            if (pattern instanceof Pattern.Words words) {
                words.words().forEach(w -> characters.add(w.charAt(0)));
                return false;
            }
            if (pattern instanceof Pattern.Sequence sequence) {
                return collectSequence(sequence.parts());
            }
            if (pattern instanceof Pattern.Choice choice) {
                boolean empty = false;
                for (Pattern branch : choice.branches()) {
                    empty |= collect(branch);
                }
                return empty;
            }
            if (pattern instanceof Pattern.Repeat repeat) {
                return collect(repeat.part()) | repeat.min() == 0;
            }
            if (pattern instanceof Pattern.Slot slot) {
                types.addAll(slot.types());
                return false;
            }
            anything |= !(pattern instanceof Pattern.Start) && !(pattern instanceof Pattern.End);
            return pattern instanceof Pattern.Start || pattern instanceof Pattern.End;
        }

        private boolean collectSequence(List<Pattern> parts) {
            for (Pattern part : parts) {
                if (!collect(part)) {
                    return false;
                }
            }
            return true;
        }
    }
}
