package org.plangraph.extractor.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** The works that a passage tells of without naming them again: those of its record (项目名称：…，建设单位：…) or of its heading. */
final class WorksAtHand {
    /** How works end that are built at one place, as campaigns are not. */
    private static final Search BUILT = Search.of("works-last");

    /** What opens a record, and a field in it. */
    private static final Search RECORD = Search.of("record-of-works");

    private static final Search FIELD = Search.of("field-of-works");

    private final Plan plan;
    private final MentionIndex mentions;

    WorksAtHand(Plan plan, MentionIndex mentions) {
        this.plan = plan;
        this.mentions = mentions;
    }

    /** @param path the sections that the sentence stands in, outermost first */
    Optional<Mention> of(List<Section> path, Sentence sentence) {
        return recorded(path, sentence).or(() -> headed(path).filter(works -> BUILT.isIn(works.name())));
    }

    /** The works whose row or sheet the sentence is, by the name that opens it or by its fields. */
    Optional<Mention> recorded(List<Section> path, Sentence sentence) {
        Span said = sentence.span();
        int name = RECORD.endOfMatchAt(plan.text(), said.begin(), said.end());
        if (name > said.begin()) {
            return mentions.outermost(said, EnumSet.of(EntityType.PROJECT)).stream()
                    .filter(works -> works.span().begin() == name)
                    .findFirst();
        }
        return FIELD.isIn(said.of(plan.text())) ? headed(path) : Optional.empty();
    }

    /** The works that the innermost heading names and nothing else: 2.电解液项目：…. */
    private Optional<Mention> headed(List<Section> path) {
        Section innermost = path.get(path.size() - 1);
        Span named = innermost.parent() < 0 ? new Span(0, 0) : innermost.heading();
        return mentions.outermost(named, EnumSet.of(EntityType.PROJECT)).stream()
                .filter(works -> works.span().length() >= innermost.title().length())
                .findFirst();
    }
}
