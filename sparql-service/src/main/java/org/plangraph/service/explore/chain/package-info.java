/**
 * The picture of an industry chain: what belongs in it, what shares a card, and where everything stands.
 * Reads the graph through {@link org.plangraph.service.explore.Knowledge}; the layout is Eclipse ELK's.
 */
package org.plangraph.service.explore.chain;
