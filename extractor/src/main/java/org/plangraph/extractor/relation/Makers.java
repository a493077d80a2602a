package org.plangraph.extractor.relation;

import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Alternatives;
import org.plangraph.ontology.EntityType;

/**
 * The company that a clause without one of its own speaks of: the subject of a clause before it in the sentence (宏远是排头兵，主要研制P，
 * 同时生产Q), or, where the sentence opens with a word that points back (该公司), the last that its paragraph has named.
 */
final class Makers {
    private static final String CLAUSE_ENDS = "，；。：\n";

    private final Plan plan;
    private final MentionIndex mentions;
    private final Alternatives pointers;
    private final Alternatives carries;

    /**
     * @param pointers what stands for a company named before: 该公司
     * @param carries what says of a company right before it that it carries what others are spoken of: 为, 牵头
     */
    Makers(Plan plan, MentionIndex mentions, Alternatives pointers, Alternatives carries) {
        this.plan = plan;
        this.mentions = mentions;
        this.pointers = pointers;
        this.carries = carries;
    }

    /** The company spoken of at {@code offset}; empty where no clause before has one for its subject. */
    Optional<Mention> of(Sentence sentence, int offset) {
        Span before = new Span(sentence.span().begin(), offset);
        return mentions.outermost(before).stream()
                .filter(m -> m.type() == EntityType.ENTERPRISE && isSubject(sentence, m))
                .reduce((first, last) -> last)
                .or(() -> pointedAt(sentence));
    }

    private boolean isSubject(Sentence sentence, Mention company) {
        int begin = company.span().begin();
        boolean opens = begin == sentence.span().begin()
                || CLAUSE_ENDS.indexOf(plan.text().charAt(begin - 1)) >= 0;
        return opens && carries.lengthAt(plan.text(), company.span().end()) == 0;
    }

    private Optional<Mention> pointedAt(Sentence sentence) {
        int begin = sentence.span().begin();
        if (pointers.lengthAt(plan.text(), begin) == 0) {
            return Optional.empty();
        }
        int paragraph = plan.text().lastIndexOf('\n', begin - 1) + 1;
        return mentions.outermost(new Span(paragraph, begin)).stream()
                .filter(m -> m.type() == EntityType.ENTERPRISE)
                .reduce((first, last) -> last);
    }
}
