package org.plangraph.service.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan to be read: its text with everything that was found in it. Every offset counts code points of {@code text};
 * ends are exclusive.
 *
 * @param entities those mentioned or related, by IRI
 */
public record PlanView(
        PlanSummary plan,
        String text,
        List<Heading> outline,
        Map<String, EntityRef> entities,
        List<Marked> mentions,
        List<Stated> statements) {

    /** @param parent index in the outline; -1 for the plan itself */
    public record Heading(
            int index, int parent, int depth, String number, String title, String kind, int begin, int end) {}

    /** A place where {@code entity} is named. */
    public record Marked(String entity, int begin, int end, String rule, double confidence) {}

    /**
     * A fact that the sentence from {@code begin} to {@code end} states.
     *
     * @param object IRI of an entity; empty for a target
     * @param target what the target says; empty for a relation
     */
    public record Stated(
            String subject,
            String relation,
            Optional<String> object,
            Optional<EntityView.TargetView> target,
            int begin,
            int end,
            String rule,
            double confidence) {}
}
