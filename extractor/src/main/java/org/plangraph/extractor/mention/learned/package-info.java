/**
 * What is learned from the gold: a model that sees names by their words and neighbours, beside the rule finders, which have
 * the first word. Trained by the build; knows nothing of gold files (docs/decisions/0090).
 */
package org.plangraph.extractor.mention.learned;
