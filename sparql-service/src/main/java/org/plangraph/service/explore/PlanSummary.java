package org.plangraph.service.explore;

import java.util.Optional;

/**
 * A plan in a list of plans.
 *
 * @param firstYear of the period planned for, with {@code lastYear}, both inclusive
 * @param entities how many the plan mentions
 * @param facts how many relations it states
 */
public record PlanSummary(
        String name,
        String title,
        Optional<EntityRef> region,
        Optional<String> firstYear,
        Optional<String> lastYear,
        Optional<String> issued,
        Optional<String> issuer,
        Optional<String> number,
        int entities,
        int facts) {}
