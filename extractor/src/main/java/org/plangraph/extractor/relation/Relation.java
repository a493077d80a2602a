package org.plangraph.extractor.relation;

import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.Predicate;

/**
 * A relation stated at one place. The ends are mentions; an end that the sentence leaves unsaid (the plan's own region,
 * the industry of the heading) is the mention where the plan says it.
 *
 * @param sentence the sentence that states it, shown as evidence
 * @param rule id of the rule that read it
 * @param confidence 0 to 1
 */
public record Relation(
        Mention subject, Predicate predicate, Mention object, Sentence sentence, String rule, double confidence) {
    public Relation {
        if (!predicate.allows(subject.type(), object.type())) {
            throw new IllegalArgumentException(predicate.localName() + " cannot lead from " + subject.type() + " "
                    + subject.name() + " to " + object.type() + " " + object.name() + " (rule " + rule + ")");
        }
    }
}
