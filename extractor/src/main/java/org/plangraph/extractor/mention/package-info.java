/**
 * Finding names: several finders side by side behind {@link org.plangraph.extractor.mention.Finder}, run in order by
 * {@link org.plangraph.extractor.mention.MentionFinder} over one {@link org.plangraph.extractor.mention.Reading} of the
 * plan. Coordinations are expanded here, once. May touch the lexicon, the document and the rule engine.
 */
package org.plangraph.extractor.mention;
