package org.plangraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.link.StatementBelief.Count;
import org.plangraph.extractor.link.StatementBelief.Judged;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

class StatementBeliefTest {
    private static final Map<String, Count> COUNTS =
            Map.of("often-right", new Count(96, 0), "seen-once", new Count(0, 1));

    private static Relation relation(String rule, double subject, double object) {
        return new Relation(
                new Mention(new Span(0, 3), EntityType.REGION, "甘肃省", "test", subject),
                Predicate.DEVELOPS,
                new Mention(new Span(5, 8), EntityType.INDUSTRY, "新材料", "test", object),
                new Sentence(0, 0, 0, false, new Span(0, 9)),
                rule,
                0.5);
    }

    @Test
    void believesAStatementAsFarAsItsNamesAndItsRule() {
        StatementBelief belief = StatementBelief.of(COUNTS);
        assertThat(belief.in(relation("often-right", 1, 1))).isEqualTo(1.0, within(0.01));
        assertThat(belief.in(relation("often-right", 0.9, 0.5))).isEqualTo(0.45, within(0.01));
    }

    @Test
    void doesNotCondemnARuleSeenOnce() {
        assertThat(StatementBelief.of(COUNTS).in(relation("seen-once", 1, 1))).isBetween(0.7, 0.9);
    }

    @Test
    void givesARuleTheGoldNeverMetTheAverage() {
        assertThat(StatementBelief.of(COUNTS).in(relation("never-met", 1, 1))).isEqualTo(0.98, within(0.01));
    }

    @Test
    void comesToScaleWithWhatItProvedWorth() {
        StatementBelief belief = StatementBelief.of(COUNTS);
        List<Judged> statements = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            statements.add(new Judged(0.5, i % 10 < 8));
        }
        assertThat(belief.scaled(statements).in(relation("often-right", 0.71, 0.71)))
                .isEqualTo(0.8, within(0.02));
    }

    @Test
    void readsWhatItWrote() {
        StringWriter table = new StringWriter();
        StatementBelief.of(COUNTS).write(new PrintWriter(table));
        assertThat(StatementBelief.read(table.toString()).in(relation("often-right", 0.9, 0.5)))
                .isEqualTo(StatementBelief.of(COUNTS).in(relation("often-right", 0.9, 0.5)));
    }
}
