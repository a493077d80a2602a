package org.plangraph.extractor.relation;

import java.util.EnumSet;
import java.util.List;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Tells what a place develops and holds from what the next clause says of another: 推动A、B协同发展，A重点发展光伏; 支持A建设基地，支持B发展半导体. */
final class OtherPlaces {
    private static final Search OPENING = Search.of("clause-on-place");
    private static final char COMMA = '，';

    private final Plan plan;
    private final MentionIndex mentions;

    OtherPlaces(Plan plan, MentionIndex mentions) {
        this.plan = plan;
        this.mentions = mentions;
    }

    /**
     * Whether a place that stands before develops, or has within it, what opens with another in its own clause: 支持A建设基地，支持B发展半导体;
     * A建设基地，B、C铝产业基地.
     */
    boolean areMeantBy(Relation relation) {
        return switch (relation.predicate()) {
            case DEVELOPS -> isMeant(relation, relation.subject(), relation.object());
            case LOCATED_IN ->
                isNamedAfterAnother(relation) && isMeant(relation, relation.object(), relation.subject());
            default -> false;
        };
    }

    /** Whether the clause of {@code matter} opens with a place, where {@code said} stands in one before. */
    private boolean isMeant(Relation relation, Mention said, Mention matter) {
        int begin = matter.span().begin();
        int end = said.span().end();
        boolean apart = end >= relation.sentence().span().begin() && end < begin;
        int comma = apart ? plan.text().substring(end, begin).lastIndexOf(COMMA) : -1;
        if (comma < 0) {
            return false;
        }
        int clause = end + comma + 1;
        return mentions.beginsAt(clause, EntityType.REGION)
                || mentions.outermost(new Span(clause, begin), EnumSet.of(EntityType.REGION)).stream()
                        .anyMatch(place -> OPENING.matches(
                                plan.text().substring(clause, place.span().begin())));
    }

    /** Whether a thing is named after a place, and neither after nor within the one where it is said to be. */
    private boolean isNamedAfterAnother(Relation relation) {
        List<Mention> places = mentions.within(relation.subject().span()).stream()
                .filter(place -> place.type() == EntityType.REGION)
                .toList();
        return mentions.beginsAt(relation.subject().span().begin(), EntityType.REGION)
                && places.stream()
                        .noneMatch(place ->
                                place.regions().equals(relation.object().regions())
                                        || NestedPlaces.isInside(place, relation.object()));
    }
}
