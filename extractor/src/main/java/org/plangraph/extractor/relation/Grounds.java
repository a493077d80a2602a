package org.plangraph.extractor.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Alternatives;
import org.plangraph.ontology.EntityType;

/** The place that a clause is on: what it goes on to speak of is there. 南宁围绕新能源电池补链，A、B等项目投产. */
final class Grounds {
    /** After a place that is one of several, the owner of what follows, or the end of a line. */
    private static final String NOT_ALONE = "、和与及至的（“—－-·";

    private static final Alternatives ACTING = Alternatives.of(List.copyOf(WordList.words("acting-words")));

    private final Plan plan;
    private final MentionIndex mentions;
    private final Topics topics;
    private final Predicate<Mention> own;

    /** @param own whether a region is the plan's own, in which everything is */
    Grounds(Plan plan, MentionIndex mentions, Topics topics, Predicate<Mention> own) {
        this.plan = plan;
        this.mentions = mentions;
        this.topics = topics;
        this.own = own;
    }

    /** The region that opens the stretch up to a semicolon as its subject, where no other is named since. */
    Optional<Mention> region(Sentence sentence, int offset) {
        return opener(sentence, offset, EntityType.REGION).filter(m -> !own.test(m) && isAlone(m));
    }

    /** The park that opens the stretch and is said to do something; what becomes of it says nothing of what follows. */
    Optional<Mention> park(Sentence sentence, int offset) {
        return opener(sentence, offset, EntityType.PARK).filter(this::isSaidToAct);
    }

    private Optional<Mention> opener(Sentence sentence, int offset, EntityType type) {
        int stretch = topics.stretch(sentence, offset);
        if (!mentions.beginsAt(stretch, type)) {
            return Optional.empty();
        }
        List<Mention> named = mentions.outermost(new Span(stretch, offset)).stream()
                .filter(m -> m.type() == type)
                .toList();
        return named.size() == 1 && named.get(0).span().begin() == stretch
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    private boolean isSaidToAct(Mention park) {
        return ACTING.lengthAt(plan.text(), park.span().end()) > 0;
    }

    private boolean isAlone(Mention region) {
        int end = region.span().end();
        return end < plan.text().length() && NOT_ALONE.indexOf(plan.text().charAt(end)) < 0;
    }
}
