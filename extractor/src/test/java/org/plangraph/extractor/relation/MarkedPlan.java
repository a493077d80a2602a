package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

/** A small plan for tests, its mentions marked in the text as {@code [济南|Region]}; marks do not nest. */
public record MarkedPlan(Plan plan, List<Mention> mentions) {
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|([A-Za-z]+)]");
    private static final PlanReader READER = new PlanReader(Regions.load());

    /** @param lines the title first, then one paragraph each */
    public static MarkedPlan of(String... lines) {
        String marked = String.join("\n", lines);
        Plan plan = READER.read(new PlanName("test"), MARK.matcher(marked).replaceAll("$1"));
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (Matcher m = MARK.matcher(marked); m.find(); ) {
            int begin = plan.text().indexOf(m.group(1), from);
            from = begin + m.group(1).length();
            EntityType type = EntityType.ofLocalName(m.group(2)).orElseThrow();
            mentions.add(new Mention(new Span(begin, from), type, m.group(1), "test", 1));
        }
        return new MarkedPlan(plan, mentions);
    }

    /** Adds a name composed out of a coordination, standing at its own words. */
    MarkedPlan composed(String ownWords, EntityType type, String name) {
        int begin = plan.text().lastIndexOf(ownWords);
        List<Mention> all = new ArrayList<>(mentions);
        all.add(new Mention(new Span(begin, begin + ownWords.length()), type, name, "test", 1));
        return new MarkedPlan(plan, all);
    }

    MentionIndex index() {
        return new MentionIndex(mentions);
    }

    Relations relations() {
        return new RelationFinder().find(plan, mentions);
    }

    /** The relations as {@code subject predicate object}. */
    List<String> stated() {
        return relations().relations().stream()
                .map(r -> r.subject().name() + " " + r.predicate().localName() + " "
                        + r.object().name())
                .distinct()
                .toList();
    }

    Mention mention(String name) {
        return mentions.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    Sentence sentenceOf(Mention mention) {
        return plan.sentences().stream()
                .filter(s -> s.span().contains(mention.span()))
                .findFirst()
                .orElseThrow();
    }
}
