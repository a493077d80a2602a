package org.plangraph.extractor.link;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.RegionCode;

/**
 * One thing a plan speaks of, under all the names the plan gives it.
 *
 * @param name canonical name; the IRI follows from it (from {@code region} for a region of the gazetteer)
 * @param aliases every other form, the canonical name not among them
 * @param region its gazetteer entry, for regions
 * @param candidates the gazetteer entries it can mean, where none is preferred; empty for all but undecided regions
 * @param scope the plan's own region, where the name alone (高新区, 鼓楼区) means another thing in a plan of another region
 * @param mentions every place it is named, in reading order; never empty
 */
public record Entity(
        EntityType type,
        String name,
        SortedSet<String> aliases,
        Optional<RegionCode> region,
        List<RegionCode> candidates,
        Optional<RegionCode> scope,
        List<Mention> mentions) {}
