package org.plangraph.service.explore.chain;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/**
 * A fact as an arrow of the picture, which runs left to right: regions, then those who act, then industries and chains,
 * then projects and parks, then products from upstream to downstream.
 *
 * @param left the end further upstream
 */
record Flow(Node left, Node right, Predicate predicate, Triple fact) {

    static Flow of(Triple fact, Predicate predicate, EntityType subjectType) {
        boolean forward = switch (predicate) {
            case DEVELOPS, PRODUCES, UPSTREAM_OF, SUPPORTS, IN_PARK -> true;
            case LEAD_ENTERPRISE, CARRIED_OUT_BY, LOCATED_IN, SUB_INDUSTRY_OF -> false;
            case IN_INDUSTRY -> subjectType == EntityType.ENTERPRISE || subjectType == EntityType.INSTITUTION;
        };
        return forward
                ? new Flow(fact.getSubject(), fact.getObject(), predicate, fact)
                : new Flow(fact.getObject(), fact.getSubject(), predicate, fact);
    }

    /** Whether a way round over other arrows says as much, so that the picture can do without this one. */
    boolean isImpliedByAWayRound(EntityType subjectType) {
        return switch (predicate) {
            case DEVELOPS, LOCATED_IN, IN_INDUSTRY, SUB_INDUSTRY_OF -> true;
            case PRODUCES -> subjectType == EntityType.INDUSTRY || subjectType == EntityType.INDUSTRY_CHAIN;
            default -> false;
        };
    }
}
