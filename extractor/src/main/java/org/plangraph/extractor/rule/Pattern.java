package org.plangraph.extractor.rule;

import java.util.List;
import java.util.Set;
import org.plangraph.ontology.EntityType;

/** A pattern, as {@link PatternParser} reads it and {@link Matcher} runs it. */
public sealed interface Pattern {
    /** These characters. */
    record Literal(String text) implements Pattern {}

    /** Any of these words, the longest that lets the rest match. */
    record Words(String name, Alternatives words) implements Pattern {
        Words(String name, List<String> words) {
            this(
                    name,
                    Alternatives.of(words.stream()
                            .distinct()
                            .sorted((a, b) ->
                                    a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b))
                            .toList()));
        }
    }

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> branches) implements Pattern {}

    /** {@code part} from {@code min} to {@code max} times, as often as lets the rest match. */
    record Repeat(Pattern part, int min, int max) implements Pattern {}

    /**
     * An annotation of one of these types; a coordination of them when {@code many}.
     *
     * @param mask the types as {@link Opening#mask} has them
     */
    record Slot(String variable, Set<EntityType> types, boolean many, int mask) implements Pattern {
        Slot(String variable, Set<EntityType> types, boolean many) {
            this(variable, types, many, Opening.mask(types));
        }
    }

    /** Open text inside a clause, shortest first; at the end of a pattern, to the end of the clause. */
    record Capture(String variable, int min, int max) implements Pattern {}

    /** Open text like {@link Capture} for each item of a list separated by enumeration commas. */
    record ListCapture(String variable) implements Pattern {}

    /** Up to {@code max} characters of no interest; over commas when {@code wide}, never over a clause's end. */
    record Gap(int max, boolean wide) implements Pattern {}

    record Start() implements Pattern {}

    record End() implements Pattern {}
}
