/**
 * What we know before reading: word lists, the gazetteer, and the segmenter. Finders ask it; it knows nothing of plans
 * or mentions. It may touch the ontology's vocabularies and, through {@link org.plangraph.extractor.lexicon.HanLp}
 * alone, HanLP.
 */
package org.plangraph.extractor.lexicon;
