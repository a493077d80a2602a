/**
 * The graph served: a store of snapshots, a SPARQL endpoint, linked data, exports and the explorer, in one process and on
 * one port. Depends on the extractor and the ontology; its packages depend one way, in the order store, sparql, linkeddata,
 * explore, export, command.
 */
package org.plangraph.service;
