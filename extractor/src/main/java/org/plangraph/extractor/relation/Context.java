package org.plangraph.extractor.relation;

import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.mention.Mention;

/**
 * What a passage leaves unsaid because its outline or the words before it say it: the ends that rules name with a
 * {@code $}.
 *
 * @param known by name without the {@code $}: {@code region} the plan's own; {@code industry} the most specific one of list
 *     label, topic and headings; {@code headingIndustry} that of the nearest heading alone; {@code
 *     topic} the one the words before set where no heading does; {@code parentIndustry} the one of the heading above; {@code listIndustry} the one of a list
 *     label alone; {@code theme} the chain under discussion, else the industry; {@code planner} the plan's own region where
 *     the text speaks of its industries at large, not of the parts of one; {@code place} the region, not the plan's own,
 *     that a heading around or the opening of the sentence is about; {@code self} the mention whose name the passage
 *     is
 */
record Context(Map<String, Mention> known) {
    Context {
        known = Map.copyOf(known);
    }

    /** The mention that says it; empty when nothing does. */
    Optional<Mention> of(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
