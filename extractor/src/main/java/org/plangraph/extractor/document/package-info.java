/**
 * A file becomes a {@link org.plangraph.extractor.document.Plan}: reading text, outline, sentences and profile. Touches
 * files through Apache Tika and the gazetteer of the ontology; of the extractor's rooms it knows the lexicon alone, for simplified characters.
 */
package org.plangraph.extractor.document;
