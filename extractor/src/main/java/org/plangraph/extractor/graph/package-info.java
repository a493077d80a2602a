/**
 * Statements with evidence become RDF: the facts of a plan in one named graph, what they rest on in a second, both
 * deterministic. Touches every earlier room's records and Jena; knows neither files nor commands.
 */
package org.plangraph.extractor.graph;
