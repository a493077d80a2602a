/**
 * The JSON behind the explorer's pages: overview, search, entity with evidence, industry chain, plan reader, examples.
 * Reads the store through {@link org.plangraph.service.explore.Explorer}; writes nothing and knows no HTML.
 */
package org.plangraph.service.explore;
