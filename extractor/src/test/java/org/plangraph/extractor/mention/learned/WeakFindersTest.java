package org.plangraph.extractor.mention.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;
import org.plangraph.ontology.EntityType;

class WeakFindersTest {
    private static final Mention INDUSTRY = found("guess", EntityType.INDUSTRY);
    private static final Mention PARK = found("guess", EntityType.PARK);

    private static Mention found(String finder, EntityType type) {
        return new Mention(new Span(2, 4), type, "氢能", finder, 0.6);
    }

    private static WeakFinders weak(Mention mention, int right, int wrong) {
        WeakFinders.Counts counts = new WeakFinders.Counts();
        for (int i = 0; i < right + wrong; i++) {
            counts.add(mention, i < right);
        }
        return counts.weak();
    }

    @Test
    void isWeakWhoIsOftenWrong() {
        assertThat(weak(INDUSTRY, 9, 5).include(INDUSTRY)).isTrue();
        assertThat(weak(INDUSTRY, 10, 5).include(INDUSTRY)).isFalse();
        assertThat(weak(INDUSTRY, 0, 4).include(INDUSTRY)).isFalse();
        assertThat(weak(PARK, 9, 5).include(PARK)).isFalse();
        assertThat(weak(PARK, 4, 5).include(PARK)).isTrue();
    }

    @Test
    void tellsTypesAndFindersApart() {
        assertThat(weak(INDUSTRY, 0, 9).include(PARK)).isFalse();
        assertThat(weak(INDUSTRY, 0, 9).include(found("rule", EntityType.INDUSTRY)))
                .isFalse();
    }

    @Test
    void seesWhatAProposalOfTheTypeTouches() {
        List<Proposal> touching = List.of(new Proposal(new Span(3, 6), EntityType.INDUSTRY, 0.2));
        assertThat(WeakFinders.unseen(List.of(INDUSTRY, PARK), touching)).containsExactly(PARK);
        assertThat(WeakFinders.unseen(List.of(found("gazetteer", EntityType.REGION)), touching))
                .isEmpty();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weak(INDUSTRY, 0, 9).write(new DataOutputStream(bytes));
        WeakFinders read = WeakFinders.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.include(INDUSTRY)).isTrue();
        assertThat(read.include(PARK)).isFalse();
    }
}
