package org.plangraph.service.explore;

import java.util.List;

/**
 * One place in a plan that states a fact.
 *
 * @param sections headings around the sentence, outermost first, the plan itself left out
 * @param begin where the sentence begins in the plan's reading text, in code points
 * @param end where it ends, exclusive
 * @param confidence 0 to 1
 */
public record Evidence(
        PlanRef plan, List<String> sections, String quote, int begin, int end, String rule, double confidence) {}
