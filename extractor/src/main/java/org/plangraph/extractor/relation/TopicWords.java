package org.plangraph.extractor.relation;

import java.util.List;
import org.plangraph.extractor.rule.Alternatives;
import org.plangraph.extractor.rule.RuleSet;

/**
 * The words by which an industry is made the topic of what follows.
 *
 * @param introductions what a clause may open with before it comes to its matter (其中，)
 * @param joints words between the members of a list
 * @param labels what follows an industry that opens a clause as its topic (交通领域，…)
 * @param aspects what ends a longer label, before its comma (非常规天然气发展方面，…)
 * @param announcing words with which a sentence announces a list on what it speaks of (如下)
 * @param settingOut verbs with which a sentence sets out to develop an industry
 * @param kinds what may end the name of an industry (产业)
 * @param predicates words that say of an industry before them what is to be done in it (聚焦)
 * @param farings words that say of an industry before them, called one, how it fares (产值)
 * @param users words that put an industry before them to the use of something (面向)
 * @param uses words that end a clause on what is bought or applied (消费)
 * @param inUse words for how many of some goods are in use (保有量)
 * @param wholes sectors that hold most industries (制造业)
 */
record TopicWords(
        Alternatives introductions,
        List<String> joints,
        Alternatives labels,
        List<String> aspects,
        List<String> announcing,
        List<String> settingOut,
        Alternatives kinds,
        Alternatives predicates,
        Alternatives farings,
        List<String> users,
        List<String> uses,
        List<String> inUse,
        List<String> wholes) {
    static TopicWords of(RuleSet rules) {
        return new TopicWords(
                Alternatives.of(rules.words("introduction")),
                rules.words("conjunction"),
                Alternatives.of(rules.words("topic-mark")),
                rules.words("aspect"),
                rules.words("announcing"),
                rules.words("set-out"),
                Alternatives.of(rules.words("kind")),
                Alternatives.of(rules.words("predicate")),
                Alternatives.of(rules.words("faring")),
                rules.words("user"),
                rules.words("use"),
                rules.words("in-use"),
                rules.words("whole"));
    }

    /** Whether the industry is one of the sectors that hold most others. */
    boolean holdsMost(String industry) {
        return wholes.contains(industry);
    }
}
