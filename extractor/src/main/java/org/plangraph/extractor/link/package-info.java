/**
 * One thing, one entity: the mentions of a plan resolved to what they name, under a canonical name that depends on the plan's
 * words alone. May touch {@code document}, {@code mention} and {@code relation}.
 */
package org.plangraph.extractor.link;
