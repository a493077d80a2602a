package org.plangraph.service.explore;

import java.util.List;
import java.util.Optional;
import org.plangraph.service.explore.EntityView.Fact;

/** Lists of the API, page by page; {@code total} counts the whole list. */
final class Pages {
    private Pages() {}

    record Plans(int total, List<PlanSummary> plans, Optional<String> next) implements Paged {}

    record Sentences(int total, List<Evidence> evidence, Optional<String> next) implements Paged {}

    record Facts(int total, List<Fact> facts, Optional<String> next) implements Paged {}
}
