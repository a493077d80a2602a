package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plangraph.extractor.document.Span;

/**
 * A place where a pattern began to match and stopped. Found by trying ever shorter beginnings of the pattern, which is slow
 * and meant for people who ask why a rule did not fire.
 *
 * @param matched the longest stretch from that place on that a beginning of the pattern matches; never empty
 * @param wanted the parts of the pattern that nothing matched from there on, as the rule file writes them; empty when the
 *     whole pattern matches and only the outline stands against it
 */
public record NearMiss(Span matched, String wanted) {
    /** The near misses of a rule that did not fire on a passage, in reading order, at most one for each beginning. */
    public static List<NearMiss> of(RuleSet rules, Rule rule, Passage passage) {
        List<Pattern> parts =
                rule.pattern() instanceof Pattern.Sequence sequence ? sequence.parts() : List.of(rule.pattern());
        List<NearMiss> misses = new ArrayList<>();
        for (int length = parts.size(); length > 0; length--) {
            Rule beginning = rule.everywhere(new Pattern.Sequence(parts.subList(0, length)));
            String wanted = Notation.of(new Pattern.Sequence(parts.subList(length, parts.size())));
            for (Match match : rules.match(beginning, passage, RuleListener.NONE)) {
                int begin = match.span().begin();
                if (match.span().length() > 0
                        && misses.stream().noneMatch(m -> m.matched.begin() <= begin && begin < m.matched.end())) {
                    misses.add(new NearMiss(match.span(), wanted));
                }
            }
        }
        misses.sort(Comparator.comparing(NearMiss::matched));
        return misses;
    }
}
