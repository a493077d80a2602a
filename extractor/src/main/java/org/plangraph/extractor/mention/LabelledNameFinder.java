package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/** Finds names behind a label that says what they are, as in the rows of a table and in sheets of projects: 项目名称：年产…项目. */
final class LabelledNameFinder implements Finder {
    private static final String ID = "labelled-name";
    private static final Map<EntityType, Search> LABELLED = Map.of(
            EntityType.PROJECT, Search.of("labelled-project"),
            EntityType.ENTERPRISE, Search.of("labelled-company"),
            EntityType.PARK, Search.of("labelled-site"));
    private static final double SURE = 0.95;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : reading.plan().sentences()) {
            String words = sentence.span().of(reading.text());
            if (words.indexOf('：') >= 0) {
                LABELLED.forEach(
                        (type, search) -> search.all(words).forEach(label -> found.add(named(sentence, label, type))));
            }
        }
        return found;
    }

    private static Mention named(Sentence sentence, MatchResult label, EntityType type) {
        int begin = sentence.span().begin();
        Span span = new Span(begin + label.start(1), begin + label.end(1));
        return new Mention(span, type, label.group(1), ID, SURE);
    }
}
