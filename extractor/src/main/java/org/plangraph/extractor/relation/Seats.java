package org.plangraph.extractor.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** The region that headings, labels and the opening of a sentence give a passage: 张浦镇：德国工业园…. */
final class Seats {
    private static final String COLON = "：";
    private static final char SEMICOLON = '；';
    /** Where a sentence or a part of one begins that may have a place of its own. */
    private static final String STOPS = "；。\n";

    private final Plan plan;
    private final MentionIndex mentions;
    private final Topics topics;
    private final Predicate<Mention> own;

    /** @param own whether a region is the plan's own, in which everything is */
    Seats(Plan plan, MentionIndex mentions, Topics topics, Predicate<Mention> own) {
        this.plan = plan;
        this.mentions = mentions;
        this.topics = topics;
        this.own = own;
    }

    /** The region that a heading around is about, the plan's own aside; one that tells of works in several is about none. */
    Optional<Mention> headed(List<Section> path) {
        return path.stream()
                .skip(1)
                .map(s -> mentions.within(s.heading()).stream()
                        .filter(m -> m.type() == EntityType.REGION && !own.test(m))
                        .toList())
                .filter(regions -> regions.size() == 1)
                .map(regions -> regions.get(0))
                .reduce((outer, inner) -> inner);
    }

    /**
     * The region whose part of a layout this is: the one that the innermost heading names and nothing else, or that a label
     * within its paragraph names since (张浦镇：…；千灯镇：…) or that opens the sentence, the plan's own aside.
     */
    Optional<Mention> of(List<Section> path, int offset) {
        Section innermost = path.get(path.size() - 1);
        Optional<Mention> headed = innermost.parent() < 0
                ? Optional.empty()
                : mentions.outermost(innermost.heading()).stream()
                        .filter(m -> m.type() == EntityType.REGION && !own.test(m))
                        .filter(m -> m.span().length() == innermost.title().length())
                        .findFirst();
        int clause = offset;
        while (clause > 0 && STOPS.indexOf(plan.text().charAt(clause - 1)) < 0) {
            clause--;
        }
        if (clause < innermost.heading().end() || !mentions.beginsAt(clause, EntityType.REGION)) {
            return headed;
        }
        Optional<Mention> label = regionAt(clause, offset)
                .filter(m -> plan.text().startsWith(COLON, m.span().end()));
        boolean afterSemicolon = clause > 0 && plan.text().charAt(clause - 1) == SEMICOLON;
        return afterSemicolon ? label : label.or(() -> headed);
    }

    /** The region that opens the stretch up to a semicolon as its subject, the plan's own aside. */
    Optional<Mention> opening(Sentence sentence, int offset) {
        int stretch = topics.stretch(sentence, offset);
        return mentions.beginsAt(stretch, EntityType.REGION)
                ? regionAt(stretch, offset).filter(m -> !own.test(m))
                : Optional.empty();
    }

    /** The region that begins at {@code begin} and ends before {@code offset}, the longest. */
    private Optional<Mention> regionAt(int begin, int offset) {
        return mentions.outermost(new Span(begin, Math.max(begin, offset))).stream()
                .filter(m -> m.type() == EntityType.REGION && m.span().begin() == begin)
                .findFirst();
    }
}
