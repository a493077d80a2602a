package org.plangraph.extractor.relation;

import java.util.Optional;
import org.plangraph.extractor.mention.Mention;

/**
 * A relation as a rule stated it.
 *
 * @param bound the end that the pattern bound, when the other came out of the context; empty when both were bound
 * @param ofPlanner whether it is said of the plan's own region, where the words name none
 */
record Statement(Relation relation, Optional<Mention> bound, boolean ofPlanner) {}
