package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;

/** Runs a rule on the examples written beside it. */
public final class ExampleRun {
    private static final java.util.regex.Pattern MARK =
            java.util.regex.Pattern.compile("\\[([^\\[\\]|]+)\\|([A-Za-z]+)]");

    private record Marked(Span span, EntityType type, String name) implements Annotation {}

    private ExampleRun() {}

    /** What is wrong with the rule, by its examples and counter-examples; empty when all hold. */
    public static Optional<String> fault(RuleSet rules, Rule rule) {
        List<Example> all = new ArrayList<>(rule.examples());
        all.addAll(rule.counterExamples());
        for (Example example : all) {
            Set<String> given = gives(rules, rule, example);
            if (!given.equals(new TreeSet<>(example.gives()))) {
                return Optional.of(rule.id() + " on '" + example.text() + "' must give " + example.gives()
                        + " but gives " + given);
            }
        }
        return Optional.empty();
    }

    static Set<String> gives(RuleSet rules, Rule rule, Example example) {
        Passage passage = passage(example);
        Set<String> given = new TreeSet<>();
        for (Match match : rules.match(rule, passage, RuleListener.NONE)) {
            RuleSet.conclusions(match).forEach(c -> given.add(c.said(passage)));
        }
        return given;
    }

    /** The example's text without its marks, the marks as annotations. Marks do not nest. */
    static Passage passage(Example example) {
        StringBuilder text = new StringBuilder();
        List<Annotation> annotations = new ArrayList<>();
        int from = 0;
        for (MatchResult mark : MARK.matcher(example.text()).results().toList()) {
            text.append(example.text(), from, mark.start());
            int begin = text.length();
            text.append(mark.group(1));
            annotations.add(new Marked(
                    new Span(begin, text.length()),
                    EntityType.ofLocalName(mark.group(2))
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "'" + mark.group(2) + "' is not an entity type, in example " + example.text())),
                    mark.group(1)));
            from = mark.end();
        }
        text.append(example.text().substring(from));
        return new Passage(
                text.toString(),
                new Span(0, text.length()),
                annotations,
                example.headings(),
                new LinkedHashSet<>(example.sections()),
                example.named());
    }
}
