package org.plangraph.service.explore;

import java.util.List;
import java.util.Optional;
import org.plangraph.service.explore.EntityView.TargetView;

/**
 * Two plans, or the plans of two regions, side by side.
 *
 * @param groups one for each type that either side speaks of
 */
public record Comparison(Side from, Side to, List<Group> groups, List<TargetPair> targets) {
    /**
     * One side.
     *
     * @param region for the plans of a region, which one
     */
    public record Side(Optional<EntityRef> region, List<PlanRef> plans) {}

    /**
     * The things of one type, each list by name.
     *
     * @param kept on both sides
     * @param added on the second side alone
     * @param dropped on the first side alone
     */
    public record Group(String type, List<EntityRef> kept, List<EntityRef> added, List<EntityRef> dropped) {}

    /**
     * The same figure on both sides, as far as each names it: one indicator, however the two word it, of one thing, in units of
     * one dimension.
     *
     * @param subject what it is about; empty for the region the plans are made for, whichever that is
     * @param indicator as the later figure words it; {@code unit} likewise
     * @param from the figures of the first side in order of year
     * @param change by how much the figure of the second side's last year differs from the first's, in {@code unit}; empty where
     *     either is missing or no number
     */
    public record TargetPair(
            Optional<EntityRef> subject,
            String indicator,
            String unit,
            List<TargetView> from,
            List<TargetView> to,
            Optional<Double> change) {}
}
