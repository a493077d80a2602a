package org.plangraph.extractor.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.lexicon.Automaton;

/**
 * The words that patterns cannot match without, found in a passage in one pass for all patterns. A cue is a set of words of
 * which every match holds one; each has a number. Immutable.
 */
final class Cues {
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Automaton<BitSet> words;

    /** @param patterns all that will be asked about */
    Cues(List<Pattern> patterns) {
        Map<String, BitSet> byWord = new HashMap<>();
        for (Pattern pattern : patterns) {
            for (Set<String> cue : needed(pattern)) {
                Integer number = numbers.computeIfAbsent(cue, c -> numbers.size());
                cue.forEach(
                        word -> byWord.computeIfAbsent(word, w -> new BitSet()).set(number));
            }
        }
        words = new Automaton<>(byWord);
    }

    /** The numbers of the cues that no match of {@code pattern} is without. */
    int[] of(Pattern pattern) {
        return needed(pattern).stream().mapToInt(numbers::get).distinct().toArray();
    }

    /** The numbers of the cues that {@code text} holds a word of. */
    BitSet in(String text) {
        BitSet held = new BitSet(numbers.size());
        for (Automaton.Hit<BitSet> word : words.find(text)) {
            held.or(word.value());
        }
        return held;
    }

    private static List<Set<String>> needed(Pattern pattern) {
        if (pattern instanceof Pattern.Literal literal) {
            return List.of(Set.of(literal.text()));
        }
        if (pattern instanceof Pattern.Words words) {
            return List.of(Set.copyOf(words.words().words()));
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream()
                    .flatMap(part -> needed(part).stream())
                    .toList();
        }
        if (pattern instanceof Pattern.Choice choice) {
            return ofAny(choice.branches()).stream().toList();
        }
        return pattern instanceof Pattern.Repeat repeat && repeat.min() > 0 ? needed(repeat.part()) : List.of();
    }

    /** A cue of each branch, together; empty where a branch needs none. */
    private static Optional<Set<String>> ofAny(List<Pattern> branches) {
        Set<String> together = new HashSet<>();
        for (Pattern branch : branches) {
            List<Set<String>> needed = needed(branch);
            if (needed.isEmpty()) {
                return Optional.empty();
            }
            together.addAll(needed.get(0));
        }
        return Optional.of(together);
    }
}
