package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * The lists with which reports close, of offices that have done their work: 外事、史志、气象、新闻出版、广播电视等工作. What stands in them is
 * neither an industry nor goods, however much its words look like some.
 */
final class OfficeLists {
    private static final Search LIST = Search.of("office-list");
    private static final Search OFFICE = Search.of("office");
    private static final Set<EntityType> TERMS = EnumSet.of(EntityType.INDUSTRY, EntityType.PRODUCT);

    private OfficeLists() {}

    /** The mentions without the terms in such lists. */
    static List<Mention> leaveOut(Plan plan, List<Mention> mentions) {
        List<Span> lists = in(plan);
        return lists.isEmpty()
                ? mentions
                : mentions.stream()
                        .filter(m ->
                                !TERMS.contains(m.type()) || lists.stream().noneMatch(list -> list.contains(m.span())))
                        .toList();
    }

    private static List<Span> in(Plan plan) {
        List<Span> lists = new ArrayList<>();
        for (Sentence sentence : plan.sentences()) {
            String said = sentence.span().of(plan.text());
            if (OFFICE.isIn(said)) {
                for (MatchResult list : LIST.all(said)) {
                    if (OFFICE.isIn(list.group())) {
                        int begin = sentence.span().begin();
                        lists.add(new Span(begin + list.start(), begin + list.end()));
                    }
                }
            }
        }
        return lists;
    }
}
