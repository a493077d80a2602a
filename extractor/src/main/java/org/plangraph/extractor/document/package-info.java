/**
 * A file becomes a {@link org.plangraph.extractor.document.Plan}: reading text, outline, sentences and profile. Touches
 * files through Apache Tika and the gazetteer of the ontology; knows no other room of the extractor.
 */
package org.plangraph.extractor.document;
