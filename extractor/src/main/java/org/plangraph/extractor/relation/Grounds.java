package org.plangraph.extractor.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Alternatives;
import org.plangraph.ontology.EntityType;

/** The place that a clause is on: what it goes on to speak of is there. 南宁围绕新能源电池补链，A、B等项目投产. */
final class Grounds {
    private static final Alternatives ACTING = Alternatives.of(List.copyOf(WordList.words("acting-words")));

    /** What opens a stretch before the region that all of it is to further: 推进|渝东北…, 放大|辽东…优势. */
    private static final Search FURTHERING = Search.of("furthering-first");

    private static final Search WORKS = Search.of("furthered-works-last");

    /** What opens one before a region whose assets it is to use, and what then ends the clause. */
    private static final Search USING = Search.of("using-first");

    private static final Search ASSETS = Search.of("assets-last");
    private static final Search ITSELF = Search.of("ground-itself");
    private static final String LIST_MARKS = "、和与及";
    private static final char COMMA = '，';
    private static final String COLON = "：";

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
        return opener(sentence, offset, EntityType.REGION).filter(m -> !own.test(m));
    }

    /**
     * The region that the last sentence of the paragraph to open with one has for its subject, where this sentence names none:
     * 临沂利用港口优势，…。发展纺织业。
     */
    Optional<Mention> carried(Sentence sentence) {
        if (!mentions.outermost(sentence.span(), EnumSet.of(EntityType.REGION)).isEmpty()) {
            return Optional.empty();
        }
        for (int i = sentence.index() - 1; i >= 0 && plan.sentences().get(i).paragraph() == sentence.paragraph(); i--) {
            Span before = plan.sentences().get(i).span();
            if (mentions.beginsAt(before.begin(), EntityType.REGION)) {
                return mentions.outermost(before).stream()
                        .findFirst()
                        .filter(m -> m.type() == EntityType.REGION && !own.test(m) && isSaidToAct(m));
            }
        }
        return Optional.empty();
    }

    /** The park that opens the stretch as its label, or is said to do something; what becomes of it says nothing of what follows. */
    Optional<Mention> park(Sentence sentence, int offset) {
        return opener(sentence, offset, EntityType.PARK)
                .filter(park -> plan.text().startsWith(COLON, park.span().end()) || isSaidToAct(park));
    }

    /**
     * The region that a clause of the stretch is to further, or whose assets it is to use, for what its later clauses set out to
     * do, where no other is named since: 推进渝东北一体化，…发展绿色制造业; 发挥皖南山水优势，发展休闲度假.
     */
    Optional<Mention> furthered(Sentence sentence, int offset) {
        int stretch = topics.stretch(sentence, offset);
        return mentions.outermost(new Span(stretch, offset), EnumSet.of(EntityType.REGION)).stream()
                .reduce((first, last) -> last)
                .filter(region -> !own.test(region) && isFurthered(region, stretch, offset));
    }

    private boolean isFurthered(Mention region, int stretch, int offset) {
        String text = plan.text();
        int comma = text.indexOf(COMMA, region.span().end());
        if (comma < 0 || comma >= offset) {
            return false;
        }
        int begin = region.span().begin();
        String before = text.substring(Math.max(stretch, text.lastIndexOf(COMMA, begin) + 1), begin);
        String after = text.substring(region.span().end(), comma);
        return FURTHERING.matches(before) && !WORKS.isIn(after) || USING.matches(before) && ASSETS.isIn(after);
    }

    private Optional<Mention> opener(Sentence sentence, int offset, EntityType type) {
        int stretch = topics.stretch(sentence, offset);
        if (!mentions.beginsAt(stretch, type)) {
            return Optional.empty();
        }
        List<Mention> named = mentions.outermost(new Span(stretch, offset)).stream()
                .filter(m -> m.type() == type)
                .toList();
        return named.size() == 1
                        && named.get(0).span().begin() == stretch
                        && !isListed(named.get(0))
                        && !isItselfTheMatter(named.get(0))
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    /** Whether it is but the first of a list with other things: 长江新区、临空港经开区. */
    private boolean isListed(Mention opener) {
        int end = opener.span().end();
        return end < plan.text().length() && LIST_MARKS.indexOf(plan.text().charAt(end)) >= 0;
    }

    private boolean isItselfTheMatter(Mention opener) {
        return ITSELF.startsAt(plan.text(), opener.span().end());
    }

    private boolean isSaidToAct(Mention opener) {
        return ACTING.lengthAt(plan.text(), opener.span().end()) > 0;
    }
}
