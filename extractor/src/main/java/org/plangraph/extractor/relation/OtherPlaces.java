package org.plangraph.extractor.relation;

import java.util.EnumSet;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** Tells what a place develops from what the next clause says of another: 推动A、B协同发展，A重点发展光伏; 支持A建设基地，支持B发展半导体. */
final class OtherPlaces {
    private static final Search OPENING = Search.of("clause-on-place");
    private static final char COMMA = '，';

    private final Plan plan;
    private final MentionIndex mentions;

    OtherPlaces(Plan plan, MentionIndex mentions) {
        this.plan = plan;
        this.mentions = mentions;
    }

    /** Whether the clause in which the industry stands opens with a place, and the one that is said to develop it stands before. */
    boolean areMeantBy(Relation relation) {
        int said = relation.subject().span().end();
        int industry = relation.object().span().begin();
        boolean apart = relation.predicate() == Predicate.DEVELOPS
                && said >= relation.sentence().span().begin()
                && said < industry;
        int comma = apart ? plan.text().substring(said, industry).lastIndexOf(COMMA) : -1;
        if (comma < 0) {
            return false;
        }
        int clause = said + comma + 1;
        return mentions.outermost(new Span(clause, industry), EnumSet.of(EntityType.REGION)).stream()
                .map(place -> plan.text().substring(clause, place.span().begin()))
                .anyMatch(before -> before.isEmpty() || OPENING.matches(before));
    }
}
