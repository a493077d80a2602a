package org.plangraph.extractor.document;

import java.util.Optional;

/**
 * A node of the outline tree: a heading or label and what stands below it.
 *
 * @param index position in {@link Plan#sections()}; the root, the plan as a whole, is 0
 * @param parent index of the section this one stands in; -1 for the root
 * @param level depth in the tree; 0 for the root
 * @param number the numbering as written, such as {@code 第一章}, {@code （二）}, {@code 专栏3}; empty when there is none
 * @param title the heading's or label's words without numbering and closing punctuation; for a paragraph that opens with
 *     a sentence-like heading, that sentence without its full stop
 * @param heading where number and title stand
 * @param body from the end of the heading to the end of the section, subsections included
 */
public record Section(
        int index, int parent, Kind kind, int level, Optional<String> number, String title, Span heading, Span body) {

    /** What a section opens with. */
    public enum Kind {
        /** The plan itself; the title is its heading. */
        DOCUMENT,
        /** A heading on a line of its own, numbered or not: 第一章, 一、, （一）, 1., （1）. */
        HEADING,
        /** A heading that opens its paragraph: {@code 风能。依托…}, {@code 1.镍钴新材料产业链：…}, {@code --产业规模不断壮大。…}. */
        RUN_IN,
        /** A box: 专栏, or a table of projects. */
        BOX,
        /** A label before a list inside a box or after a heading that announces projects: {@code 集成电路：A、B等}. */
        LIST_LABEL
    }
}
