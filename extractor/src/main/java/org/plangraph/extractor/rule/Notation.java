package org.plangraph.extractor.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.ontology.EntityType;

/** Writes a part of a pattern the way {@link PatternParser} reads it. */
final class Notation {
    private Notation() {}

    static String of(Pattern pattern) {
        if (pattern instanceof Pattern.Literal literal) {
            return literal.text();
        }
        if (pattern instanceof Pattern.Words words) {
            return "{" + words.name() + "}";
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return joined(sequence.parts(), " ");
        }
        if (pattern instanceof Pattern.Choice choice) {
            return "(" + joined(choice.branches(), "|") + ")";
        }
        if (pattern instanceof Pattern.Repeat repeat) {
            return grouped(repeat.part()) + (repeat.max() == 1 ? "?" : repeat.min() == 0 ? "*" : "+");
        }
        if (pattern instanceof Pattern.Slot slot) {
            return "[" + prefix(slot.variable()) + types(slot.types()) + (slot.many() ? "+]" : "]");
        }
        if (pattern instanceof Pattern.Capture capture) {
            return "<" + prefix(capture.variable()) + capture.min() + "-" + capture.max() + ">";
        }
        if (pattern instanceof Pattern.ListCapture list) {
            return "<" + list.variable() + "+>";
        }
        if (pattern instanceof Pattern.Gap gap) {
            return (gap.wide() ? "..." : "..") + gap.max();
        }
        return pattern instanceof Pattern.Start ? "^" : "$";
    }

    private static String grouped(Pattern part) {
        return part instanceof Pattern.Sequence ? "(" + of(part) + ")" : of(part);
    }

    private static String prefix(String variable) {
        return variable.isEmpty() ? "" : variable + ":";
    }

    private static String types(Set<EntityType> types) {
        return types.stream().map(EntityType::localName).sorted().collect(Collectors.joining("|"));
    }

    private static String joined(List<Pattern> parts, String separator) {
        return parts.stream().map(Notation::of).collect(Collectors.joining(separator));
    }
}
