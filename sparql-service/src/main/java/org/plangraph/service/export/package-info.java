/**
 * The graph in the forms other tools read: RDF dumps, CSV tables, GraphML and GEXF for Gephi, CSV for Neo4j. Reads a
 * dataset and writes a stream; knows nothing of commands or HTTP.
 */
package org.plangraph.service.export;
