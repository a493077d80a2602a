package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.plangraph.ontology.EntityType;

/**
 * What a pattern cannot match without, told without matching: the types of annotations that its passage must hold, and what
 * stands where a match begins.
 *
 * @param characters first characters of literals and words
 * @param types types of annotations a match can begin with, as {@link #mask} has them
 * @param anything whether it can begin with any character, as a gap or capture does
 * @param anchored whether it can begin at the start of its passage alone
 * @param needed for each slot that no match is without, its types as a mask
 */
record Opening(BitSet characters, int types, boolean anything, boolean anchored, int[] needed) {
    static Opening of(Pattern pattern) {
        Collector collector = new Collector();
        boolean canBeEmpty = collector.collect(pattern);
        boolean anchored =
                pattern instanceof Pattern.Sequence sequence && sequence.parts().get(0) instanceof Pattern.Start;
        return new Opening(
                collector.characters,
                collector.types,
                collector.anything || canBeEmpty,
                anchored,
                needed(pattern).stream().mapToInt(mask -> mask).distinct().toArray());
    }

    /** A set of types as bits, so that a passage can tell quickly what it holds. */
    static int mask(Set<EntityType> types) {
        int mask = 0;
        for (EntityType type : types) {
            mask |= mask(type);
        }
        return mask;
    }

    static int mask(EntityType type) {
        return 1 << type.ordinal();
    }

    /** Whether a passage that holds annotations of {@code types} has one for every slot that needs one. */
    boolean admits(int types) {
        for (int mask : needed) {
            if ((types & mask) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The first offset of {@code passage} from {@code from} on at which a match can begin; its end where none can. */
    int next(Passage passage, int from) {
        int end = passage.span().end();
        if (anchored && from > passage.span().begin()) {
            return end;
        }
        String text = passage.text();
        int at = from;
        while (at < end && !anything && (passage.typesAt(at) & types) == 0 && !characters.get(text.charAt(at))) {
            at++;
        }
        return anchored && at > from ? end : Math.min(at, end);
    }

    private static List<Integer> needed(Pattern pattern) {
        List<Integer> needed = new ArrayList<>();
        if (pattern instanceof Pattern.Slot slot) {
            needed.add(slot.mask());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> needed.addAll(needed(part)));
        } else if (pattern instanceof Pattern.Repeat repeat && repeat.min() > 0) {
            needed.addAll(needed(repeat.part()));
        }
        return needed;
    }

    private static final class Collector {
        private final BitSet characters = new BitSet();
        private int types;
        private boolean anything;

        /** Adds what {@code pattern} can begin with; returns whether it can match nothing at all. */
        private boolean collect(Pattern pattern) {
            if (pattern instanceof Pattern.Literal literal) {
                characters.set(literal.text().charAt(0));
                return false;
            }
            if (pattern instanceof Pattern.Words words) {
                words.words().initials().chars().forEach(characters::set);
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
                types |= slot.mask();
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
