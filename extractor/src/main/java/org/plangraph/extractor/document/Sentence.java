package org.plangraph.extractor.document;

/**
 * A sentence of the reading text, closing punctuation included. Headings are sentences of their own.
 *
 * @param index position in {@link Plan#sentences()}
 * @param section index of the innermost section it stands in; a heading stands in the section that it opens
 * @param paragraph running number of its paragraph
 * @param heading whether it is (part of) a heading or label
 */
public record Sentence(int index, int section, int paragraph, boolean heading, Span span) {}
