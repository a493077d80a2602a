package org.plangraph.extractor.relation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Alternatives;
import org.plangraph.ontology.EntityType;

/**
 * The maker that a clause without one of its own speaks of: the company that is the subject of a clause before it in the sentence
 * (宏远是排头兵，主要研制P，同时生产Q), or, behind a word that points back (该公司, 该项目), the last thing of its kind that the
 * paragraph has named.
 */
final class Makers {
    private static final String CLAUSE_ENDS = "，；。：\n";

    private final Plan plan;
    private final MentionIndex mentions;
    private final Map<Alternatives, Set<EntityType>> pointers;
    private final Alternatives carries;

    /**
     * @param companies what stands for a company named before: 该公司
     * @param works what stands for works or a site named before: 该项目
     * @param carries what says of a company right before it that it carries what others are spoken of: 为, 牵头
     */
    Makers(Plan plan, MentionIndex mentions, Alternatives companies, Alternatives works, Alternatives carries) {
        this.plan = plan;
        this.mentions = mentions;
        this.pointers = Map.of(
                companies, EnumSet.of(EntityType.ENTERPRISE), works, EnumSet.of(EntityType.PROJECT, EntityType.PARK));
        this.carries = carries;
    }

    /** The maker spoken of at {@code offset}; empty where no clause before has one for its subject and nothing points back. */
    Optional<Mention> of(Sentence sentence, int offset) {
        int begin = sentence.span().begin();
        return pointedAt(offset)
                .or(() -> mentions.outermost(new Span(begin, offset)).stream()
                        .filter(m -> m.type() == EntityType.ENTERPRISE && isSubject(sentence, m))
                        .reduce((first, last) -> last))
                .or(() -> pointedAt(begin));
    }

    private boolean isSubject(Sentence sentence, Mention company) {
        int begin = company.span().begin();
        boolean opens = begin == sentence.span().begin()
                || CLAUSE_ENDS.indexOf(plan.text().charAt(begin - 1)) >= 0;
        return opens && carries.lengthAt(plan.text(), company.span().end()) == 0;
    }

    private Optional<Mention> pointedAt(int offset) {
        return pointers.entrySet().stream()
                .filter(kind -> kind.getKey().lengthAt(plan.text(), offset) > 0)
                .findFirst()
                .flatMap(kind -> lastBefore(offset, kind.getValue()));
    }

    private Optional<Mention> lastBefore(int offset, Set<EntityType> types) {
        int paragraph = plan.text().lastIndexOf('\n', offset - 1) + 1;
        return mentions.outermost(new Span(paragraph, offset), types).stream().reduce((first, last) -> last);
    }
}
