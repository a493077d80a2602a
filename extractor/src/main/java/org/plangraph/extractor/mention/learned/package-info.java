/**
 * What is learned from the gold: a model that proposes names by their words and neighbours, and the decision that weighs
 * it against the rule finders, name by name. Trained by the build; knows nothing of gold files (docs/decisions/0090).
 */
package org.plangraph.extractor.mention.learned;
