/**
 * Precision, recall and F1 of plan graphs against gold: the figures of the project's scorer, to the digit. Touches gold
 * files and finished graphs; knows nothing of how a graph was made.
 */
package org.plangraph.extractor.evaluate;
