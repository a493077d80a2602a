package org.plangraph.service.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.service.explore.EntityView.FactGroup;
import org.plangraph.service.explore.EntityView.TargetView;

/**
 * A region: where it lies, what it belongs to and consists of, and what plans say there is in it. What lies in a part of it
 * lies in it.
 *
 * @param code GB/T 2260; empty for an area outside the administrative tree
 * @param level {@code province}, {@code city} or {@code county}; empty for an area
 * @param above the regions it belongs to, nearest first
 * @param parts regions directly below, in order of code
 * @param beside the other parts of the region directly above
 * @param grain every division below the parts, which together show the region's shape
 * @param things how many lie in it, by type; for industries, how many it develops
 * @param industries those with most ties to it, at most {@link #MOST_INDUSTRIES}
 * @param plans made for it
 */
public record RegionView(
        EntityRef region,
        Optional<String> code,
        Optional<String> level,
        Optional<Point> point,
        List<EntityRef> above,
        List<Place> parts,
        List<Place> beside,
        List<Point> grain,
        Map<String, Integer> things,
        List<IndustryTies> industries,
        List<PlanSummary> plans,
        List<TargetView> targets) {
    static final int MOST_INDUSTRIES = 40;

    /** Degrees, WGS84: of the region's seat. */
    public record Point(double latitude, double longitude) {
        /** To a hundredth, about a kilometre. */
        Point rounded() {
            return new Point(Math.round(latitude * 100) / 100.0, Math.round(longitude * 100) / 100.0);
        }
    }

    /**
     * A region on a map.
     *
     * @param things how many parks, projects, enterprises and the like lie in it, with the industries it develops
     */
    public record Place(EntityRef region, Optional<Point> point, int things) {}

    /**
     * The country.
     *
     * @param provinces in order of code
     * @param grain the points of every county, which together show the country's shape
     */
    public record Country(List<Place> provinces, List<Point> grain) {}

    /**
     * What ties an industry to a region.
     *
     * @param ties how many of the things in it are in the industry, by type; {@code Region} counts the regions, itself and those
     *     in it, that develop the industry
     */
    public record IndustryTies(EntityRef industry, int total, Map<String, Integer> ties) {}

    /** A page of what lies in a region; {@code total} counts the whole list. */
    record Things(int total, List<Thing> things, Optional<String> next) implements Paged {}

    /** Something in a region, with the facts that say where it is, what it is in and who does it. */
    public record Thing(EntityRef thing, List<FactGroup> relations) {}
}
