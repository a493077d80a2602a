package org.plangraph.extractor.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often each rule was tried and how often it matched: the figures of the rule report. */
public final class RuleTally implements RuleListener {
    private final Map<RuleId, LongAdder> tries = new ConcurrentHashMap<>();
    private final Map<RuleId, LongAdder> hits = new ConcurrentHashMap<>();

    @Override
    public void tried(Rule rule, Passage passage, Outcome outcome, List<Match> matches) {
        if (outcome != Outcome.NOT_HERE) {
            tries.computeIfAbsent(rule.id(), id -> new LongAdder()).increment();
        }
        hits.computeIfAbsent(rule.id(), id -> new LongAdder()).add(matches.size());
    }

    /** Passages on which the rule's pattern was tried. */
    public long tries(RuleId rule) {
        return tries.getOrDefault(rule, new LongAdder()).sum();
    }

    /** Places where it matched. */
    public long hits(RuleId rule) {
        return hits.getOrDefault(rule, new LongAdder()).sum();
    }
}
