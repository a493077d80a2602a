package org.plangraph.extractor.document;

import java.util.stream.Collectors;

/** The outline of a plan as indented text, for golden files and for the eye. */
final class OutlineText {
    private OutlineText() {}

    static String of(Plan plan) {
        return plan.sections().stream().map(OutlineText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Section section) {
        return "  ".repeat(section.level())
                + switch (section.kind()) {
                    case DOCUMENT -> "# ";
                    case HEADING -> "= ";
                    case RUN_IN -> "> ";
                    case BOX -> "[] ";
                    case LIST_LABEL -> ": ";
                }
                + section.number().map(n -> n + " | ").orElse("")
                + section.title();
    }
}
