/**
 * Finding what plans develop and make: industries, industry chains and products. A sentence is cut into pieces at verbs
 * and function words, pieces into lists, and each list item is judged by its words, its neighbours and the verb that
 * governs it. May touch the frame of {@link org.plangraph.extractor.mention} and the lexicon.
 */
package org.plangraph.extractor.mention.term;
