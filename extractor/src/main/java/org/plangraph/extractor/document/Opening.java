package org.plangraph.extractor.document;

import java.util.Optional;
import org.plangraph.extractor.document.Section.Kind;

/**
 * A place in a paragraph where a section opens. Offsets count in the paragraph.
 *
 * @param number the number it opens with; empty for boxes, labels and sentence-like headings
 * @param numbering that number as written, or the box's
 * @param separate whether the heading is a sentence of its own; otherwise it is the first clause of a longer one
 * @param inline whether it opens in the middle of its paragraph
 */
record Opening(
        Kind kind,
        Optional<Headings.Number> number,
        Optional<String> numbering,
        String title,
        int begin,
        int end,
        boolean separate,
        boolean inline) {}
