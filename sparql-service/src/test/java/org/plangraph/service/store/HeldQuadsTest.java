package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class HeldQuadsTest {
    @Test
    void whatThereIsRoomForIsHeld() {
        AtomicLong room = new AtomicLong(5);
        assertThat(passed(3, room).all())
                .hasValueSatisfying(all -> assertThat(all).hasSize(3));
        assertThat(room).hasValue(2);
    }

    @Test
    void aPlanThereIsNoRoomForIsNotHeldAndLeavesTheRoomToOthers() {
        AtomicLong room = new AtomicLong(5);
        assertThat(passed(9, room).all()).isEmpty();
        assertThat(room).hasValue(5);
        assertThat(passed(5, room).all()).isPresent();
    }

    private static HeldQuads passed(int count, AtomicLong room) {
        List<Quad> quads = IntStream.range(0, count)
                .mapToObj(i -> NodeFactory.createURI("urn:" + i))
                .map(node -> Quad.create(node, node, node, node))
                .toList();
        HeldQuads held = new HeldQuads(quads.iterator(), room);
        held.forEachRemaining(quad -> {});
        return held;
    }
}
