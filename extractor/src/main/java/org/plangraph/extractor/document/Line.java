package org.plangraph.extractor.document;

/**
 * A line of a file that is part of its text.
 *
 * @param text in one way of writing its characters, without marks and stray spaces; not blank
 * @param indented whether it begins a paragraph by its looks
 * @param end the line of the file that this is the end of; empty where more of it follows, as an indented line of its own
 */
record Line(String text, boolean indented, String end) {}
