package org.plangraph.extractor.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A plan as a reader has it before them.
 *
 * @param text the reading text: page furniture out, broken lines joined, full-width letters and digits narrowed; every
 *     {@link Span} counts in it. Paragraphs end in a line feed
 * @param sections the outline in reading order; never empty
 * @param sentences in reading order; every character that is not white space belongs to exactly one
 * @param contentHash SHA-256 of the reading text, in hex
 */
public record Plan(
        PlanName name,
        String text,
        Profile profile,
        List<Section> sections,
        List<Sentence> sentences,
        String contentHash) {
    public Plan {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    public Section section(Sentence sentence) {
        return sections.get(sentence.section());
    }

    /** The sections around and including {@code section}, outermost (the plan) first. */
    public List<Section> path(Section section) {
        Deque<Section> path = new ArrayDeque<>();
        for (Section s = section; ; s = sections.get(s.parent())) {
            path.addFirst(s);
            if (s.parent() < 0) {
                return List.copyOf(path);
            }
        }
    }
}
