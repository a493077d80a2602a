/**
 * Where the graph lives: TDB2 snapshots in a directory, switched by one atomic rename, each with its label index and
 * statistics. Knows the extractor, which fills it, and nothing of HTTP.
 */
package org.plangraph.service.store;
