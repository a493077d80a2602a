package org.plangraph.extractor.relation;

import org.plangraph.extractor.mention.Mention;

/**
 * A relation as a rule stated it.
 *
 * @param bound the end that the pattern bound, when the other came out of the context; null when both were bound
 */
record Statement(Relation relation, java.util.Optional<Mention> bound) {}
