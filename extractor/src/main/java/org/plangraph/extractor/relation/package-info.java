/**
 * Reading relations and targets off a plan and its mentions: rules over sentences, headings and names, with the outline
 * as context, and a grammar of figures. May touch {@code document}, {@code mention} and {@code rule}.
 */
package org.plangraph.extractor.relation;
